import Canvas
import Reports

/// A period in words, on a few lines above everything else: the answer in bold, then what follows from it.
struct PeriodWordLines {
    /// The lines.
    let lines: [StyledText]
    private let hasGap: Bool

    /// The width beyond which lines are tiring to read.
    private static let widest = 96
    private static let indent = 2

    /// Creates the lines of a period's first few sentences in a given width.
    ///
    /// - Parameter hasGap: whether a blank row follows.
    init(_ sentences: ArraySlice<PeriodSentence>, width: Int, hasGap: Bool = true, theme: Theme, glyphs: Glyphs) {
        self.hasGap = hasGap
        lines = sentences.enumerated().flatMap { place, sentence in
            let style = place == 0 ? theme.value : theme.label
            let wrapped = sentence.text.wrappedEvenly(to: min(Self.widest, width - 2 - Self.indent), glyphs: glyphs)
            return wrapped.enumerated().map { line, text in
                let sign = line == 0 ? sentence.sign.mark(theme, glyphs) : StyledText("  ")
                return sign + StyledText(text, style)
            }
        }
    }

    /// The number of rows they take.
    var height: Int { lines.isEmpty ? 0 : lines.count + (hasGap ? 1 : 0) }

    func draw(on canvas: inout Canvas) {
        for (row, line) in lines.enumerated() {
            canvas.put(line, at: Point(column: 1, row: row), maxWidth: canvas.size.width - 2)
        }
    }
}

extension PeriodSentence.Sign {
    /// Returns the sign before a sentence, followed by a blank.
    fileprivate func mark(_ theme: Theme, _ glyphs: Glyphs) -> StyledText {
        switch self {
        case .better: StyledText("\(glyphs.fall) ", theme.good)
        case .worse: StyledText("\(glyphs.rise) ", theme.alarm)
        case .flare: StyledText("\(glyphs.dot) ", theme.flare)
        case .plain: StyledText("\(glyphs.missing) ", theme.dim)
        }
    }
}
