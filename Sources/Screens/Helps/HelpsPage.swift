import Canvas
import Diary
import Reports
import Trends

/// The content of What helps at a given size.
struct HelpsPage {
    let items: [HelpsReport.Item]
    private let headline: String
    private let lengthRemark: String?
    let place: Int
    let size: Size
    private let theme: Theme
    private let glyphs: Glyphs

    /// Creates the page; nil if there is nothing to show.
    init?(_ model: AppModel, place: Int, size: Size) {
        guard let report = model.helps.report, !report.items.isEmpty else { return nil }
        items = report.items
        (headline, lengthRemark) = (report.headline, report.lengthRemark)
        self.place = min(place, items.count - 1)
        self.size = size
        (theme, glyphs) = (model.theme, model.glyphs)
    }

    private static let paneWidth = 40
    /// Whether the selection has its own pane on the right.
    private var hasPane: Bool { size.width >= 98 && size.height >= 18 }
    private var listWidth: Int { hasPane ? size.width - Self.paneWidth - 5 : size.width }

    private var answer: [Line<Never>] {
        let room = min(76, size.width)
        let head = headline.wrappedEvenly(to: room, glyphs: glyphs).map { Line<Never>($0, theme.value) }
        guard size.height >= 12 else { return head }
        return head + HelpsReport.comparison.wrappedEvenly(to: room, glyphs: glyphs).map { Line($0, theme.label) }
    }

    private var headRow: Int { answer.count + (size.height >= 15 ? 1 : 0) }
    /// The first row of the list.
    var listRow: Int { headRow + 1 }

    /// The visible rows of the list.
    private var listHeight: Int {
        let room = max(1, size.height - listRow)
        guard !hasPane else { return min(items.count, room) }
        let wanted = detail(width: size.width).joined().count + 2
        let height = min(items.count, max(3, room - wanted), room)
        guard room - height < Self.leastDetail else { return height }
        // Too few rows for all that is known of the selection go to the list, except those that say what is missing.
        return min(items.count, hasBrief ? room - Self.briefRows : room)
    }

    /// The fewest rows of a rule and the selection below the list.
    private static let leastDetail = 4
    /// The rows that say what is missing, where there is no room for more.
    private static let briefRows = 2
    /// Whether the list leaves room for them, and there is something for them to say.
    private var hasBrief: Bool {
        size.height - listRow >= 2 * Self.briefRows && items.indices.contains { brief($0) != nil }
    }

    /// Returns what is missing of an item, or what was found, if a few rows are enough.
    private func brief(_ place: Int) -> [String]? {
        let lines = said(items[place]).wrapped(to: size.width, glyphs: glyphs)
        return lines.count <= Self.briefRows ? lines : nil
    }

    /// Returns what was found of an item, or what is missing.
    private func said(_ item: HelpsReport.Item) -> String {
        item.relief.sentence ?? "\(item.relief.reason.capitalizedFirst)."
    }

    /// Whether a rule parts the list from the selection below it.
    private var hasRule: Bool { !hasPane && size.height - listRow - listHeight >= Self.leastDetail }

    private var hidden: (above: Int, below: Int) { (window.lowerBound, items.count - window.upperBound) }

    /// How much of the list is out of view, unless the rule below it says so.
    var hiddenAtFoot: (above: Int, below: Int) { hasRule ? (0, 0) : hidden }

    /// The visible items.
    var window: Range<Int> { ListWindow(count: items.count, height: listHeight).rows(around: place) }

    func draw(on canvas: inout Canvas) {
        canvas.put(answer)
        canvas.put([heads], at: headRow)
        for (line, number) in window.enumerated() {
            let row = listRow + line
            canvas.put([self.line(items[number], isSelected: number == place)], at: row)
            guard number == place else { continue }
            canvas.tint(row: row, columns: 0..<listWidth, theme: theme)
            canvas.cursor = Point(column: 0, row: row)
        }
        let below = listRow + listHeight
        guard hasPane else {
            guard hasRule else {
                if hasBrief { canvas.put((brief(place) ?? []).map { Line<Never>($0, theme.label) }, at: below) }
                return
            }
            canvas.putRule(at: Point(column: 0, row: below), length: size.width, style: theme.rule)
            // What is below the rule is the selection, so the rule says how much of the list is out of view.
            let more = glyphs.more(hidden)
            canvas.put(more.isEmpty ? "" : " \(more) ", at: Point(column: 1, row: below), style: theme.dim)
            let area = Rect(column: 0, row: below + 1, width: size.width, height: size.height - below - 1)
            canvas.within(area) { $0.put(LinksPage.fitted(detail(width: area.width), height: area.height).lines) }
            return
        }
        let left = listWidth + 4
        canvas.putVerticalRule(
            at: Point(column: left - 3, row: headRow), length: size.height - headRow, style: theme.rule)
        let pane = Rect(column: left, row: headRow, width: size.width - left, height: size.height - headRow)
        canvas.within(pane) { $0.put(LinksPage.fitted(detail(width: pane.width), height: pane.height).lines) }
        let words = Rect(column: 0, row: below + 1, width: listWidth, height: size.height - below - 1)
        canvas.within(words) { $0.put(LinksPage.fitted(explanations(width: words.width), height: words.height).lines) }
    }

    // MARK: the list

