import Canvas
import Testing

extension Golden {
    /// A size of the window and the characters it is drawn in.
    struct Look: Sendable, CustomTestStringConvertible {
        let size: Size
        var glyphs = Glyphs.unicode

        /// How the look is called in the names of the files: “80x24”, “80x24-ascii”.
        var name: String { "\(size.width)x\(size.height)\(glyphs == .ascii ? "-ascii" : "")" }

        var testDescription: String { name }
    }

    /// The sizes in which screens are kept: the one of the design, a large and a small window, and the smallest.
    static let sizes = [
        Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 60, height: 20),
        Size(width: 40, height: 12),
    ]

    static let unicodeLooks = sizes.map { Look(size: $0) }

    static let asciiLooks = [Size(width: 80, height: 24), Size(width: 40, height: 12)].map {
        Look(size: $0, glyphs: .ascii)
    }

    /// What a screen or dialog is kept in.
    static let looks = unicodeLooks + asciiLooks
}
