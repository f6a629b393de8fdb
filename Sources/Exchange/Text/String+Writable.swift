extension String {
    /// The text as the diary can hold it: line ends as single line feeds, control characters as their symbols, such as ␛.
    var writable: String {
        if unicodeScalars.allSatisfy({ !$0.isUnwritable }) { return self }
        let lines = split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" || $0 == "\r" }
        return lines.map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.map { $0.isUnwritable ? $0.symbol : $0 }))
        }.joined(separator: "\n")
    }

    /// What is said where ``writable`` changes a text.
    static var replacedControls: String { "control characters were replaced by their symbols, such as ␛" }

    /// Whether it contains characters that control a terminal instead of being shown.
    var hasControls: Bool { unicodeScalars.contains { $0.isUnwritable && $0 != "\r" } }
}

extension Unicode.Scalar {
    fileprivate var isUnwritable: Bool {
        // The category of control characters (Cc), which will never have others; looking it up takes twenty times as long.
        (value < 0x20 || (0x7F...0x9F).contains(value)) && self != "\n" && self != "\t"
    }

    /// The picture of an ASCII control character (block Control Pictures), or U+FFFD for others.
    fileprivate var symbol: Unicode.Scalar {
        let picture: UInt32 = value < 0x20 ? 0x2400 + value : value == 0x7F ? 0x2421 : 0xFFFD
        return Unicode.Scalar(picture) ?? "\u{FFFD}"
    }
}
