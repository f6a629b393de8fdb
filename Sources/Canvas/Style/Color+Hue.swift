extension Color {
    /// How far apart hues may be that still look like one, in degrees: a step of the cube turns a muted blue by 30 to violet or teal.
    private static let sameHue = 15.0

    /// The numbers in xterm's palette of the greys, and of the colours with the hue that this one has there: shades of it that look like
    /// shades of it.
    public var shadesIn256: [UInt8] {
        let wanted = Self.hue(Palette.components(of: in256))
        return (UInt8(16)...255).filter { number in
            guard let hue = Self.hue(Palette.components(of: number)) else { return true }
            guard let wanted else { return false }
            let distance = abs(hue - wanted)
            return min(distance, 360 - distance) <= Self.sameHue
        }
    }

    /// Returns the nearest of some colours of xterm's palette.
    public func nearest(among numbers: [UInt8]) -> Color {
        Color(palette: numbers.min { distance(to: $0) < distance(to: $1) } ?? in256)
    }

    private func distance(to number: UInt8) -> Int {
        let (otherRed, otherGreen, otherBlue) = Palette.components(of: number)
        let (reds, greens) = (Int(red) - Int(otherRed), Int(green) - Int(otherGreen))
        let blues = Int(blue) - Int(otherBlue)
        return reds * reds + greens * greens + blues * blues
    }

    /// Returns the hue in degrees, 0 up to 360 (Smith 1978, the HSV model); nil for a grey.
    private static func hue(_ components: (UInt8, UInt8, UInt8)) -> Double? {
        let (red, green, blue) = (Double(components.0), Double(components.1), Double(components.2))
        let most = max(red, green, blue)
        let range = most - min(red, green, blue)
        guard range > 0 else { return nil }
        let sixths =
            most == red ? (green - blue) / range : most == green ? 2 + (blue - red) / range : 4 + (red - green) / range
        return (sixths * 60 + 360).truncatingRemainder(dividingBy: 360)
    }
}
