/// Visits the property of an entry that stores the values of a field.
///
/// Reading, writing, JSON and field metadata are visitors, so that each field is described only once.
protocol EntryPlaceVisitor {
    associatedtype Failure: Error

    /// Visits a value that every entry has.
    mutating func visit<Value: FieldValue>(always place: inout Value, key: String) throws(Failure)
    /// Visits a field that an entry has at most once.
    mutating func visit<Value: FieldValue>(_ place: inout Value?, key: String) throws(Failure)
    /// Visits a field that an entry has any number of times.
    mutating func visit<Value: FieldValue>(_ place: inout [Value], key: String) throws(Failure)
}

extension Entry {
    /// Passes a visitor the property that stores a field's values, and the field's key in JSON.
    ///
    /// Visitors are specialised into this switch, so they cost no more than hand-written code.
    @inline(__always)
    mutating func visit<Visitor: EntryPlaceVisitor>(
        _ field: EntryField, with visitor: inout Visitor
    ) throws(Visitor.Failure) {
        switch field {
        case .id: try visitor.visit(always: &id, key: "id")
        case .when: try visitor.visit(always: &when, key: "when")
        case .pain: try visitor.visit(&pain, key: "pain")
        case .site: try visitor.visit(&sites, key: "sites")
        case .feel: try visitor.visit(&feels, key: "feels")
        case .trigger: try visitor.visit(&triggers, key: "trigger")
        case .habit: try visitor.visit(&habits, key: "habits")
        case .sleepQuality: try visitor.visit(&ratings[.sleepQuality], key: "sleepQuality")
        case .stress: try visitor.visit(&ratings[.stress], key: "stress")
        case .interference: try visitor.visit(&ratings[.interference], key: "interference")
        case .weekPain: try visitor.visit(&ratings[.weekPain], key: "weekPain")
        case .weekEnjoyment: try visitor.visit(&ratings[.weekEnjoyment], key: "weekEnjoyment")
        case .weekActivity: try visitor.visit(&ratings[.weekActivity], key: "weekActivity")
        case .activity: try visitor.visit(&activities, key: "activities")
        case .care: try visitor.visit(&care, key: "care")
        case .medicine: try visitor.visit(&medicines, key: "medicines")
        case .painBefore: try visitor.visit(&painBefore, key: "painBefore")
        case .stretch: try visitor.visit(&holds, key: "stretches")
        case .exercise: try visitor.visit(&exercises, key: "exercises")
        case .painAfter: try visitor.visit(&painAfter, key: "painAfter")
        case .flare: try visitor.visit(&flare, key: "flare")
        case .event: try visitor.visit(&event, key: "event")
        case .question: try visitor.visit(&question, key: "question")
        case .answered: try visitor.visit(&answered, key: "answered")
        case .note: try visitor.visit(&note, key: "note")
        case .imported: try visitor.visit(&imported, key: "imported")
        case .edited: try visitor.visit(&edited, key: "edited")
        }
    }

    /// A blank entry, for visitors that ask about fields rather than an entry.
    static var blank: Entry { Entry(id: EntryID(""), when: Moment(instant: 0, offset: 0)) }
}
