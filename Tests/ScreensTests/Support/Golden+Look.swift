import Canvas
import Testing

@testable import Screens

extension Golden {
    /// A size of the window, and what of the screen is kept.
    struct Look: Sendable, CustomTestStringConvertible {
        /// What of the screen is kept.
        enum Ink: String, Sendable {
            /// Its text.
            case text = ""
            /// Its text in ASCII.
            case ascii
            /// Its text without colour, where shades replace colours.
            case shades
            /// Its colours, as letters for their roles.
            case roles
            /// What is left without colour, as letters for bold, dim, underlined and reversed.
            case noColour = "no-colour"
        }

        var size = Size(width: 80, height: 24)
        var ink = Ink.text

        /// How the look is called in the names of the files: “80x24”, “80x24-ascii”.
        var name: String { "\(size.width)x\(size.height)\(ink == .text ? "" : "-\(ink.rawValue)")" }

        var appearance: Appearance {
            Appearance(
                glyphs: ink == .ascii ? .ascii : .unicode, depth: ink == .noColour || ink == .shades ? .none : .direct)
        }

        var testDescription: String { name }
    }

    /// The size of the design, a large and a small window, and the smallest.
    static let sizes = [
        Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 60, height: 20),
        Size(width: 40, height: 12),
    ]

    /// What most scenes are kept in: the size of the design and the smallest.
    static let looks = [Look(), Look(size: Size(width: 40, height: 12))]

    /// What one state of each screen is kept in.
    static let everyLook = sizes.map { Look(size: $0) } + [Look(ink: .roles), Look(ink: .noColour)]

    /// The window in which Today, Week and Body are side by side.
    static let widest = Look(size: Size(width: 200, height: 60))

    /// Large windows, which maps fill.
    static let large = [Look(size: Size(width: 120, height: 40)), widest]

    /// What states with other words, but the same layout as a scene kept in more looks, are kept in.
    static let oneLook = [Look()]
}
