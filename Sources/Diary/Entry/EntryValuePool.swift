/// Field values that were parsed before, to be copied into other entries without parsing their text again.
public struct EntryValuePool: Sendable {
    var identifiers: [EntryID] = []
    var moments: [Moment] = []
    var scores: [PainScore] = []
    var ratings: [Rating] = []
    var answers: [Bool] = []
    var texts: [String] = []
    // Those that are often the only one of their entry, each in a list that all such entries share.
    var names: [[Name]] = []
    var sites: [[SiteReading]] = []
    var amounts: [[HabitAmount]] = []
    var treatments: [[Treatment]] = []
    var holds: [Hold] = []
    var medicines: [Medicine] = []
    var exercises: [ExerciseBout] = []
    var imported: [ImportedValue] = []

    /// The index, among the values of its type, of the value to be copied next or noted last.
    private(set) var index = 0
    /// Whether an entry may have any number of the value noted last.
    private(set) var isOfList = false
    private var isNoting = false
    private var isSecond = false

    /// Creates an empty pool.
    public init() {}

    /// Notes the last value of a field.
    ///
    /// - Returns: its index among the values of its type, and whether an entry may have any number of them.
    mutating func note(_ field: EntryField, of entry: inout Entry) -> (index: Int, isOfList: Bool) {
        isNoting = true
        isOfList = false
        entry.visit(field, with: &self)
        return (index, isOfList)
    }

    /// Copies a value into an entry.
    ///
    /// - Returns: false if the entry already has a value that may occur only once.
    mutating func take(_ index: Int, into entry: inout Entry, of field: EntryField) -> Bool {
        self.index = index
        isNoting = false
        isSecond = false
        entry.visit(field, with: &self)
        return !isSecond
    }
}

extension EntryValuePool: EntryPlaceVisitor {
    mutating func visit<Value: FieldValue>(always place: inout Value, key: String) {
        if isNoting { note(place) } else { place = Value(number: index, of: self) }
    }

    mutating func visit<Value: FieldValue>(_ place: inout Value?, key: String) {
        if isNoting {
            if let value = place { note(value) }
        } else if place == nil {
            place = Value(number: index, of: self)
        } else {
            isSecond = true
        }
    }

    mutating func visit<Value: FieldValue>(_ place: inout [Value], key: String) {
        if isNoting {
            isOfList = true
            if let value = place.last { note(value) }
        } else if place.isEmpty, place.capacity == 0 {
            // No room was reserved for more.
            place = Value.list(number: index, of: self)
        } else {
            place.append(Value(number: index, of: self))
        }
    }

    private mutating func note<Value: FieldValue>(_ value: Value) { index = value.note(in: &self) }
}

extension Array {
    /// Appends an element.
    ///
    /// - Returns: its index.
    mutating func note(_ element: Element) -> Int {
        append(element)
        return count - 1
    }
}
