/// The palettes of xterm, for finding the nearest colour available.
enum Palette {
    /// The brightness of each of the six steps of the colour cube (xterm, `256colres.h`).
    private static let cubeLevels: [Int] = [0, 95, 135, 175, 215, 255]

    /// xterm's default values of the first 16 colours (xterm, `XTerm-col.ad`).
    private static let base16: [(UInt8, UInt8, UInt8)] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    /// Returns the red, green and blue of a palette number.
    static func components(of number: UInt8) -> (UInt8, UInt8, UInt8) {
        switch Int(number) {
        case 0..<16:
            return base16[Int(number)]
        case 16..<232:
            let index = Int(number) - 16
            return (
                UInt8(cubeLevels[index / 36]), UInt8(cubeLevels[index / 6 % 6]), UInt8(cubeLevels[index % 6])
            )
        default:
            let grey = 8 + (number - 232) * 10
            return (grey, grey, grey)
        }
    }

    /// Returns the nearest colour among the cube and the greys; the first 16 are excluded, since users redefine them.
    static func nearest256(red: UInt8, green: UInt8, blue: UInt8) -> UInt8 {
        nearest(among: 16...255, red: red, green: green, blue: blue)
    }

    /// Returns the nearest of the 16 named colours, by their default values.
    static func nearest16(red: UInt8, green: UInt8, blue: UInt8) -> UInt8 {
        nearest(among: 0...15, red: red, green: green, blue: blue)
    }

    private static func nearest(among numbers: ClosedRange<UInt8>, red: UInt8, green: UInt8, blue: UInt8) -> UInt8 {
        var best = numbers.lowerBound
        var bestDistance = Int.max
        for number in numbers {
            let (otherRed, otherGreen, otherBlue) = components(of: number)
            let distance =
                square(Int(red) - Int(otherRed)) + square(Int(green) - Int(otherGreen))
                + square(Int(blue) - Int(otherBlue))
            if distance < bestDistance {
                best = number
                bestDistance = distance
            }
        }
        return best
    }

    private static func square(_ value: Int) -> Int { value * value }
}
