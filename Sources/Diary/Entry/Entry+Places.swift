/// Goes to the place in an entry where the values of a field are kept.
///
/// Reading, writing, JSON and what is known about a field are visitors, so that a field is described once.
protocol EntryPlaceVisitor {
    associatedtype Failure: Error

    /// Visits the place of a value that every entry has.
    mutating func visit<Value: FieldValue>(always place: inout Value, key: String) throws(Failure)
    /// Visits the place of a field that an entry has at most once.
    mutating func visit<Value: FieldValue>(_ place: inout Value?, key: String) throws(Failure)
    /// Visits the place of a field that an entry has any number of times.
    mutating func visit<Value: FieldValue>(_ place: inout [Value], key: String) throws(Failure)
}

extension Entry {
    /// Shows a visitor the place of a field's values, and its key in JSON.
    ///
    /// A visitor is specialised into this switch, so that it costs no more than one written by hand.
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

    /// An entry for visitors that ask about fields and not about what an entry says.
    static var blank: Entry { Entry(id: EntryID(""), when: Moment(instant: 0, offset: 0)) }
}
