extension String {
    /// JSON text with the control characters beyond those of ASCII, and DEL, as escapes (RFC 8259, section 7): a terminal that it
    /// is printed on takes them for commands. The text says the same.
    public var escapingControlsInJSON: String {
        guard utf8.contains(where: { $0 == 0x7F || $0 == 0xC2 }) else { return self }
        var escaped = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if (0x7F...0x9F).contains(scalar.value) {
                escaped.append(contentsOf: "\\u00\(String(scalar.value, radix: 16))".unicodeScalars)
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
