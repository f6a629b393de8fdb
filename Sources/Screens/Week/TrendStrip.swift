import Canvas
import Diary
import Trends

/// The line about weekly pain, with bars and the trend in words.
struct TrendStrip {
    private let trend: WeeklyTrend
    private let theme: Theme
    private let glyphs: Glyphs

    init(_ trend: WeeklyTrend, theme: Theme, glyphs: Glyphs) {
        (self.trend, self.theme, self.glyphs) = (trend, theme, glyphs)
    }

    /// Draws it on a row: the number of weeks at the left edge, a bar for each week from a given column, then the words.
    ///
    /// - Parameter hasBars: whether to draw bars; false if a chart of the same weeks is below.
    func draw(on canvas: inout Canvas, row: Int, column: Int, hasBars: Bool) {
        let width = canvas.size.width
        let most =
            width >= 100 ? trend.weeks.count : min(trend.weeks.count, width >= 72 && trend.weeks.count > 12 ? 26 : 8)
        let gap = width >= 72 && most <= 16 ? 1 : 0
        let room = (width - column - 20) / (1 + gap)
        let weeks = trend.weeks.suffix(max(4, min(most, room)))
        canvas.put("\(weeks.count) weeks", at: Point(column: 1, row: row), style: theme.label, maxWidth: column)
        let bars = weeks.map { week in
            Bar(week.meanWorst, style: week.meanWorst.map(theme.painBar) ?? theme.dim)
        }
        let start = max(column, 2 + "\(weeks.count) weeks".count)
        let used =
            hasBars ? canvas.putSparkline(bars, at: Point(column: start, row: row), scale: 0...10, gap: gap) : 0
        let words = start + used + (!hasBars ? 1 : width >= 72 ? 3 : 1)
        let fitting = forms.longest(fitting: width - 1 - words, glyphs: glyphs)
        if let text = fitting ?? forms.last {
            canvas.put(text, at: Point(column: words, row: row), maxWidth: width - 1 - words)
        }
    }

    /// The trend in words, longest form first.
    private var forms: [StyledText] {
        let (verdict, detail) = words
        let subject = StyledText("worst pain: ", theme.label)
        let told = StyledText(verdict, style)
        guard let detail else { return [subject + told, told] }
        let aside = StyledText(" (\(detail))", theme.dim)
        return [subject + told + aside, told + aside, subject + told, told]
    }

    private var words: (verdict: String, detail: String?) {
        switch trend.verdict {
        case .rising: ("has been rising", slope)
        case .falling: ("has been falling", slope)
        case .unclear: ("no clear trend", nil)
        case .notBegun: ("not begun yet", nil)
        case .tooFewWeeks:
            ("no clear trend yet", "needs \(trend.weeksMissing.counted("more week"))")
        }
    }

    private var slope: String? {
        guard let slope = trend.slopePerWeek?.magnitude else { return nil }
        guard slope.showsAsZero else { return "by \(slope.oneDecimal) a week" }
        // What is little in a week is a change over many of them.
        return trend.change.map { "by \($0.magnitude.oneDecimal)" }
    }

    private var style: Style {
        switch trend.verdict {
        case .rising: theme.alarm
        case .falling: theme.good
        case .unclear, .tooFewWeeks, .notBegun: theme.label
        }
    }
}
