import Canvas

/// The colours of pain from 0 to 10: blue-grey over amber to red.
///
/// Their luminance contrast against the background rises with the score at every step, so that the order can be seen
/// without telling hues apart, and begins at the 4.5 that text needs (WCAG 2.2, relative luminance). The hues run through OKLCH (Ottosson 2020) from 205° to 32°.
enum PainRamp {
    /// The colour of a score on a background, 0 to 10; what lies outside counts as the nearer end.
    static func color(of score: Int, on background: Background) -> Color {
        let colors = background == .dark ? dark : light
        return colors[min(max(score, 0), colors.count - 1)]
    }

    private static let dark: [Color] = [
        Color(red: 0x6E, green: 0x8D, blue: 0x90, in256: 66, in16: 6),
        Color(red: 0x6E, green: 0x94, blue: 0x91, in256: 66, in16: 6),
        Color(red: 0x71, green: 0x9B, blue: 0x8F, in256: 66, in16: 6),
        Color(red: 0x80, green: 0xA1, blue: 0x7C, in256: 101, in16: 6),
        Color(red: 0x9F, green: 0xA1, blue: 0x65, in256: 136, in16: 3),
        Color(red: 0xB9, green: 0x9F, blue: 0x50, in256: 136, in16: 3),
        Color(red: 0xD4, green: 0x9B, blue: 0x48, in256: 172, in16: 3),
        Color(red: 0xE9, green: 0x96, blue: 0x53, in256: 173, in16: 9),
        Color(red: 0xF8, green: 0x95, blue: 0x62, in256: 209, in16: 9),
        Color(red: 0xFF, green: 0x96, blue: 0x72, in256: 209, in16: 9),
        Color(red: 0xFF, green: 0x98, blue: 0x81, in256: 210, in16: 9),
    ]

    private static let light: [Color] = [
        Color(red: 0x5C, green: 0x7B, blue: 0x7E, in256: 29, in16: 4),
        Color(red: 0x55, green: 0x7A, blue: 0x77, in256: 29, in16: 4),
        Color(red: 0x4F, green: 0x79, blue: 0x6E, in256: 29, in16: 4),
        Color(red: 0x56, green: 0x77, blue: 0x53, in256: 28, in16: 4),
        Color(red: 0x6D, green: 0x6F, blue: 0x35, in256: 130, in16: 5),
        Color(red: 0x7D, green: 0x64, blue: 0x05, in256: 130, in16: 5),
        Color(red: 0x8B, green: 0x56, blue: 0x00, in256: 94, in16: 5),
        Color(red: 0x91, green: 0x46, blue: 0x00, in256: 94, in16: 1),
        Color(red: 0x92, green: 0x38, blue: 0x00, in256: 124, in16: 1),
        Color(red: 0x92, green: 0x27, blue: 0x00, in256: 124, in16: 1),
        Color(red: 0x94, green: 0x07, blue: 0x00, in256: 88, in16: 1),
    ]
}
