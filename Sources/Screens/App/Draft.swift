import Diary

/// Input that was not on disk when the program ended, kept to be offered at the next start.
public struct Draft: Hashable, Sendable {
    /// The form the input was in.
    public enum Form: String, Hashable, Sendable, CaseIterable {
        /// The pain dialog.
        case pain
        /// A note.
        case note
        /// No form: an entry that could not be written.
        case unsaved
        /// The form for something that can be logged, such as an exercise.
        case item
        /// The setup of an experiment.
        case experiment
        /// The question why an experiment is stopped.
        case stopping
        /// The routine editor.
        case routine
        /// The posture review.
        case review

        /// Whether what it holds is an entry.
        public var isOfEntry: Bool {
            switch self {
            case .pain, .note, .unsaved: true
            case .item, .experiment, .stopping, .routine, .review: false
            }
        }
    }

    /// What was in the form.
    public enum Content: Hashable, Sendable {
        /// The entry as the form would have saved it, and the one being edited; nil for a new one.
        case entry(Entry, original: Entry?)
        /// What was typed and chosen, by the form's own names for it.
        case fields([Field])
    }

    /// Something typed or chosen; a name may occur several times.
    public struct Field: Hashable, Sendable {
        /// Its name: letters, digits and underscores.
        public let name: String
        /// What was typed or chosen.
        public let value: String

        /// Creates a field.
        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }

    /// The form.
    public let form: Form
    /// What was in it.
    public let content: Content

    /// Creates the draft of an entry.
    public init(form: Form, entry: Entry, original: Entry? = nil) {
        self.form = form
        content = .entry(entry, original: original)
    }

    /// Creates the draft of a form for something else.
    public init(form: Form, fields: [Field]) {
        self.form = form
        content = .fields(fields)
    }

    /// The entry as the form would have saved it; nil if it isn't one.
    public var entry: Entry? { if case .entry(let entry, _) = content { entry } else { nil } }

    /// The values of a field, in order.
    func values(_ name: String) -> [String] {
        guard case .fields(let fields) = content else { return [] }
        return fields.filter { $0.name == name }.map(\.value)
    }
}
