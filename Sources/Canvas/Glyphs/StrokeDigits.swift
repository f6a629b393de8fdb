/// Digits drawn in strokes, as tall as the space allows, to be read from across the room.
///
/// A pixel is one column by half a row, or by a whole row in ASCII.
public struct StrokeDigits: Hashable, Sendable {
    /// The rows of every digit.
    public let rows: Int
    private let isASCII: Bool

    /// Creates digits of a given height.
    ///
    /// - Parameters:
    ///   - rows: the rows, 3 or more.
    ///   - isASCII: whether only whole rows of `#` are available.
    public init(rows: Int, isASCII: Bool = false) {
        (self.rows, self.isASCII) = (max(3, rows), isASCII)
    }

    /// The pixels down, a stroke's thickness, and the columns of a digit.
    private var height: Int { isASCII ? rows : rows * 2 }
    private var stroke: Int { max(1, (rows * 2 + 3) / 6) }
    private var bar: Int { isASCII ? max(1, (stroke + 1) / 2) : stroke }
    private var width: Int { max(4, (rows * 3 + 1) / 2) }

    /// Returns the columns that a text of digits takes.
    public func columns(of text: String) -> Int {
        max(0, text.count * (width + stroke) - stroke)
    }

    /// In ASCII, fewer rows than this leave no room between the bars of `#`, so thin strokes are drawn instead.
    private static let leastRowsInASCII = 5
    private var isThin: Bool { isASCII && rows < Self.leastRowsInASCII }

    /// Returns the rows of a text of digits; `-` is a dash, and other characters are blank.
    public func lines(for text: String) -> [String] {
        let gap = String(repeating: " ", count: stroke)
        return (0..<rows).map { row in text.map { line($0, row) }.joined(separator: gap) }
    }

    private func line(_ digit: Character, _ row: Int) -> String {
        let segments = Self.segments[digit] ?? []
        if isThin { return thinLine(segments, row) }
        return String(
            (0..<width).map { column -> Character in
                if isASCII { return isFilled(segments, column, row) ? "#" : " " }
                switch (isFilled(segments, column, 2 * row), isFilled(segments, column, 2 * row + 1)) {
                case (true, true): return "█"
                case (true, false): return "▀"
                case (false, true): return "▄"
                case (false, false): return " "
                }
            })
    }

    /// Returns a row of digits three rows high, as on a seven-segment display.
    private func thinLine(_ segments: Set<Segment>, _ row: Int) -> String {
        func stroke(_ segment: Segment, _ sign: String) -> String { segments.contains(segment) ? sign : " " }
        let inside = width - 2
        func bar(_ segment: Segment) -> String {
            String(repeating: segments.contains(segment) ? "_" : " ", count: inside)
        }
        return switch row {
        case 0: " " + bar(.top) + " "
        case 1: stroke(.upperLeft, "|") + bar(.middle) + stroke(.upperRight, "|")
        case 2: stroke(.lowerLeft, "|") + bar(.bottom) + stroke(.lowerRight, "|")
        default: String(repeating: " ", count: width)
        }
    }

    private func isFilled(_ segments: Set<Segment>, _ x: Int, _ y: Int) -> Bool {
        let middle = (height - bar) / 2
        let isUpper = y < middle + bar
        let isLower = y >= middle
        let isLeft = x < stroke
        let isRight = x >= width - stroke
        return segments.contains { segment in
            switch segment {
            case .top: y < bar
            case .middle: isUpper && isLower
            case .bottom: y >= height - bar
            case .upperLeft: isLeft && isUpper
            case .upperRight: isRight && isUpper
            case .lowerLeft: isLeft && isLower
            case .lowerRight: isRight && isLower
            }
        }
    }

    private enum Segment: CaseIterable {
        case top, middle, bottom, upperLeft, upperRight, lowerLeft, lowerRight
    }

    private static let segments: [Character: Set<Segment>] = [
        "0": Set(Segment.allCases).subtracting([.middle]),
        "1": [.upperRight, .lowerRight],
        "2": [.top, .upperRight, .middle, .lowerLeft, .bottom],
        "3": [.top, .upperRight, .middle, .lowerRight, .bottom],
        "4": [.upperLeft, .upperRight, .middle, .lowerRight],
        "5": [.top, .upperLeft, .middle, .lowerRight, .bottom],
        "6": Set(Segment.allCases).subtracting([.upperRight]),
        "7": [.top, .upperRight, .lowerRight],
        "8": Set(Segment.allCases),
        "9": Set(Segment.allCases).subtracting([.lowerLeft]),
        "-": [.middle],
    ]
}

extension Canvas {
    /// Draws digits in strokes, with their top left corner at a point.
    ///
    /// - Returns: The columns used.
    @discardableResult
    public mutating func putStrokeDigits(_ text: String, rows: Int, at point: Point, style: Style = .plain) -> Int {
        let digits = StrokeDigits(rows: rows, isASCII: glyphs.isASCII)
        for (row, line) in digits.lines(for: text).enumerated() {
            put(line, at: Point(column: point.column, row: point.row + row), style: style)
        }
        return digits.columns(of: text)
    }
}
