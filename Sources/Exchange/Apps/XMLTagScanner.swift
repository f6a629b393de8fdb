/// Finds the start tags of some elements in XML text and reads their attributes; everything else is passed over.
///
/// An export of the Health app can be a gigabyte of flat elements, so no tree is built.
struct XMLTagScanner {
    private let bytes: [UInt8]
    private var offset = 0

    /// A start tag: the name of its element and its attributes.
    struct Tag {
        let name: String
        let attributes: [String: String]
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next start tag of one of these elements; nothing at the end of the text.
    ///
    /// - Complexity: O(*n*) for *n* bytes up to it.
    mutating func next(named names: Set<String>) -> Tag? {
        while let open = position(of: UInt8(ascii: "<"), from: offset) {
            offset = open + 1
            if bytes[offset...].starts(with: "!--".utf8) {
                skipComment()
                continue
            }
            let name = readName()
            if names.contains(name) { return Tag(name: name, attributes: readAttributes()) }
        }
        return nil
    }

    private mutating func skipComment() {
        while offset < bytes.count, !bytes[offset...].starts(with: "-->".utf8) { offset += 1 }
    }

    private mutating func readName() -> String {
        let start = offset
        while offset < bytes.count, bytes[offset].isXMLName { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func readAttributes() -> [String: String] {
        var attributes: [String: String] = [:]
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
            guard bytes[offset].isXMLName else {
                offset += 1
                continue
            }
            let name = readName()
            guard let value = readValue() else { break }
            attributes[name] = value
        }
        return attributes
    }

    /// The text in quotation marks after an equals sign.
    private mutating func readValue() -> String? {
        while offset < bytes.count, bytes[offset] == UInt8(ascii: "=") || bytes[offset].isXMLSpace { offset += 1 }
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"),
            let end = position(of: bytes[offset], from: offset + 1)
        else { return nil }
        let text = String(decoding: bytes[(offset + 1)..<end], as: UTF8.self)
        offset = end + 1
        return text.contains("&") ? Self.unescaped(text) : text
    }

    private func position(of byte: UInt8, from start: Int) -> Int? {
        bytes[start...].firstIndex(of: byte)
    }

    private static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")].reduce(text) { text, pair in
            text.replacing(pair.0, with: pair.1)
        }
    }
}

extension UInt8 {
    fileprivate var isXMLSpace: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }

    fileprivate var isXMLName: Bool {
        !isXMLSpace && !"=<>/\"'?!".utf8.contains(self)
    }
}
