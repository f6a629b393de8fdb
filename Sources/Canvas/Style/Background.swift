/// Whether the terminal writes light on dark or dark on light.
public enum Background: Hashable, Sendable {
    /// Light text on a dark ground.
    case dark
    /// Dark text on a light ground.
    case light

    /// The kind of ground a colour makes, by its relative luminance (ITU-R BT.709 weights, 8 bits a channel).
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        let luminance = 0.2126 * Double(red) + 0.7152 * Double(green) + 0.0722 * Double(blue)
        self = luminance < 128 ? .dark : .light
    }
}
