import Canvas

/// The layout of the stage in the body of the screen.
///
/// The drawing is on the left, standing on a floor, and the clock on the right; the text is below both.
struct StageLayout: Hashable {
    /// The rows of the count and the progress.
    let head: Rect
    /// The area of the figure; nil if there is no room for it.
    let figure: Rect?
    /// The area of the digits and the description of the countdown.
    let clock: Rect
    /// The rows of a digit; 1 if there is only room for a line of text.
    let digitRows: Int
    /// The area of the hold's description.
    let words: Rect

    /// The fewest columns with room for a drawing.
    private static let leastWidthWithFigure = 50

    /// The rows of the head, and of a clock of five rows with what is below it.
    private static let rowsBesideSteps = 8
    /// The rows of the smallest digits, and of the length below them.
    private static let leastMiddle = 4

    /// Creates the layout for a given size.
    ///
    /// - Parameters:
    ///   - seconds: the longest countdown.
    ///   - words: the rows that the hold's description needs for its name and its caution, and those it would fill.
    init(_ size: Size, seconds: Int, words needed: (least: Int, whole: Int) = (0, 0)) {
        let widest = String(repeating: "8", count: max(2, String(seconds).count))
        head = Rect(column: 1, row: 0, width: size.width - 2, height: 1)
        let usual = size.height < 13 ? 2 : size.height < 18 ? 4 : size.height < 26 ? 5 : 8
        // A caution is shown whole, however little that leaves to the clock; steps only take what a clock of some size can spare.
        let spare = size.height - Self.rowsBesideSteps
        let wordRows = min(max(usual, needed.least, min(needed.whole, spare)), size.height - 2)
        words = Rect(column: 1, row: size.height - wordRows, width: size.width - 2, height: wordRows)
        let top = size.height < 18 ? 1 : 2
        let gap = size.height < 26 ? 0 : 1
        let middle = Rect(
            column: 1, row: top, width: size.width - 2, height: max(0, size.height - wordRows - top - gap))
        let hasFigure = size.width >= Self.leastWidthWithFigure
        let figureWidth = middle.width * 21 / 40
        let clockColumn = hasFigure ? 1 + figureWidth + 3 : 1
        let clockWidth = size.width - 1 - clockColumn
        let wanted = size.height < 13 ? 3 : size.height < 18 ? 5 : size.height < 33 ? 8 : max(12, size.height / 3)
        // The length and the breath are below the digits.
        var rows = middle.height < Self.leastMiddle ? 1 : min(wanted, max(3, middle.height - 2))
        while rows > 3, StrokeDigits(rows: rows).columns(of: widest) > clockWidth { rows -= 1 }
        digitRows = rows
        figure = hasFigure ? Rect(column: 1, row: middle.top, width: figureWidth, height: middle.height) : nil
        let block = rows + (size.height < 26 ? 2 : 6)
        let clockTop = middle.top + max(0, (middle.height - block) / 2)
        clock = Rect(column: clockColumn, row: clockTop, width: clockWidth, height: middle.bottom - clockTop)
    }
}
