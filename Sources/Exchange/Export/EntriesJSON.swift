import Diary
import FoundationEssentials

/// The JSON form of entries, an array of `ENTRY` objects.
public enum EntriesJSON {
    /// Writes entries as a JSON array, keys in alphabetical order so that the same entries are always the same bytes.
    ///
    /// - Throws: `EncodingError`, which entries never cause.
    public static func text(of entries: [Entry]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(entries), as: UTF8.self) + "\n"
    }

    /// Reads entries from a JSON array, or from one object.
    ///
    /// - Throws: ``ImportError`` naming the first element that is no entry.
    public static func entries(in bytes: [UInt8]) throws(ImportError) -> [Entry] {
        var entries: [Entry] = []
        for (index, element) in try elements(bytes).enumerated() {
            switch element {
            case .entry(let entry): entries.append(entry)
            case .unreadable(let reason): throw ImportError.row(index + 1, reason)
            }
        }
        return entries
    }

    /// One element of the array: an entry, or why it is none.
    enum Element: Decodable {
        case entry(Entry)
        case unreadable(String)

        init(from decoder: any Decoder) throws {
            do {
                self = .entry(try Entry(from: decoder))
            } catch let error as DecodingError {
                self = .unreadable(error.reason)
            }
        }
    }

    /// The elements of an array of entries; a single object counts as an array of one.
    static func elements(_ bytes: [UInt8]) throws(ImportError) -> [Element] {
        let data = Data(bytes)
        do {
            let isObject = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
            if isObject { return [try JSONDecoder().decode(Element.self, from: data)] }
            return try JSONDecoder().decode([Element].self, from: data)
        } catch {
            throw ImportError.file("it should be JSON: an array of entries, as twinge export json writes it")
        }
    }
}

extension DecodingError {
    /// Where in the entry something is not understood, and what was expected.
    fileprivate var reason: String {
        switch self {
        case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
            let path = context.codingPath.compactMap { $0.intValue == nil ? $0.stringValue : nil }.joined(
                separator: ".")
            return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
        case .keyNotFound(let key, _): return "an entry without “\(key.stringValue)”"
        @unknown default: return "not an entry"
        }
    }
}
