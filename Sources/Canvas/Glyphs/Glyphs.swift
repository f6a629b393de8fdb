/// The signs the screens are drawn with, as data: one set for Unicode terminals, one of pure ASCII.
///
/// A `Character` takes one column in every set; a `String` may take more in ASCII.
public struct Glyphs: Hashable, Sendable {
    /// Whether the set holds only ASCII, and typographic characters are to be spelled in it.
    public let isASCII: Bool

    /// Text left out: `…`.
    public let ellipsis: String
    /// A character that cannot be shown: `�`.
    public let replacement: Character
    /// A horizontal line: `─`.
    public let rule: Character
    /// A vertical line: `│`.
    public let verticalRule: Character
    /// The corners of a box: upper left, upper right, lower left, lower right: `╭╮╰╯`.
    public let corners: [Character]
    /// A bar that lies, half a row high: `▄`.
    public let halfBar: Character
    /// The half column at the end of such a bar: `▖`.
    public let halfBarEnd: Character
    /// The done part of a progress line: `━`.
    public let progressFull: Character
    /// The open part of a progress line: `─`.
    public let progressEmpty: Character
    /// Marks the selected row: `▸`.
    public let selection: Character
    /// Done: `✓`.
    public let tick: Character
    /// Still to do: `○`.
    public let circle: Character
    /// A mark or a filled step: `●`.
    public let dot: Character
    /// A day without a reading in a chart: `·`.
    public let missing: Character
    /// A value that was not logged: `–`.
    public let notLogged: Character
    /// More than before: `▲`.
    public let rise: Character
    /// Less than before: `▼`.
    public let fall: Character
    /// The arrow key or direction left: `←`.
    public let arrowLeft: String
    /// The arrow key or direction right, and "became": `→`.
    public let arrowRight: String
    /// The arrow key or direction up: `↑`.
    public let arrowUp: String
    /// The arrow key or direction down: `↓`.
    public let arrowDown: String
    /// Times as often: `×`.
    public let times: Character
    /// A minus sign: `−`.
    public let minus: Character
    /// Between two things on one line: `·`.
    public let separator: Character
    /// Between the ends of a range: `–`.
    public let rangeDash: Character
    /// Between two thoughts: `—`.
    public let longDash: String
    /// A chart's axis where a number is: `┤`.
    public let axisTick: Character
    /// A chart's axis between numbers: `│`.
    public let axisLine: Character
    /// Blocks that fill a cell from below in eighths, from empty (0) to full (8): ` ▁▂▃▄▅▆▇█`.
    public let verticalEighths: [Character]
    /// Blocks that fill a cell from the left in eighths, from empty (0) to full (8): ` ▏▎▍▌▋▊▉█`.
    public let horizontalEighths: [Character]
    /// Shades of a heat map from empty (0) to full (4): ` ░▒▓█`.
    public let shades: [Character]

    /// Large digits for a clock.
    public var bigDigits: BigDigits { isASCII ? .lines : .blocks }
}
