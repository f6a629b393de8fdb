import Canvas
import Testing

@testable import Screens

extension Golden {
    /// A window size, and what of the screen is recorded.
    struct Look: Hashable, Sendable, CustomTestStringConvertible {
        /// What of the screen is recorded.
        enum Ink: String, Sendable {
            /// Its text.
            case text = ""
            /// Its text in ASCII.
            case ascii
            /// Its text without colour, with shades instead of colours.
            case shades
            /// Its colours, as letters for their roles.
            case roles
            /// What remains without colour, as letters for bold, dim, underlined and reversed.
            case noColour = "no-colour"
        }

        var size = Size(width: 80, height: 24)
        var ink = Ink.text

        /// The name of the look in file names: “80x24”, “80x24-ascii”.
        var name: String { "\(size.width)x\(size.height)\(ink == .text ? "" : "-\(ink.rawValue)")" }

        var appearance: Appearance {
            Appearance(
                glyphs: ink == .ascii ? .ascii : .unicode, depth: ink == .noColour || ink == .shades ? .none : .direct)
        }

        var testDescription: String { name }
    }

    /// The design size, a large and a small window, and the smallest.
    static let sizes = [
        Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 60, height: 20),
        Size(width: 40, height: 12),
    ]

    /// The looks of most scenes: the design size and the smallest.
    static let looks = [Look(), Look(size: Size(width: 40, height: 12))]

    /// The looks of one state of each screen.
    static let everyLook = sizes.map { Look(size: $0) } + [Look(ink: .roles), Look(ink: .noColour)]

    /// The window in which Today, Week and Body are side by side.
    static let widest = Look(size: Size(width: 200, height: 60))

    /// Large windows, which maps fill.
    static let large = [Look(size: Size(width: 120, height: 40)), widest]

    /// The looks of states with other words, but the same layout as a scene recorded in more looks.
    static let oneLook = [Look()]
}
