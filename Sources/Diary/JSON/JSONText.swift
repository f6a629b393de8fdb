/// JSON as it is being written, byte for byte as the library's encoder writes it, but many times as fast.
public struct JSONText {
    private var bytes: [UInt8] = []
    /// The blanks before every line but the first; nil for a single line.
    private let margin: Int?
    private var indent: Int
    private var isBlockEmpty = true

    /// Creates an empty text.
    ///
    /// - Parameter margin: the blanks by which every line but the first is indented, also an empty one; nil for a single line without blanks.
    public init(margin: Int? = nil) {
        self.margin = margin
        indent = margin ?? 0
    }

    /// Returns what has been written, which then is no longer part of the text.
    public mutating func take() -> String {
        defer { bytes.removeAll(keepingCapacity: true) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Starts an object, whose members must come in alphabetical order.
    public mutating func startObject() { startBlock(UInt8(ascii: "{")) }

    /// Ends an object.
    public mutating func endObject() { endBlock(UInt8(ascii: "}")) }

    /// Starts a list.
    public mutating func startList() { startBlock(UInt8(ascii: "[")) }

    /// Ends a list.
    public mutating func endList() { endBlock(UInt8(ascii: "]")) }

    // Inlinable, since a generic function of another module looks up its types at each call: a quarter of the time of an export.

    /// Writes a list.
    @inlinable
    public mutating func list(_ items: some Sequence<some JSONWritable>) {
        startList()
        for item in items { self.item(item) }
        endList()
    }

    /// Writes an item of a list.
    @inlinable
    public mutating func item(_ item: some JSONWritable) {
        startItem()
        item.write(to: &self)
    }

    /// Writes a member of an object; nothing if its value is nil.
    @inlinable
    public mutating func member(_ key: String, _ value: (some JSONWritable)?) {
        guard let value else { return }
        startMember(key)
        value.write(to: &self)
    }

    /// Writes a member of an object that is a list of a single value; nothing if the value is nil.
    @inlinable
    public mutating func member(_ key: String, only value: (some JSONWritable)?) {
        guard let value else { return }
        startMember(key)
        list(CollectionOfOne(value))
    }

    /// Writes the key of a member, after which its value must follow.
    public mutating func startMember(_ key: String) {
        startItem()
        write(key)
        bytes += (margin == nil ? ":" : " : ").utf8
    }

    /// Writes a text in quotes, with control characters escaped as ``Swift/String/escapingControlsInJSON`` does.
    public mutating func write(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { text in
            if text.allSatisfy(\.isPlainInJSON) {
                bytes.append(contentsOf: text)
            } else {
                for (place, byte) in text.enumerated() { write(byte, after: place > 0 ? text[place - 1] : 0) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes text as it is: a number, true, false or null, or what comes before or after a value.
    public mutating func write(asIs text: String) { bytes += text.utf8 }

    private mutating func write(_ byte: UInt8, after last: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x08: bytes += "\\b".utf8
        case 0x09: bytes += "\\t".utf8
        case 0x0A: bytes += "\\n".utf8
        case 0x0C: bytes += "\\f".utf8
        case 0x0D: bytes += "\\r".utf8
        case 0..<0x20, 0x7F: escape(byte)
        case 0x80...0x9F where last == 0xC2:
            bytes.removeLast()
            escape(byte)
        default: bytes.append(byte)
        }
    }

    private mutating func escape(_ byte: UInt8) {
        bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
    }

    private mutating func startBlock(_ bracket: UInt8) {
        bytes.append(bracket)
        indent += 2
        isBlockEmpty = true
    }

    private mutating func endBlock(_ bracket: UInt8) {
        if isBlockEmpty { startLine(margin ?? 0) }
        isBlockEmpty = false
        indent -= 2
        startLine(indent)
        bytes.append(bracket)
    }

    @usableFromInline
    mutating func startItem() {
        if !isBlockEmpty { bytes.append(UInt8(ascii: ",")) }
        isBlockEmpty = false
        startLine(indent)
    }

    private mutating func startLine(_ indent: Int) {
        if margin == nil { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
    }
}

extension UInt8 {
    /// Whether a text in quotes has it as it is.
    fileprivate var isPlainInJSON: Bool { (0x20..<0x7F).contains(self) && self != 0x22 && self != 0x5C }
}
