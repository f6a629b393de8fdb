/// Makes text from files safe to draw: nothing in it can control the terminal or hide from the reader.
///
/// - Control characters become visible symbols: ␛, or ^[ in ASCII.
/// - Bidirectional overrides, embeddings and isolates, and invisible characters that could make two names look alike,
///   become U+FFFD, or ? in ASCII. The harmless direction marks (LRM, RLM, ALM) are dropped.
/// - Joiners and variation selectors stay where scripts and emoji need them: between characters outside ASCII.
/// - With an ASCII glyph set, every character is spelled in ASCII: … as ..., – as -, é as e; ? for what has no spelling.
public enum TextSanitizer {
    /// Returns the text as it may be drawn with a glyph set. Sanitizing is idempotent.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public static func sanitized(_ text: String, glyphs: Glyphs = .unicode) -> String {
        if text.singleColumns(glyphs: glyphs) != nil { return text }
        var result = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            append(scalar, before: next, to: &result, glyphs: glyphs)
        }
        return String(result)
    }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"
    private static let blackFlag: Unicode.Scalar = "\u{1F3F4}"

    private static func append(
        _ scalar: Unicode.Scalar, before next: Unicode.Scalar?, to result: inout String.UnicodeScalarView,
        glyphs: Glyphs
    ) {
        switch scalar.value {
        case 0x20...0x7E:
            result.append(scalar)
        case 0..<0x20, 0x7F:
            result.append(contentsOf: symbol(forControl: scalar, glyphs: glyphs))
        case 0x2028, 0x2029:
            result.append(contentsOf: symbol(forControl: "\n", glyphs: glyphs))
        case 0x200E, 0x200F, 0x061C:
            break
        default:
            if isHidden(scalar, after: result.last, before: next) {
                result.append(glyphs.isASCII ? "?" : replacement)
            } else if glyphs.isASCII {
                result.append(contentsOf: spelling(of: scalar).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
    }

    /// Returns the picture of a C0 control character or DEL (block Control Pictures), or its caret notation.
    private static func symbol(forControl scalar: Unicode.Scalar, glyphs: Glyphs) -> String.UnicodeScalarView {
        var symbol = String.UnicodeScalarView()
        if glyphs.isASCII {
            symbol.append("^")
            symbol.append(Unicode.Scalar(UInt8(scalar.value) ^ 0x40))
        } else {
            let picture = scalar.value == 0x7F ? 0x2421 : 0x2400 + scalar.value
            symbol.append(Unicode.Scalar(picture) ?? replacement)
        }
        return symbol
    }

    /// Returns whether a scalar outside ASCII would affect the terminal or be invisible there.
    private static func isHidden(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> Bool {
        switch scalar.value {
        case 0x80..<0xA0, 0xFFF9...0xFFFB:
            return true
        case 0x200C, 0x200D:
            guard let previous, let next else { return true }
            return !isJoinable(previous, orSelector: true) || TextWidth.columns(of: next) == 0
                || !isJoinable(next, orSelector: false)
        case 0xFE0F:
            guard let previous else { return true }
            return !previous.properties.isEmoji
        case 0xFE00..<0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F:
            guard let previous else { return true }
            return previous.isASCII || previous.properties.isVariationSelector
        case 0xE0020...0xE007F:
            return previous != blackFlag && !(previous.map { (0xE0020...0xE007F).contains($0.value) } ?? false)
        default:
            return scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Returns whether a joiner beside the scalar has something to act on: a letter or mark outside ASCII, or an emoji.
    private static func isJoinable(_ scalar: Unicode.Scalar, orSelector: Bool) -> Bool {
        let properties = scalar.properties
        if properties.isVariationSelector { return orSelector }
        if scalar.isASCII || properties.isDefaultIgnorableCodePoint { return false }
        return properties.isAlphabetic || properties.isEmoji || properties.canonicalCombiningClass != .notReordered
    }
}
