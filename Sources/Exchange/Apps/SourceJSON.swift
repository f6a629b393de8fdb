import FoundationEssentials

/// JSON that an app wrote.
enum SourceJSON {
    /// Decodes it, whatever its encoding.
    ///
    /// - Parameter expected: what the file should be, in words.
    /// - Throws: ``ImportError/file(_:)`` if it is something else, or cut short.
    static func decode<Value: Decodable>(
        _ type: Value.Type, _ bytes: [UInt8], expected: String
    ) throws(ImportError) -> Value {
        let text = try SourceText(bytes).utf8
        do {
            return try JSONDecoder().decode(type, from: Data(text))
        } catch {
            let isJSON = (try? JSONDecoder().decode(Anything.self, from: Data(text))) != nil
            throw ImportError.file(isJSON ? expected : "\(expected), and it is cut short or damaged")
        }
    }

    /// Any value, which is discarded.
    fileprivate struct Anything: Decodable {
        init(from decoder: any Decoder) {}
    }
}

/// A list in which an unexpected element is skipped without failing the others.
struct LossyList<Element: Decodable>: Decodable {
    /// The elements in order; nil for unexpected ones.
    let elements: [Element?]

    /// The elements that could be decoded.
    var read: [Element] { elements.compactMap { $0 } }
    /// The number of elements that couldn't be decoded.
    var unreadCount: Int { elements.count - read.count }

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        var elements: [Element?] = []
        while !list.isAtEnd {
            let element = try? list.decode(Element.self)
            // The element that failed is still next.
            if element == nil { _ = try list.decode(SourceJSON.Anything.self) }
            elements.append(element)
        }
        self.elements = elements
    }
}
