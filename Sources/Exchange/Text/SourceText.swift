/// The text of a file, whatever its encoding.
struct SourceText {
    /// The text as UTF-8, without a byte-order mark.
    let utf8: [UInt8]
    /// What had to be assumed to read it, in a sentence; nil for plain UTF-8.
    let remark: String?

    /// Decodes UTF-8, UTF-16 with or without a byte-order mark, UTF-32 with one, and Windows-1252, also mixed with UTF-8.
    ///
    /// - Throws: ``ImportError/file(_:)`` for bytes in none of them.
    /// - Complexity: O(*n*) for *n* bytes.
    init(_ bytes: [UInt8]) throws(ImportError) {
        if let scalars = Self.utf32(bytes) {
            (utf8, remark) = (Self.bytes(of: scalars), "The file is UTF-32.")
            return
        }
        if let isLittleEndian = Self.utf16(bytes) {
            utf8 = Self.utf8(ofUTF16: bytes, isLittleEndian: isLittleEndian)
            remark = "The file is UTF-16."
            return
        }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let end = Self.endOfUTF8(text) {
            utf8 = end == text.count ? text : Array(text[..<end])
            remark = end == text.count ? nil : "The file ends in the middle of a letter: it was cut short."
            return
        }
        let repaired = String(decoding: text, as: UTF8.self)
        let isMixed = repaired.unicodeScalars.contains { $0.value >= 0x80 && $0 != "\u{FFFD}" }
        guard let read = isMixed ? Self.mixed(text) : Self.windows1252(text).map({ Self.bytes(of: $0) }) else {
            throw ImportError.file(
                "it is neither UTF-8, UTF-16 nor Windows-1252; save it as UTF-8, or convert it with iconv")
        }
        utf8 = read
        remark =
            isMixed
            ? "Parts of the file are not UTF-8 and were read as Windows-1252; check its umlauts and accents."
            : "The file is not UTF-8 and was read as Windows-1252; check its umlauts and accents."
    }

    private static func bytes(of scalars: [Unicode.Scalar]) -> [UInt8] {
        Array(String(String.UnicodeScalarView(scalars)).utf8)
    }

    /// Decodes UTF-8 mixed with bytes of Windows-1252, as when lines from two programs were combined; nil for other bytes.
    private static func mixed(_ bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            let length = bytes[place] < 0x80 ? 1 : bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
            let letter = bytes[place..<min(place + length, bytes.count)]
            if isUTF8(letter) {
                result += letter
                place += letter.count
            } else {
                guard let scalars = windows1252([bytes[place]]) else { return nil }
                result += self.bytes(of: scalars)
                place += 1
            }
        }
        return result
    }

    /// Decodes UTF-32 with a byte-order mark; nil for other bytes.
    private static func utf32(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
        let isLittleEndian = bytes.starts(with: [0xFF, 0xFE, 0, 0])
        guard isLittleEndian || bytes.starts(with: [0, 0, 0xFE, 0xFF]) else { return nil }
        return stride(from: 4, to: bytes.count - 3, by: 4).map { place in
            let four = bytes[place..<place + 4].map(UInt32.init)
            let value = (isLittleEndian ? four.reversed() : four).reduce(0) { $0 << 8 | $1 }
            return Unicode.Scalar(value) ?? "\u{FFFD}"
        }
    }

    /// Returns nil unless the bytes are UTF-16, and else whether the low byte comes first; detected by the byte-order mark, or by
    /// the zeros in every other byte of Western text.
    private static func utf16(_ bytes: [UInt8]) -> Bool? {
        if bytes.starts(with: [0xFF, 0xFE]) { return true }
        if bytes.starts(with: [0xFE, 0xFF]) { return false }
        let head = bytes.prefix(2000)
        guard head.count >= 4 else { return nil }
        let pairs = head.count / 2
        let zeros = [0, 1].map { first in (0..<pairs).count { head[$0 * 2 + first] == 0 } }
        guard zeros[0] != zeros[1], let most = zeros.max(), most * 3 > pairs, zeros.contains(where: { $0 * 20 < pairs })
        else { return nil }
        return zeros[1] > zeros[0]
    }

    private static func utf8(ofUTF16 bytes: [UInt8], isLittleEndian: Bool) -> [UInt8] {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        let text = units.first == 0xFEFF ? units.dropFirst() : units[...]
        return Array(String(decoding: text, as: UTF16.self).utf8)
    }

    /// Returns where valid UTF-8 ends: after the last byte, or before a character that the end of the file cut; nil for other bytes.
    private static func endOfUTF8(_ bytes: [UInt8]) -> Int? {
        if isUTF8(bytes[...]) { return bytes.count }
        let start = bytes.suffix(3).lastIndex { $0 >= 0xC0 }
        guard let start, bytes[start...].dropFirst().allSatisfy({ (0x80...0xBF).contains($0) }),
            isUTF8(bytes[..<start]), bytes[..<start].contains(where: { $0 >= 0x80 })
        else { return nil }
        return start
    }

    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    private static let high = Array("€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ".unicodeScalars)

    /// Decodes Windows-1252 (WHATWG Encoding Standard, index windows-1252); nil for an unassigned byte.
    private static func windows1252(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(bytes.count)
        for byte in bytes {
            guard (0x80...0x9F).contains(byte) else {
                guard byte != 0 else { return nil }
                scalars.append(Unicode.Scalar(byte))
                continue
            }
            let scalar = high[Int(byte - 0x80)]
            guard scalar != "\0" else { return nil }
            scalars.append(scalar)
        }
        return scalars
    }
}
