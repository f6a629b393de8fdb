import FoundationEssentials

/// JSON that an app wrote.
enum SourceJSON {
    /// Reads it, in whatever encoding it came.
    ///
    /// - Parameter expected: what the file should be, in words.
    /// - Throws: ``ImportError/file(_:)`` when it is something else, or cut short.
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

    /// Any value, of which nothing is kept.
    fileprivate struct Anything: Decodable {
        init(from decoder: any Decoder) {}
    }
}

/// A list of which each element that is not as expected costs that element alone.
struct LossyList<Element: Decodable>: Decodable {
    /// The elements in order; nil for those that are something else.
    let elements: [Element?]

    /// The elements that are as expected.
    var read: [Element] { elements.compactMap { $0 } }
    /// How many are something else.
    var unreadCount: Int { elements.count - read.count }

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        var elements: [Element?] = []
        while !list.isAtEnd {
            let element = try? list.decode(Element.self)
            // What could not be read is still next.
            if element == nil { _ = try list.decode(SourceJSON.Anything.self) }
            elements.append(element)
        }
        self.elements = elements
    }
}
