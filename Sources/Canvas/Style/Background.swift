/// Whether the terminal shows light text on dark or dark text on light.
public enum Background: Hashable, Sendable {
    /// Light text on a dark background.
    case dark
    /// Dark text on a light background.
    case light

    /// Creates the background for a colour, by its relative luminance (ITU-R BT.709 weights, 8 bits a channel).
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        let luminance = 0.2126 * Double(red) + 0.7152 * Double(green) + 0.0722 * Double(blue)
        self = luminance < 128 ? .dark : .light
    }
}
