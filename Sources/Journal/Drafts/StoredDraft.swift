/// The contents of a form that was never saved.
public struct StoredDraft: Hashable, Sendable {
    /// The form it belongs to, by the program's name for it.
    public var form: String
    /// What was typed, as names and values of the form's fields.
    public var fields: [SideRecord.Field]

    /// Creates a draft of a form.
    public init(form: String, fields: [SideRecord.Field]) {
        self.form = form
        self.fields = fields
    }
}
