/// The use of a colour.
public enum ColorRole: String, CaseIterable, Hashable, Sendable {
    /// The main content: numbers and answers.
    case value
    /// All other text.
    case text
    /// Units and hints.
    case dim
    /// Future days and the edges of boxes.
    case faint
    /// Rules, axes and empty progress.
    case rule
    /// The program's name.
    case brand
    /// Headings and marks.
    case head
    /// Keys.
    case key
    /// Text on ``tabbg``.
    case tabfg
    /// The active tab and a chosen option.
    case tabbg
    /// Something that got better or is done.
    case good
    /// Something that got worse, and notices.
    case bad
    /// Flare-ups.
    case flare
    /// The background of a line during a flare-up.
    case band
    /// The background of the selected row.
    case sel
    /// The background of dialogs.
    case panel
    /// Lines over time.
    case plot
    /// The dotted line of the usual value.
    case usual
    /// Bars of shares and counts.
    case bar
    /// The rest of such bars.
    case bar2
    /// A figure's near arm and face.
    case arm
    /// A figure's near leg.
    case leg
    /// A figure's trunk.
    case body
    /// A figure's hair.
    case hair
    /// A figure's far limbs.
    case far
    /// A worked muscle, and breath.
    case worked
    /// Pillows, balls, straps and chairs.
    case prop
    /// Walls and doors.
    case wall
    /// A mat seen from above.
    case mat
    /// The floor.
    case ground
    /// Regions of the body.
    case skin1
    /// Regions of the body between those.
    case skin2
    /// The empty steps of a gauge.
    case gauge0
}

/// A colour of a theme, and its look with few colours.
public struct Tone: Hashable, Sendable {
    /// The colour; among the 16, its number is for the text, or for the block behind it.
    public var color: Color
    /// The text on a block of this colour among 8 or 16; nil if, with so few colours, there is only text and no block.
    public var blockInk: Color?
    /// Whether the text is bold with few colours.
    public var isBold: Bool

    /// Creates a tone.
    public init(_ color: Color, blockInk: Color? = nil, isBold: Bool = false) {
        (self.color, self.blockInk, self.isBold) = (color, blockInk, isBold)
    }
}

/// The colours for one background.
public struct ColorSet: Hashable, Sendable {
    /// The background against which contrasts are computed.
    public var ground: Color
    /// The colours of 0 to 10, each of which stands out more than the one before.
    public var ramp: [Tone]
    /// The colours of everything else.
    public var roles: [ColorRole: Tone]

    /// Creates a set.
    public init(ground: Color, ramp: [Tone], roles: [ColorRole: Tone]) {
        (self.ground, self.ramp, self.roles) = (ground, ramp, roles)
    }

    /// The colour of a role; the terminal's grey if the set has none.
    public subscript(role: ColorRole) -> Color { roles[role]?.color ?? Color(palette: 8) }
}

/// A set of colours for the screens.
public struct ColorTheme: Hashable, Sendable {
    /// The name of the theme.
    public var name: String
    /// What it is good for, in a sentence.
    public var description: String
    /// The colours on a dark background.
    public var dark: ColorSet
    /// The colours on a light background.
    public var light: ColorSet

    /// Creates a theme.
    public init(name: String, description: String, dark: ColorSet, light: ColorSet) {
        (self.name, self.description, self.dark, self.light) = (name, description, dark, light)
    }

    /// Returns the colours for a background.
    public func colors(on background: Background) -> ColorSet { background == .dark ? dark : light }
}
