/// A JSON array written some elements at a time: the same text as ``JSON/text(_:isIndented:)`` of all of them.
public struct JSONList {
    private let isIndented: Bool
    private var isEmpty = true

    /// Starts an array, on one line or indented for readers.
    public init(isIndented: Bool = false) { self.isIndented = isIndented }

    /// Returns the text of more elements.
    ///
    /// - Precondition: there is at least one.
    public mutating func text(ofMore elements: [some Encodable]) throws -> String {
        let text = try JSON.text(elements, isIndented: isIndented)
        defer { isEmpty = false }
        return (isEmpty ? "[" : ",") + String(text.dropFirst().dropLast(end.utf8.count))
    }

    /// Returns the text after the last element.
    public func textOfEnd() throws -> String {
        isEmpty ? try JSON.text([String](), isIndented: isIndented) : end
    }

    private var end: String { isIndented ? "\n]\n" : "]\n" }
}
