import CExpat

/// Parses XML as a stream, and passes on the start tags of some elements with their attributes; no tree is built.
final class XMLTagReader {
    /// A start tag: the name of its element and its attributes.
    struct Tag {
        let name: String
        let attributes: [String: String]
    }

    /// Why a text isn't valid XML.
    struct Malformed: Error, Hashable {
        /// The line of the error.
        let line: Int
        /// The error in the words of the library.
        let reason: String
        /// Whether the text just ends too early.
        let isCutShort: Bool
    }

    private let parser: XML_Parser?
    private let wants: (UnsafePointer<CChar>, Attributes) -> Bool
    private let take: (Tag) -> Void
    private var problem: Malformed?

    /// The attributes of a tag as the library holds them: names and values in turn.
    struct Attributes {
        fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<CChar>?>

        /// Returns whether the value of an attribute has a prefix; looked up without a copy, since a large file has millions.
        func value(of name: StaticString, hasPrefix prefix: StaticString) -> Bool {
            var place = 0
            while let key = pointer[place], let value = pointer[place + 1] {
                if XMLTagReader.equal(key, name) { return XMLTagReader.begins(value, with: prefix) }
                place += 2
            }
            return false
        }

        fileprivate var all: [String: String] {
            var attributes: [String: String] = [:]
            var place = 0
            while let key = pointer[place], let value = pointer[place + 1] {
                attributes[String(cString: key)] = String(cString: value)
                place += 2
            }
            return attributes
        }
    }

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - wants: whether to pass on a tag of this name with these attributes.
    ///   - take: receives such a tag.
    init(wants: @escaping (UnsafePointer<CChar>, Attributes) -> Bool, take: @escaping (Tag) -> Void) {
        self.wants = wants
        self.take = take
        parser = XML_ParserCreate(nil)
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetStartElementHandler(parser) { reader, name, attributes in
            guard let reader, let name, let attributes else { return }
            Unmanaged<XMLTagReader>.fromOpaque(reader).takeUnretainedValue().start(
                name, Attributes(pointer: attributes))
        }
    }

    deinit { XML_ParserFree(parser) }

    /// Parses the next piece of the text; after an error nothing more is parsed.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    func read(_ bytes: [UInt8]) { parse(bytes, isLast: false) }

    /// Ends the text.
    ///
    /// - Throws: ``Malformed`` if it isn't valid XML, or not complete.
    func finish() throws(Malformed) {
        parse([], isLast: true)
        if let problem { throw problem }
    }

    private func parse(_ bytes: [UInt8], isLast: Bool) {
        guard problem == nil else { return }
        let status = bytes.withUnsafeBytes { buffer in
            XML_Parse(parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), isLast ? 1 : 0)
        }
        guard status != XML_STATUS_OK else { return }
        let code = XML_GetErrorCode(parser)
        problem = Malformed(
            line: Int(XML_GetCurrentLineNumber(parser)),
            reason: XML_ErrorString(code).map { String(cString: $0) } ?? "malformed",
            isCutShort: isLast
                && [XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR].contains(code))
    }

    private func start(_ name: UnsafePointer<CChar>, _ attributes: Attributes) {
        guard wants(name, attributes) else { return }
        take(Tag(name: String(cString: name), attributes: attributes.all))
    }

    /// Returns whether a string of the library equals a static one.
    static func equal(_ text: UnsafePointer<CChar>, _ other: StaticString) -> Bool {
        begins(text, with: other) && text[other.utf8CodeUnitCount] == 0
    }

    private static func begins(_ text: UnsafePointer<CChar>, with other: StaticString) -> Bool {
        other.withUTF8Buffer { bytes in
            for (place, byte) in bytes.enumerated() where UInt8(bitPattern: text[place]) != byte { return false }
            return true
        }
    }
}
