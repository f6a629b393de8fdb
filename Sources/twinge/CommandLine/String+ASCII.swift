import Canvas
import Diary

extension String {
    /// The text with every character beyond ASCII spelled out in ASCII: `“…”` as `"..."`, é as e; `?` where there is no spelling.
    var spelledInASCII: String { TextSanitizer.spelledInASCII(self) }

    /// JSON text with every character beyond ASCII as an escape, `\u00e9` for é (RFC 8259, section 7).
    var jsonInASCII: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        return utf16.map { unit in
            guard unit >= 0x80 else { return String(UnicodeScalar(UInt8(unit))) }
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