    private var isWide: Bool { listWidth >= 70 }
    private var nameWidth: Int { isWide ? 23 : max(12, listWidth - 28) }
    private var timesEnd: Int { 2 + nameWidth + 5 }
    private var changeColumn: Int { timesEnd + 2 }
    private var withoutColumn: Int { changeColumn + 13 }
    /// Whether there are averages to show, and room for them.
    private var hasAverages: Bool { isWide && items.contains { $0.relief.shownTest != nil } }
    private var verdictColumn: Int { hasAverages ? withoutColumn + 13 : changeColumn }

    private var heads: Line<Never> {
        var line = Line<Never>()
        line.put("times", theme.dim, at: timesEnd - 5)
        if hasAverages {
            line.put("change", theme.dim, at: changeColumn)
            line.put("without it", theme.dim, at: withoutColumn)
        }
        return line
    }

    private func line(_ item: HelpsReport.Item, isSelected: Bool) -> Line<Never> {
        var line = Line<Never>()
        if isSelected { line.put(String(glyphs.selection), theme.accent, at: 0) }
        let names = items.map(\.name.text)
        line.put(
            item.name.text.shortened(to: nameWidth, beside: names, glyphs: glyphs),
            isSelected ? theme.value : theme.label, at: 2, width: nameWidth)
        let count = String(item.relief.useCount)
        line.put(count, theme.label, at: timesEnd - count.count)
        if hasAverages, let test = item.relief.shownTest {
            put(test.meanChangeUses, at: changeColumn, theme.value, theme.bar, on: &line)
            put(test.meanChangeControls, at: withoutColumn, theme.dim, theme.barRest, on: &line)
        }
        let verdict = item.relief.verdict
        let style = verdict == .eases ? theme.good : verdict == .hint ? theme.label : theme.dim
        line.put(verdict.word, style, at: verdictColumn)
        return line
    }

    /// Puts a change in points on a line, and a bar showing how far pain fell.
    private func put(_ change: Double, at column: Int, _ style: Style, _ bar: Style, on line: inout Line<Never>) {
        line.put(signed(change), style, at: column)
        line.put(glyphs.halfRowBar(-change / 2.5, length: 7), bar, at: column + 5)
    }

    /// Returns a number with its sign: “−1.5”, “+0.4”.
    private func signed(_ number: Double) -> String {
        let text = number.magnitude.oneDecimal
        return number.showsAsZero ? " \(text)" : "\(number < 0 ? String(glyphs.minus) : "+")\(text)"
    }

    // MARK: the selection

    private func detail(width: Int) -> [[Line<Never>]] {
        let item = items[place]
        let room = max(10, min(width, 76))
        func wrapped(_ text: String, _ style: Style) -> [Line<Never>] {
            text.wrapped(to: room, glyphs: glyphs).map { Line($0, style) }
        }
        let head = wrapped(item.name.text.capitalizedFirst, theme.heading) + wrapped(said(item), theme.label)
        let rest =
            item.relief.sentence != nil
            ? Relief.caveat : item.relief.verdict == .notEnough && !hasPane ? Relief.explanation : ""
        return [
            head, distribution(item.relief, width: width), item.spells.sentence.map { wrapped($0, theme.label) } ?? [],
            rest.isEmpty ? [] : wrapped(rest, theme.dim),
        ]
    }

    /// Returns how often pain changed by how much, with it and without.
    private func distribution(_ relief: Relief, width: Int) -> [Line<Never>] {
        guard relief.shownTest != nil, width >= 36 else { return [] }
        let uses = relief.windows.filter(\.isUse).map { $0.after - $0.before }
        let others = relief.windows.filter { !$0.isUse }.map { $0.after - $0.before }
        let all = uses + others
        guard let low = all.min(), let high = all.max() else { return [] }
        let steps = Array(max(low, -5)...max(max(low, -5), min(high, 4)))
        var head = Line<Never>("change", theme.dim)
        head.put("with it", theme.dim, at: 8)
        head.put("without it", theme.dim, at: 24)
        let most = steps.map { step in max(uses.count { $0 == step }, others.count { $0 == step }) }.max() ?? 1
        return [head]
            + steps.map { step in
                var line = Line<Never>()
                let words = step == 0 ? " 0" : "\(step < 0 ? String(glyphs.minus) : "+")\(abs(step))"
                line.put(words, theme.label, at: 1)
                let counts = (uses.count { $0 == step }, others.count { $0 == step })
                line.put(glyphs.halfRowBar(Double(counts.0) / Double(max(1, most)), length: 10), theme.bar, at: 8)
                line.put(String(counts.0), theme.label, at: 19)
                line.put(glyphs.halfRowBar(Double(counts.1) / Double(max(1, most)), length: 10), theme.barRest, at: 24)
                line.put(String(counts.1), theme.dim, at: 35)
                return line
            }
    }

    private func explanations(width: Int) -> [[Line<Never>]] {
        let room = max(10, min(width, 76))
        let words = Relief.explanation.wrapped(to: room, glyphs: glyphs).map { Line<Never>($0, theme.label) }
        let lengths = lengthRemark.map { [$0] } ?? items.compactMap(\.spells.sentence)
        return [
            [Line("How this is worked out", theme.heading)] + words,
            [Line("And the length of a flare-up", theme.heading)]
                + lengths.flatMap { $0.wrapped(to: room, glyphs: glyphs) }.map { Line($0, theme.label) },
        ]
    }
}
