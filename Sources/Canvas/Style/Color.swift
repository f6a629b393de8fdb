/// A colour, with substitutes for terminals that have fewer colours.
public struct Color: Hashable, Sendable {
    /// Red, 0-255, for direct colour.
    public let red: UInt8
    /// Green, 0-255, for direct colour.
    public let green: UInt8
    /// Blue, 0-255, for direct colour.
    public let blue: UInt8
    /// The number in xterm's palette of 256.
    public let in256: UInt8
    /// The number in the palette of 16 (0-7 the ANSI colours, 8-15 their bright variants).
    public let in16: UInt8

    /// Creates a colour from red, green and blue (0-255 each).
    ///
    /// - Parameters:
    ///   - in256: Its number in xterm's palette; nil for the nearest colour of the cube and the greys.
    ///   - in16: Its number among the 16; nil for the nearest of xterm's default 16. Only the last four bits count.
    public init(red: UInt8, green: UInt8, blue: UInt8, in256: UInt8? = nil, in16: UInt8? = nil) {
        self.red = red
        self.green = green
        self.blue = blue
        self.in256 = in256 ?? Palette.nearest256(red: red, green: green, blue: blue)
        self.in16 = (in16 ?? Palette.nearest16(red: red, green: green, blue: blue)) & 15
    }

    /// Creates the colour with a number in xterm's palette of 256, as xterm shows it by default.
    ///
    /// - Parameter in16: Its number among the 16; nil for the nearest.
    public init(palette number: UInt8, in16: UInt8? = nil) {
        let (red, green, blue) = Palette.components(of: number)
        self.init(red: red, green: green, blue: blue, in256: number, in16: in16 ?? (number < 16 ? number : nil))
    }

    /// Returns the number that selects this colour at a depth: 0xRRGGBB, 0-255, 0-15 or 0-7; nil without colour.
    public func number(at depth: ColorDepth) -> Int? {
        switch depth {
        case .none: nil
        case .eight: Int(in16 & 7)
        case .sixteen: Int(in16)
        case .twoHundredFiftySix: Int(in256)
        case .direct: Int(red) << 16 | Int(green) << 8 | Int(blue)
        }
    }
}
