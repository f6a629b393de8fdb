/// How a cell looks, apart from its character.
public struct Style: Hashable, Sendable {
    /// The colour of the character; the terminal's own when there is none.
    public var foreground: Color?
    /// The colour behind the character; the terminal's own when there is none.
    public var background: Color?
    // One byte for all four keeps a cell, and a screen of cells, small.
    private var attributes: Attributes = []

    /// Heavier or brighter.
    public var bold: Bool {
        get { attributes.contains(.bold) }
        set { attributes.set(.bold, newValue) }
    }
    /// Fainter.
    public var dim: Bool {
        get { attributes.contains(.dim) }
        set { attributes.set(.dim, newValue) }
    }
    /// With a line under it.
    public var underline: Bool {
        get { attributes.contains(.underline) }
        set { attributes.set(.underline, newValue) }
    }
    /// Foreground and background exchanged.
    public var reverse: Bool {
        get { attributes.contains(.reverse) }
        set { attributes.set(.reverse, newValue) }
    }

    /// Makes a style; what is left out stays as the terminal has it.
    public init(
        foreground: Color? = nil, background: Color? = nil,
        bold: Bool = false, dim: Bool = false, underline: Bool = false, reverse: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.bold = bold
        self.dim = dim
        self.underline = underline
        self.reverse = reverse
    }

    /// The terminal's own look.
    public static let plain = Style()

    /// This style with another laid over it: the other's colours win where it has any, attributes add up.
    public func merging(_ other: Style) -> Style {
        Style(
            foreground: other.foreground ?? foreground,
            background: other.background ?? background,
            bold: bold || other.bold,
            dim: dim || other.dim,
            underline: underline || other.underline,
            reverse: reverse || other.reverse)
    }

    private struct Attributes: OptionSet, Hashable {
        let rawValue: UInt8

        static let bold = Attributes(rawValue: 1)
        static let dim = Attributes(rawValue: 2)
        static let underline = Attributes(rawValue: 4)
        static let reverse = Attributes(rawValue: 8)

        mutating func set(_ attribute: Attributes, _ isOn: Bool) {
            if isOn { insert(attribute) } else { remove(attribute) }
        }
    }
}
