/// A line of text in pieces with their own styles.
public struct StyledText: Hashable, Sendable {
    /// A piece of text in one style.
    public struct Piece: Hashable, Sendable {
        /// The text.
        public var text: String
        /// Its style.
        public var style: Style

        /// Creates a piece of text in a style.
        public init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// The pieces from left to right.
    public var pieces: [Piece]

    /// Creates a line from pieces.
    public init(_ pieces: [Piece] = []) {
        self.pieces = pieces
    }

    /// Creates a line of one piece.
    public init(_ text: String, _ style: Style = .plain) {
        self.pieces = [Piece(text, style)]
    }

    /// The text without its styles.
    public var text: String { pieces.count == 1 ? pieces[0].text : pieces.reduce(into: "") { $0 += $1.text } }

    /// Appends text.
    public mutating func append(_ text: String, _ style: Style = .plain) {
        pieces.append(Piece(text, style))
    }

    /// Returns one line followed by another.
    public static func + (left: StyledText, right: StyledText) -> StyledText {
        StyledText(left.pieces + right.pieces)
    }

    /// Appends a line.
    public static func += (left: inout StyledText, right: StyledText) {
        left.pieces += right.pieces
    }
}

extension StyledText: ExpressibleByArrayLiteral {
    /// Creates a line from pieces, as in `[.init("worst ", label), .init("7", value)]`.
    public init(arrayLiteral pieces: Piece...) {
        self.init(pieces)
    }
}
