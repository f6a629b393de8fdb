extension String {
    /// The JSON text with DEL and the control characters beyond ASCII escaped (RFC 8259, section 7), because a terminal would take
    /// them for commands. The meaning is unchanged.
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
