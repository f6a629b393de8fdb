import Recfile

/// The first record of a digest. Its fields are a line each, and most of them thousands of characters long, so that they are read in place:
/// as any rec text they would take several times as long.
struct DigestHead {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Takes the text of the record, and whatever is before it.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Returns the bytes of a field's value; nil if there is no such field.
    ///
    /// - Complexity: O(number of bytes).
    func bytes(of name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        var start = 0
        while start < bytes.count {
            let rest = UnsafeBufferPointer(rebasing: bytes[start...])
            let length = rest.firstOffset(of: UInt8(ascii: "\n")) ?? rest.count
            let line = UnsafeBufferPointer(rebasing: rest[..<length])
            if let value = Self.value(of: name, in: line) { return value }
            start += length + 1
        }
        return nil
    }

    /// Returns the value of a field; nil if there is no such field.
    subscript(name: StaticString) -> String? { bytes(of: name).map { String(decoding: $0, as: UTF8.self) } }

    private static func value(
        of name: StaticString, in line: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8>? {
        let colon = name.utf8CodeUnitCount
        guard line.count > colon, line[colon] == UInt8(ascii: ":"),
            name.withUTF8Buffer({ line[..<colon].elementsEqual($0) })
        else { return nil }
        return UnsafeBufferPointer(rebasing: line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") })
    }
}
