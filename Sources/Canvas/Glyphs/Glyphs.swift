/// The characters the screens are drawn with, as data: one set for Unicode terminals, and one in pure ASCII.
///
/// A `Character` takes one column in every set; a `String` may take more in ASCII.
public struct Glyphs: Hashable, Sendable {
    /// Whether the set is pure ASCII, so that typographic characters have to be spelled in ASCII.
    public let isASCII: Bool

    /// Truncated text: `…`.
    public let ellipsis: String
    /// A character that cannot be shown: `�`.
    public let replacement: Character
    /// A horizontal line: `─`.
    public let rule: Character
    /// A vertical line: `│`.
    public let verticalRule: Character
    /// The corners of a box: upper left, upper right, lower left, lower right: `╭╮╰╯`.
    public let corners: [Character]
    /// A horizontal bar half a row high: `▄`.
    public let halfBar: Character
    /// The half column at the end of such a bar: `▖`.
    public let halfBarEnd: Character
    /// The filled part of a progress line: `━`.
    public let progressFull: Character
    /// The empty part of a progress line: `─`.
    public let progressEmpty: Character
    /// The mark of the selected row: `▸`.
    public let selection: Character
    /// Done: `✓`.
    public let tick: Character
    /// To do: `○`.
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
    /// The left arrow key or direction: `←`.
    public let arrowLeft: String
    /// The right arrow key or direction, and “became”: `→`.
    public let arrowRight: String
    /// The up arrow key or direction: `↑`.
    public let arrowUp: String
    /// The down arrow key or direction: `↓`.
    public let arrowDown: String
    /// The multiplication sign: `×`.
    public let times: Character
    /// The minus sign: `−`.
    public let minus: Character
    /// The separator between two items on a line: `·`.
    public let separator: Character
    /// The dash in a range: `–`.
    public let rangeDash: Character
    /// The dash between two thoughts: `—`.
    public let longDash: String
    /// Blocks that fill a cell from below in eighths, from empty (0) to full (8): ` ▁▂▃▄▅▆▇█`.
    public let verticalEighths: [Character]
    /// Blocks that fill a cell from the left in eighths, from empty (0) to full (8): ` ▏▎▍▌▋▊▉█`.
    public let horizontalEighths: [Character]
    /// Shades of a heat map from empty (0) to full (4): ` ░▒▓█`.
    public let shades: [Character]
}
