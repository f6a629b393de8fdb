/// A line of text whose pieces have their own styles.
public struct StyledText: Hashable, Sendable {
    /// Some text in one style.
    public struct Piece: Hashable, Sendable {
        /// The text.
        public var text: String
        /// Its look.
        public var style: Style

        /// Makes a piece of text in a style.
        public init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// The pieces from left to right.
    public var pieces: [Piece]

    /// Makes a line of pieces.
    public init(_ pieces: [Piece] = []) {
        self.pieces = pieces
    }

    /// Makes a line of one piece.
    public init(_ text: String, _ style: Style = .plain) {
        self.pieces = [Piece(text, style)]
    }

    /// The text without its styles.
    public var text: String { pieces.map(\.text).joined() }

    /// Adds text at the end.
    public mutating func append(_ text: String, _ style: Style = .plain) {
        pieces.append(Piece(text, style))
    }

    /// One line after another.
    public static func + (left: StyledText, right: StyledText) -> StyledText {
        StyledText(left.pieces + right.pieces)
    }

    /// Adds a line at the end.
    public static func += (left: inout StyledText, right: StyledText) {
        left.pieces += right.pieces
    }
}

extension StyledText: ExpressibleByArrayLiteral {
    /// Makes a line of pieces, as in `[.init("worst ", label), .init("7", value)]`.
    public init(arrayLiteral pieces: Piece...) {
        self.init(pieces)
    }
}
