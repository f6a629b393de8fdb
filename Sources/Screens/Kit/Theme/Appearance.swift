import Canvas

/// How the screens look on this terminal.
public struct Appearance: Hashable, Sendable {
    /// The signs to draw with.
    public var glyphs: Glyphs
    /// The terminal's background.
    public var background: Background
    /// How many colours the terminal shows.
    public var depth: ColorDepth

    /// Creates an appearance.
    public init(glyphs: Glyphs = .unicode, background: Background = .dark, depth: ColorDepth = .direct) {
        self.glyphs = glyphs
        self.background = background
        self.depth = depth
    }

    /// The styles of every role.
    var theme: Theme { Theme(background: background, depth: depth) }
}
