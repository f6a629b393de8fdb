/// The number of colours a terminal can show.
public enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
    /// No colour: only bold, dim, underline and reverse.
    case none
    /// The eight colours of ANSI X3.64.
    case eight
    /// The eight colours and their bright variants.
    case sixteen
    /// The 6x6x6 cube and 24 greys of xterm.
    case twoHundredFiftySix
    /// 8 bits each of red, green and blue.
    case direct

    /// Returns whether the left depth has fewer colours.
    public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}
