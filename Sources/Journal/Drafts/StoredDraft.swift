/// What was typed into a form that was never saved.
public struct StoredDraft: Hashable, Sendable {
    /// Which form it is of, as the program calls it.
    public var form: String
    /// What was typed, as names and values of the form's fields.
    public var fields: [SideRecord.Field]

    /// Creates a draft of a form.
    public init(form: String, fields: [SideRecord.Field]) {
        self.form = form
        self.fields = fields
    }
}
