/// A report that can be printed as text, in plain lines, or as JSON.
public protocol Page {
    /// Its JSON form.
    associatedtype Form: Encodable

    /// The JSON form; its keys are a contract with scripts (docs/COMMANDS.md).
    var form: Form { get }

    /// Returns the text, laid out in columns or, if the writer asks for it, in plain lines of one fact each.
    func text(on writer: PageWriter) -> String
}
