/// What a colour is for.
public enum ColorRole: String, CaseIterable, Hashable, Sendable {
    /// What you came for: numbers and answers.
    case value
    /// Everything else that is read.
    case text
    /// Units and hints.
    case dim
    /// Days to come and the lines of boxes.
    case faint
    /// Rules, axes and empty progress.
    case rule
    /// The program's name.
    case brand
    /// Headings and marks.
    case head
    /// Keys.
    case key
    /// Letters on ``tabbg``.
    case tabfg
    /// The open tab and a chosen option.
    case tabbg
    /// What got better, what is done.
    case good
    /// What got worse, and notices.
    case bad
    /// Flare-ups.
    case flare
    /// Behind a line where there was a flare-up.
    case band
    /// Behind the selected row.
    case sel
    /// Behind dialogs.
    case panel
    /// Lines over time.
    case plot
    /// The dotted line of the usual value.
    case usual
    /// Bars of shares and counts.
    case bar
    /// Bars beside those.
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
    /// Empty steps of a gauge.
    case gauge0
}

/// A colour of a theme, with how it looks where there are few colours.
public struct Tone: Hashable, Sendable {
    /// The colour; its number among the 16 is that of the letters, or of the block they are on.
    public var color: Color
    /// The letters on a block of this colour among 8 or 16; nil where so few colours are no block but letters alone.
    public var blockInk: Color?
    /// Whether the letters are bold where there are few colours.
    public var isBold: Bool

    /// Makes a tone.
    public init(_ color: Color, blockInk: Color? = nil, isBold: Bool = false) {
        (self.color, self.blockInk, self.isBold) = (color, blockInk, isBold)
    }
}

/// The colours for one kind of background.
public struct ColorSet: Hashable, Sendable {
    /// The background that contrasts are worked out against.
    public var ground: Color
    /// The colours of 0 to 10, each of which stands out more than the one before.
    public var ramp: [Tone]
    /// The colours of everything else.
    public var roles: [ColorRole: Tone]

    /// Makes a set.
    public init(ground: Color, ramp: [Tone], roles: [ColorRole: Tone]) {
        (self.ground, self.ramp, self.roles) = (ground, ramp, roles)
    }

    /// The colour of a role; the terminal's own grey where the set has none.
    public subscript(role: ColorRole) -> Color { roles[role]?.color ?? Color(palette: 8) }
}

/// A set of colours for the screens.
public struct ColorTheme: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// What it is good for, in a sentence.
    public var description: String
    /// On a dark background.
    public var dark: ColorSet
    /// On a light one.
    public var light: ColorSet

    /// Makes a theme.
    public init(name: String, description: String, dark: ColorSet, light: ColorSet) {
        (self.name, self.description, self.dark, self.light) = (name, description, dark, light)
    }

    /// The colours for a background.
    public func colors(on background: Background) -> ColorSet { background == .dark ? dark : light }
}
