import Platform

extension Color {
    /// The relative luminance, 0 to 1 (WCAG 2.2).
    public var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Black or white, whichever is more legible on this colour.
    public var legibleInk: Color {
        // At a luminance of 0.179, black and white have equal contrast.
        luminance > 0.179 ? Color(palette: 16, in16: 0) : Color(palette: 231, in16: 15)
    }
}
