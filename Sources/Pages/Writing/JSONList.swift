import Diary

/// A JSON array written some elements at a time: the same text as ``JSON/text(_:isIndented:)`` of all of them.
public struct JSONList {
    private var text: JSONText

    /// Starts an array, on one line or indented for readers.
    public init(isIndented: Bool = false) {
        text = JSONText(margin: isIndented ? 0 : nil)
        text.startList()
    }

    /// Returns the text of more elements.
    public mutating func text(ofMore elements: [some JSONWritable]) -> String {
        for element in elements { text.item(element) }
        return text.take()
    }

    /// Returns the text after the last element.
    public mutating func textOfEnd() -> String {
        text.endList()
        text.write(asIs: "\n")
        return text.take()
    }
}
