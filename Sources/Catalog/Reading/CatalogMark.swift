import Diary

/// Something by which a few items are selected, without a look at the others.
struct CatalogMark<Item>: Sendable {
    /// The name of the mark in a ``CatalogTable``.
    let name: String
    /// Whether an item has the mark.
    let isOn: @Sendable (Item) -> Bool
}

extension CatalogMark<Habit> {
    /// Asked at check-in by default.
    static var tracked: Self { Self(name: "tracked", isOn: \.isTrackedByDefault) }

    /// Rated from 0 to 10 in its own field.
    static var rating: Self { Self(name: "rating", isOn: \.isRating) }

    /// A body measure, such as fingertips to floor.
    static var measure: Self { Self(name: "measure", isOn: \.isMeasure) }
}

extension CatalogMark<Stretch> {
    /// Part of the routine of a new diary.
    static var routine: Self { Self(name: "routine", isOn: { $0.defaultOrder != nil }) }
}
