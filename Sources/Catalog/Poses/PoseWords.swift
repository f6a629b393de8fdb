import Canvas
import Diary

/// Parses the words of a pose field, from left to right.
struct PoseWords {
    private let text: String
    private var words: ArraySlice<Substring>

    init(_ text: String) {
        self.text = text
        words = text.split(whereSeparator: \.isWhitespace)[...]
    }

    var isAtEnd: Bool { words.isEmpty }

    /// Returns the error for an unexpected text.
    func error(expected: String) -> ParseError { ParseError(found: text, expected: expected) }

    /// Consumes a word if it is the next one.
    mutating func take(_ word: String) -> Bool {
        guard words.first.map(String.init) == word else { return false }
        words.removeFirst()
        return true
    }

    /// Consumes a word if it is the last one.
    mutating func takeLast(_ word: String) -> Bool {
        guard words.last.map(String.init) == word else { return false }
        words.removeLast()
        return true
    }

    /// Consumes the next word if it is a case of an enumeration.
    mutating func takeCase<Case: RawRepresentable<String>>(_ type: Case.Type) -> Case? {
        guard let word = words.first, let found = Case(rawValue: String(word)) else { return nil }
        words.removeFirst()
        return found
    }

    /// Consumes the next word if it is a number.
    mutating func takeNumber() -> Double? {
        guard let word = words.first, let number = Double(word), number.isFinite else { return nil }
        words.removeFirst()
        return number
    }

    mutating func number(_ expected: String) throws(ParseError) -> Double {
        guard let number = takeNumber() else { throw error(expected: expected) }
        return number
    }

    /// Returns exactly this many numbers, which must be the rest of the words.
    mutating func numbers(_ count: Int, _ expected: String) throws(ParseError) -> [Double] {
        var numbers: [Double] = []
        for _ in 0..<count { numbers.append(try number(expected)) }
        try end(expected)
        return numbers
    }

    mutating func end(_ expected: String) throws(ParseError) {
        guard isAtEnd else { throw error(expected: expected) }
    }

    mutating func side(of view: FigureView) throws(ParseError) -> FigureSide {
        let expected = view.sides.reversed().map(\.rawValue).alternatives + " first, in this view"
        guard let side = takeCase(FigureSide.self), view.sides.contains(side) else { throw error(expected: expected) }
        return side
    }

    /// Consumes a direction on the clock face, such as `90`, or `90*0.7` for a part that points at the viewer.
    mutating func takeDirection() -> BoneDirection? {
        guard let word = words.first else { return nil }
        let parts = word.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
        guard let degrees = Double(parts[0]), degrees.isFinite else { return nil }
        guard let share = parts.count > 1 ? Double(parts[1]) : 1, (0...1).contains(share) else { return nil }
        words.removeFirst()
        return BoneDirection(degrees, share: share)
    }

    /// Consumes a joint, with its side if it has one.
    mutating func takeJoint() -> FigureJoint? {
        let before = words
        guard let kind = takeCase(FigureJoint.Kind.self) else { return nil }
        if !kind.hasSides { return FigureJoint(kind) }
        if let side = takeCase(FigureSide.self) { return FigureJoint(kind, side) }
        words = before
        return nil
    }

    private static let placeWords = "a place: X Y, X floor, or a joint such as knee near with a way from there"

    /// Consumes a place: `X Y`, `X floor`, or a joint with its side and perhaps an offset.
    mutating func place() throws(ParseError) -> FigurePlace {
        if let joint = takeJoint() {
            guard let x = takeNumber() else { return .joint(joint, .zero) }
            return .joint(joint, FigurePoint(x, try number(Self.placeWords)))
        }
        let x = try number(Self.placeWords)
        if take("floor") { return .point(x, .floor) }
        return .point(x, .units(try number(Self.placeWords)))
    }
}
