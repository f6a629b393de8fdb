/// The look of a cell, apart from its character.
public struct Style: Hashable, Sendable {
    /// The colour of the character; nil for the terminal's own.
    public var foreground: Color?
    /// The colour behind the character; nil for the terminal's own.
    public var background: Color?
    /// What it is apart from its colours; one byte for all four keeps cells, and so screens, small.
    public private(set) var attributes: Attributes = []

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
    /// Underlined.
    public var underline: Bool {
        get { attributes.contains(.underline) }
        set { attributes.set(.underline, newValue) }
    }
    /// Foreground and background swapped.
    public var reverse: Bool {
        get { attributes.contains(.reverse) }
        set { attributes.set(.reverse, newValue) }
    }

    /// Creates a style; anything omitted is the terminal's default.
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

    /// The terminal's default style.
    public static let plain = Style()

    /// Returns this style with another laid over it: the other's colours win, and attributes add up.
    public func merging(_ other: Style) -> Style {
        Style(
            foreground: other.foreground ?? foreground,
            background: other.background ?? background,
            bold: bold || other.bold,
            dim: dim || other.dim,
            underline: underline || other.underline,
            reverse: reverse || other.reverse)
    }

    /// What a style is apart from its colours.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// A bit for each attribute.
        public let rawValue: UInt8

        /// Creates attributes from their bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Heavier or brighter.
        public static let bold = Attributes(rawValue: 1)
        /// Fainter.
        public static let dim = Attributes(rawValue: 2)
        /// Underlined.
        public static let underline = Attributes(rawValue: 4)
        /// Foreground and background swapped.
        public static let reverse = Attributes(rawValue: 8)

        fileprivate mutating func set(_ attribute: Attributes, _ isOn: Bool) {
            if isOn { insert(attribute) } else { remove(attribute) }
        }
    }
}
