/// Text of a file made safe to print: short, on one line, without control characters.
enum VisibleText {
    private static let longest = 60

    /// Returns as much of the start of some bytes as an excerpt can need.
    static func start(of bytes: Span<UInt8>) -> String {
        bytes.extracting(first: min(bytes.count, longest * 4 + 4)).withUnsafeBufferPointer {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Returns the start of a text, with control characters shown as their symbols.
    static func excerpt(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if index == longest {
                shown.append("…")
                break
            }
            shown.append(visible(scalar))
        }
        return String(shown)
    }

    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        default: isHidden(scalar) ? "\u{FFFD}" : scalar
        }
    }

    /// Returns whether the character controls the terminal or hides text from the reader.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}
