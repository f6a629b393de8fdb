import Canvas

extension KeyDecoder {
    static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    /// Reads a character or control character.
    func characterStep(_ bytes: ArraySlice<UInt8>) -> Step {
        let first = bytes[bytes.startIndex]
        if first < 0x80 { return .done(length: 1, .input(.key(KeyDecoder.key(ofASCII: first)))) }
        let length: Int
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return .done(length: 1, .input(.key(.character("\u{FFFD}"))))
        }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            let index = bytes.startIndex + offset
            guard index < bytes.endIndex else { return .incomplete(.sequence) }
            let allowed = offset == 1 ? KeyDecoder.secondBytes(after: first) : 0x80...0xBF
            guard allowed.contains(bytes[index]) else {
                return .done(length: offset, .input(.key(.character("\u{FFFD}"))))
            }
            value = value << 6 | UInt32(bytes[index] & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .control else {
            return .done(length: length, nil)
        }
        return .done(length: length, .input(.key(.character(Character(scalar)))))
    }

    /// Returns the second bytes that exclude overlong forms, surrogates and values beyond U+10FFFF (Unicode, table 3-7).
    private static func secondBytes(after first: UInt8) -> ClosedRange<UInt8> {
        switch first {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }

    /// Returns the key of an ASCII byte. DEL and Ctrl-H are both Backspace, CR and LF both Enter.
    static func key(ofASCII byte: UInt8) -> Key {
        switch byte {
        case 0x00: .control(" ")
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case KeyDecoder.escape: .escape
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte | 0x60)))
        case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte | 0x40)))
        default: .character(Character(Unicode.Scalar(byte)))
        }
    }
}
