import Diary

/// What some records of a kind say in one field, so that the others need not be read to know them.
struct CatalogMark<Item>: Sendable {
    /// The field.
    let field: String
    /// What it says in the records of the built-in file that have the mark.
    let value: String
    /// Whether an item that was read has it.
    let isOn: @Sendable (Item) -> Bool
}

extension CatalogMark<Habit> {
    /// Asked at check-in unless you say otherwise.
    static var tracked: Self { Self(field: "Tracked", value: "yes", isOn: \.isTrackedByDefault) }

    /// Rated from 0 to 10 in a field of its own.
    static var rating: Self { Self(field: "Kind", value: "rating", isOn: \.isRating) }

    /// A measure of a muscle.
    static var measure: Self { Self(field: "Kind", value: "measure", isOn: \.isMeasure) }
}

extension CatalogMark<Stretch> {
    /// Part of the routine that a new diary starts with.
    static var routine: Self { Self(field: "Routine", value: "yes", isOn: { $0.defaultOrder != nil }) }
}
