import Canvas

extension KeyDecoder {
    /// Reads what follows an Escape.
    func escapeStep(_ bytes: ArraySlice<UInt8>) -> Step {
        let second = bytes.startIndex + 1
        guard second < bytes.endIndex else { return .incomplete(.escape) }
        switch bytes[second] {
        case UInt8(ascii: "["): return controlSequenceStep(bytes)
        case UInt8(ascii: "O"): return singleShiftStep(bytes)
        case UInt8(ascii: "]"): return answerStep(bytes)
        case KeyDecoder.escape: return .done(length: 1, .input(.key(.escape)))
        default: break
        }
        if let key = terminfoKeys[Array(bytes.prefix(2))] { return .done(length: 2, .input(.key(key))) }
        switch characterStep(bytes[second...]) {
        case .done(let length, .input(.key(let key))): return .done(length: length + 1, .input(.key(.alt(key))))
        case .done(let length, _): return .done(length: length + 1, nil)
        case .incomplete(let wait): return .incomplete(wait)
        case .paste: return .done(length: 1, .input(.key(.escape)))
        }
    }

    /// Reads a key sent with SS3 (ESC O): arrows and F1-F4 in application mode, and the keypad.
    private func singleShiftStep(_ bytes: ArraySlice<UInt8>) -> Step {
        let third = bytes.startIndex + 2
        guard third < bytes.endIndex else { return .incomplete(.escape) }
        if let key = terminfoKeys[Array(bytes.prefix(3))] ?? KeyDecoder.singleShiftKey(bytes[third]) {
            return .done(length: 3, .input(.key(key)))
        }
        return .done(length: 2, .input(.key(.alt("O"))))
    }

    private static func singleShiftKey(_ byte: UInt8) -> Key? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            return letterKey(byte - 0x20)?.adding(.control)
        case UInt8(ascii: "M"):
            return .enter
        case UInt8(ascii: "X"):
            return .character("=")
        case UInt8(ascii: "j")...UInt8(ascii: "y"):
            return .character(Character(Unicode.Scalar(byte - 0x40)))
        default:
            return letterKey(byte)
        }
    }

    /// Reads the answer to a query, ESC ] number ; text, terminated by BEL or ESC \\.
    private func answerStep(_ bytes: ArraySlice<UInt8>) -> Step {
        let typed = Step.done(length: 2, .input(.key(.alt("]"))))
        var index = bytes.startIndex + 2
        guard index < bytes.endIndex else { return .incomplete(.escape) }
        while index < bytes.endIndex, KeyDecoder.digits.contains(bytes[index]) { index += 1 }
        let digits = bytes[(bytes.startIndex + 2)..<index]
        guard digits.count <= 4 else { return typed }
        guard index < bytes.endIndex else { return .incomplete(.sequence) }
        guard !digits.isEmpty, bytes[index] == UInt8(ascii: ";") else { return typed }
        let start = index + 1
        index = start
        while index < bytes.endIndex, bytes[index] >= 0x20, index - start < KeyDecoder.longestAnswer { index += 1 }
        guard index < bytes.endIndex else { return .incomplete(.sequence) }
        var end = index
        if bytes[index] == 0x07 {
            end = index + 1
        } else if bytes[index] == KeyDecoder.escape {
            guard index + 1 < bytes.endIndex else { return .incomplete(.sequence) }
            if bytes[index + 1] == UInt8(ascii: "\\") { end = index + 2 }
        }
        let isWhole = end > index
        let isBackground = isWhole && digits.elementsEqual("11".utf8)
        let background = isBackground ? Background(answer: String(decoding: bytes[start..<index], as: UTF8.self)) : nil
        return .done(length: max(end, start) - bytes.startIndex, background.map(TerminalReport.background))
    }

    private static let longestAnswer = 256
}

extension Background {
    /// Parses an X11 colour in a terminal's answer: `rgb:1212/1212/1212`, with one to four hexadecimal digits each.
    init?(answer: String) {
        guard let colon = answer.firstIndex(of: ":"), ["rgb", "rgba"].contains(answer[..<colon]) else { return nil }
        let channels = answer[answer.index(after: colon)...].split(separator: "/").prefix(3).map { digits -> UInt8? in
            guard (1...4).contains(digits.count), let value = Int(digits, radix: 16), value >= 0 else { return nil }
            let most = (1 << (4 * digits.count)) - 1
            return UInt8(value * 255 / most)
        }
        guard channels.count == 3, let red = channels[0], let green = channels[1], let blue = channels[2] else {
            return nil
        }
        self.init(red: red, green: green, blue: blue)
    }
}
