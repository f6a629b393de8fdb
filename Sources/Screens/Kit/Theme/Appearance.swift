import Canvas
import Catalog

/// The look of the screens on this terminal.
public struct Appearance: Hashable, Sendable {
    /// The glyphs to draw with.
    public var glyphs: Glyphs
    /// The terminal's background.
    public var background: Background { didSet { remix() } }
    /// The number of colours of the terminal.
    public var depth: ColorDepth { didSet { remix() } }
    /// The colours; nil for the terminal's own.
    public var colors: ColorTheme? { didSet { remix() } }

    /// The style of every role.
    private(set) var theme: Theme

    /// Creates an appearance.
    public init(
        glyphs: Glyphs = .unicode, background: Background = .dark, depth: ColorDepth = .direct,
        colors: ColorTheme? = Catalog.standard.themes.first
    ) {
        (self.glyphs, self.background, self.depth, self.colors) = (glyphs, background, depth, colors)
        theme = Theme(background: background, depth: depth, colors: colors)
    }

    private mutating func remix() {
        theme = Theme(background: background, depth: depth, colors: colors)
    }
}
