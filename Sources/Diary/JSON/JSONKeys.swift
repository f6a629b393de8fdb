import FoundationEssentials

/// Finds duplicate keys in an object, of which a decoder would silently drop one.
struct JSONKeys {
    private struct Level {
        let isObject: Bool
        var keys: Set<String> = []
        var key = ""
        var index = 0
        var expectsKey: Bool
    }

    private var levels: [Level] = []

    /// Rejects JSON in which an object has a duplicate key.
    ///
    /// - Throws: ``JSONProblem`` with the path of the object.
    /// - Complexity: O(number of bytes).
    static func refuseRepeated(in bytes: ArraySlice<UInt8>) throws(JSONProblem) {
        var keys = JSONKeys()
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                let end = endOfString(from: index, in: bytes)
                try keys.take(string: bytes[index..<end])
                index = end
            } else {
                keys.take(byte)
                index += 1
            }
        }
    }

    private mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): levels.append(Level(isObject: true, expectsKey: true))
        case UInt8(ascii: "["): levels.append(Level(isObject: false, expectsKey: false))
        case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
        case UInt8(ascii: ","):
            guard let last = levels.indices.last else { return }
            levels[last].index += 1
            levels[last].expectsKey = levels[last].isObject
        default: break
        }
    }

    private mutating func take(string: ArraySlice<UInt8>) throws(JSONProblem) {
        guard let last = levels.indices.last, levels[last].expectsKey else { return }
        // “\u0070ain” is the key “pain” too.
        let key =
            (try? JSONDecoder().decode(String.self, from: Data(string))) ?? String(decoding: string, as: UTF8.self)
        levels[last].expectsKey = false
        guard levels[last].keys.insert(key).inserted else {
            levels.removeLast()
            throw JSONProblem(path: path, reason: "the key “\(key)” is there twice")
        }
        levels[last].key = key
    }

    private var path: String {
        levels.reduce(into: "") { path, level in
            path += level.isObject ? (path.isEmpty ? "" : ".") + level.key : "[\(level.index)]"
        }
    }

    private static func endOfString(from start: Int, in bytes: ArraySlice<UInt8>) -> Int {
        var index = start + 1
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.endIndex)
    }
}
