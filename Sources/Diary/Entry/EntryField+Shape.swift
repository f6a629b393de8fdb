extension EntryField {
    /// What the values of a field are.
    public enum Shape: Hashable, Sendable {
        /// What an entry is known by.
        case identifier
        /// A moment.
        case moment
        /// A pain score, 0 to 10.
        case score
        /// A rating of something that is not pain, 0 to 10.
        case rating
        /// Yes or no.
        case answer
        /// Free text.
        case text
        /// A name.
        case name
        /// `name[, side][, score]`.
        case site
        /// `name, amount[, detail]`.
        case amount
        /// `name[, detail]`.
        case treatment
        /// `name[, side], seconds`.
        case hold
        /// `name, amount unit[, detail]`.
        case medicine
        /// `name[, side], times[, sets]`.
        case exercise
        /// `source, name, value`.
        case imported
    }

    /// How the changes of two devices to the values of a field become one.
    public enum Merging: Hashable, Sendable {
        /// All of them are one statement: the newer one counts.
        case together
        /// The values of each name are a statement.
        case byName
        /// The values of each name and side are a statement.
        case byNameAndSide
        /// Each value is a fact that is kept or taken out by itself.
        case apart
    }

    /// What the values are.
    public var shape: Shape { facts.shape }

    /// Whether an entry may have the field any number of times.
    public var isList: Bool { facts.isList }

    /// The key in JSON.
    public var jsonKey: String { facts.jsonKey }

    /// Whether version 0.1 does not know the field; it keeps it and shows it by its name.
    public var isLaterAddition: Bool {
        switch self {
        case .trigger, .weekPain, .weekEnjoyment, .weekActivity, .medicine, .exercise, .event, .question, .answered,
            .imported:
            true
        default: false
        }
    }

    /// Whether it is in the JSON of every entry, null where it was not logged.
    var isAlwaysInJSON: Bool { self != .edited && !isLaterAddition }

    /// Whether the program alone writes the field.
    public var isWrittenByProgram: Bool { self == .id || self == .edited }

    /// How the changes of two devices become one.
    public var merging: Merging {
        switch shape {
        case .site, .hold, .exercise: .byNameAndSide
        case _ where self == .habit: .byName
        default: isList ? .apart : .together
        }
    }

    /// What the place of a field's values says about the field.
    fileprivate struct Facts: EntryPlaceVisitor {
        var shape = Shape.text
        var isList = false
        var jsonKey = ""

        mutating func visit<Value: FieldValue>(always place: inout Value, key: String) {
            (shape, isList, jsonKey) = (Value.shape, false, key)
        }

        mutating func visit<Value: FieldValue>(_ place: inout Value?, key: String) {
            (shape, isList, jsonKey) = (Value.shape, false, key)
        }

        mutating func visit<Value: FieldValue>(_ place: inout [Value], key: String) {
            (shape, isList, jsonKey) = (Value.shape, true, key)
        }
    }

    private var facts: Facts {
        var facts = Facts()
        var blank = Entry.blank
        blank.visit(self, with: &facts)
        return facts
    }
}
