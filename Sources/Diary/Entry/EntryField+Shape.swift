extension EntryField {
    /// The type of a field's values.
    public enum Shape: Hashable, Sendable {
        /// An identifier.
        case identifier
        /// A moment.
        case moment
        /// A pain score, 0 to 10.
        case score
        /// A rating of something other than pain, 0 to 10.
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

    /// How changes to the values of a field on two devices are merged.
    public enum Merging: Hashable, Sendable {
        /// All values are one statement: the newer one counts.
        case together
        /// The values under each name are a statement.
        case byName
        /// The values under each name and side are a statement.
        case byNameAndSide
        /// Each value is a fact that is kept or removed individually.
        case apart
    }

    /// The type of the values.
    public var shape: Shape { facts.shape }

    /// Whether an entry may have any number of them.
    public var isList: Bool { facts.isList }

    /// The key in JSON.
    public var jsonKey: String { facts.jsonKey }

    /// Whether version 0.1 doesn't know the field; it preserves the field and shows it by name.
    public var isLaterAddition: Bool {
        switch self {
        case .trigger, .weekPain, .weekEnjoyment, .weekActivity, .medicine, .exercise, .event, .question, .answered,
            .imported:
            true
        default: false
        }
    }

    /// Whether it is in the JSON of every entry, as null if it wasn't logged.
    var isAlwaysInJSON: Bool { self != .edited && !isLaterAddition }

    /// Whether only the program writes the field.
    public var isWrittenByProgram: Bool { [.id, .edited, .imported].contains(self) }

    /// How changes on two devices are merged.
    public var merging: Merging {
        switch shape {
        case .site, .hold, .exercise: .byNameAndSide
        case _ where self == .habit: .byName
        default: isList ? .apart : .together
        }
    }

    /// The kind of thing that a value of the field names, for renamings; nil if it names none.
    public var namedKind: FormerNames.Kind? {
        switch self {
        case .habit, .activity, .trigger: .habit
        case .site: .site
        case .feel: .feel
        case .stretch, .exercise: .stretch
        case .care: .care
        case .medicine: .medicine
        default: nil
        }
    }

    /// What the property that stores a field's values says about the field.
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
