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
    }

    /// The form.
    public var form: Form
    /// The entry as the form would have saved it.
    public var entry: Entry
    /// The entry being edited; nil for a new one.
    public var original: Entry?

    /// Creates a draft.
    public init(form: Form, entry: Entry, original: Entry? = nil) {
        self.form = form
        self.entry = entry
        self.original = original
    }
}
