/// A report as it can be printed: as text, in plain lines, or as JSON.
public protocol Page {
    /// Its JSON form.
    associatedtype Form: Encodable

    /// The JSON form; its keys are a contract with scripts (docs/COMMANDS.md).
    var form: Form { get }

    /// The text, laid out in columns or, where the writer asks for it, in plain lines of one fact each.
    func text(on writer: PageWriter) -> String
}
