import Diary

/// A value of one field by which records can be selected without parsing the others.
struct CatalogMark<Item>: Sendable {
    /// The field.
    let field: String
    /// Its value in the marked records of the built-in file.
    let value: String
    /// A word by which what has the mark is kept.
    var key: String { field + value }
    /// Whether a parsed item has the mark.
    let isOn: @Sendable (Item) -> Bool
}

extension CatalogMark<Habit> {
    /// Asked at check-in by default.
    static var tracked: Self { Self(field: "Tracked", value: "yes", isOn: \.isTrackedByDefault) }

    /// Rated from 0 to 10 in its own field.
    static var rating: Self { Self(field: "Kind", value: "rating", isOn: \.isRating) }

    /// A measure of a muscle.
    static var measure: Self { Self(field: "Kind", value: "measure", isOn: \.isMeasure) }
}

extension CatalogMark<Stretch> {
    /// Part of the routine of a new diary.
    static var routine: Self { Self(field: "Routine", value: "yes", isOn: { $0.defaultOrder != nil }) }
}
