import Canvas
import Catalog
import Diary
import Reports
import Trends

extension LinksPage {
    /// The columns of a dose bar at its longest.
    private static let barLength = 18
    private static let barColumn = 13
    /// Where the muscles go if there is room beside the bars.
    private static let sideColumn = 41
    /// The columns from which they do.
    private static let wideDetail = 72

    /// The rows that the detail of the selected row would like.
    func detailHeight(width: Int) -> Int {
        if let link = selected { return detailHeight(of: link, width: width) }
        return selectedExperiment.map { experimentDetail($0, width: width).count } ?? 0
    }

    /// What is known of the selected row.
    func drawDetail(on canvas: inout Canvas) {
        if let link = selected {
            drawDetail(of: link, on: &canvas)
        } else if let experiment = selectedExperiment {
            let lines = experimentDetail(experiment, width: canvas.size.width)
            let rows = canvas.size.height
            guard lines.count > rows else { return canvas.put(lines) }
            var shown = lines.prefix(rows - 1)
            while shown.last?.isBlank == true { shown.removeLast() }
            canvas.put(shown + [Line("\(glyphs.ellipsis) Enter shows the rest", theme.dim)])
        }
    }

    /// The rows that the detail of a link would like: title, frequencies, bars, caveat, and air between them.
    private func detailHeight(of link: Link, width: Int) -> Int {
        let isWide = width >= Self.wideDetail
        let muscles = muscles(link, width: sideWidth(link, width)).count
        let chart = isWide ? max(bars(link).count, muscles) : bars(link).count + muscles
        return 1 + frequencies(link, width: width).count + certainty(link, width: width).count + chart + 3
    }

    /// The columns of the muscles at a width of the detail.
    private func sideWidth(_ link: Link, _ width: Int) -> Int {
        width >= Self.wideDetail && !bars(link).isEmpty ? width - Self.sideColumn : width
    }

    /// What is known of a link: frequencies, dose, muscles and stretches, and what all this is not.
    ///
    /// Frequencies, bars and the caveat come first; how sure it is, and air, where there is room.
    private func drawDetail(of link: Link, on canvas: inout Canvas) {
        let width = canvas.size.width
        var free = canvas.size.height - 2
        canvas.put(link.title.capitalizedFirst, at: .zero, style: theme.heading)
        let frequencies = frequencies(link, width: width)
        let (bars, muscles) = (bars(link), muscles(link, width: sideWidth(link, width)))
        let isWide = width >= Self.wideDetail
        let chart = max(bars.count, isWide ? muscles.count : 0)
        free -= frequencies.count + chart
        var certainty = certainty(link, width: width)
        if certainty.count > free { certainty = [] }
        free -= certainty.count
        var row = 1
        for line in frequencies + certainty {
            canvas.put(line, at: Point(column: 0, row: row))
            row += 1
        }
        if free > 0, chart > 0 {
            row += 1
            free -= 1
        }
        let most = bars.compactMap(\.count.share).max() ?? 1
        for (index, bar) in bars.enumerated() {
            draw(bar, most: most, isShown: link.isShown, row: row + index, on: &canvas)
        }
        if isWide {
            let side = sideWidth(link, width)
            let area = Rect(column: width - side, row: row, width: side, height: chart)
            canvas.within(area) { $0.put(muscles) }
        }
        row += chart
        if !isWide, free > muscles.count {
            canvas.put(muscles, at: row + 1)
            row += muscles.count + 1
            free -= muscles.count + 1
        }
        row += min(1, max(0, free))
        drawCaveat(link, at: row, on: &canvas)
        row += drawStudies(link, at: row + 1, on: &canvas)
        if link.isShown { drawStarts(link, from: row + 2, on: &canvas) }
    }

    private static let startWidth = 27
    private static let startDateWidth = 13

    /// The flare-ups that began after exposed days, the latest first, in as many columns as fit; only in a tall window.
    private func drawStarts(_ link: Link, from top: Int, on canvas: inout Canvas) {
        let rows = canvas.size.height - top - 1
        guard rows >= 2 else { return }
        let starts = LinkDaysDialog(link: link, report: report).days.filter(\.isStart)
        canvas.put(
            "The flare-ups after \(link.exposedDays)", at: Point(column: 0, row: top), style: theme.heading)
        let columns = max(1, canvas.size.width / Self.startWidth)
        for (place, day) in starts.prefix(rows * columns).enumerated() {
            let corner = Point(column: place / rows * Self.startWidth, row: top + 1 + place % rows)
            canvas.put("\(day.date.dayAndMonth) \(day.date.year)", at: corner, style: theme.label)
            canvas.put(
                link.words(of: day.value), at: Point(column: corner.column + Self.startDateWidth, row: corner.row),
                style: theme.dim, maxWidth: Self.startWidth - Self.startDateWidth - 2)
        }
    }

    /// What studies say of the habit, where there is room.
    ///
    /// - Returns: the rows it takes.
    private func drawStudies(_ link: Link, at row: Int, on canvas: inout Canvas) -> Int {
        guard row < canvas.size.height, let words = model.reports.studies(of: link.exposure) else { return 0 }
        canvas.put(
            words.truncated(to: canvas.size.width, glyphs: glyphs), at: Point(column: 0, row: row), style: theme.dim)
        return 1
    }

    private func drawCaveat(_ link: Link, at row: Int, on canvas: inout Canvas) {
        guard link.needs.isEmpty, report.isOpen else { return }
        let words =
            link.isShown ? LinkReport.caveat : link.togetherSentence ?? "That is not the same as no effect."
        var text = StyledText(words, theme.dim)
        if let key = model.keymap.binding(of: .experiment, in: [.links])?.footerLabel(glyphs) {
            let offer: StyledText = [
                .init(" To find out: ", theme.dim), .init(key, theme.key), .init(" try it out", theme.dim),
            ]
            if canvas.columns(of: text + offer) <= canvas.size.width { text += offer }
        }
        canvas.put(text, at: Point(column: 0, row: row))
    }

    /// How often flare-ups began with and without it, or by how much pain was higher, or what is missing before either can
    /// be said.
    func frequencies(_ link: Link, width: Int) -> [StyledText] {
        if let need = link.needs.first ?? (report.isOpen ? nil : report.needs.first) {
            let words = need.words(habit: link.name, isWord: link.exposure.choice != nil)
            return "\(words.capitalizedFirst) before anything can be said.".wrapped(to: width, glyphs: glyphs)
                .map { StyledText($0, theme.label) }
        }
        guard link.height == nil, let contrast = link.contrast else {
            return (link.heightSentence ?? "").wrapped(to: width, glyphs: glyphs).map { StyledText($0, theme.label) }
        }
        let frequencies: StyledText = [
            .init("Flare-ups began after ", theme.label), .init(contrast.exposed.words, theme.value),
            .init(" \(link.exposedDays), and after ", theme.label), .init(contrast.unexposed.words, theme.value),
            .init(" \(link.otherDays).", theme.label),
        ]
        return frequencies.wrapped(to: width, glyphs: glyphs)
    }

    /// How sure a link is, and what else has to be said with it.
    func certainty(_ link: Link, width: Int) -> [StyledText] {
        let sentences = link.sentences(in: report)
        guard !sentences.isEmpty else { return [] }
        return sentences.joined(separator: " ").wrapped(to: width, glyphs: glyphs).map { StyledText($0, theme.dim) }
    }

    /// What a bar shows: a step of the dose, or the days with and without.
    private struct Share {
        let words: String
        let count: LinkContrast.Count
    }

    private func bars(_ link: Link) -> [Share] {
        guard link.needs.isEmpty, report.mode == .links, let contrast = link.contrast else { return [] }
        if let dose = link.dose {
            return dose.steps.map { Share(words: $0.words(link), count: $0.count) }
        }
        return [
            Share(words: link.otherDays, count: contrast.unexposed),
            Share(words: link.exposedDays, count: contrast.exposed),
        ]
    }

    private func draw(_ bar: Share, most: Double, isShown: Bool, row: Int, on canvas: inout Canvas) {
        canvas.put(bar.words, at: Point(column: 0, row: row), style: theme.label, maxWidth: Self.barColumn - 1)
        let share = bar.count.share
        // What is not told apart from chance is not painted as if it were.
        let color = isShown ? theme.painBar(most > 0 ? (share ?? 0) / most * 8 : 0) : theme.dim
        let end = Self.barColumn + Self.barLength + 1
        canvas.putHorizontalBar(
            Bar(share, style: share == nil ? theme.dim : color), at: Point(column: Self.barColumn, row: row),
            length: Self.barLength, scale: 0...max(most, 0.01))
        canvas.put(bar.count.percent ?? "no days", at: Point(column: end, row: row), style: theme.label)
    }

    /// The muscles after their verb, as many as stand on a line.
    private func head(_ verb: String, _ muscles: [String], width: Int) -> String {
        let forms =
            [muscles.listed]
            + muscles.indices.dropFirst().reversed().map { count in
                "\(muscles.prefix(count).joined(separator: ", ")) and more"
            }
        let words = forms.map { "\(verb) \($0):" }
        return words.longest(fitting: width, glyphs: glyphs) ?? words[words.count - 1]
    }

    /// The muscles that the habit shortens or loads, and the stretches of the routine for them.
    private func muscles(_ link: Link, width: Int) -> [Line<Never>] {
        guard let name = try? Name(parsing: link.exposure.habit), let habit = model.catalog.habit(name) else {
            return []
        }
        let (verb, muscles) = habit.shortens.isEmpty ? ("Loads", habit.loads) : ("Shortens", habit.shortens)
        guard !muscles.isEmpty else { return [] }
        var lines: [Line<Never>] = []
        lines.append(Line(head(verb, muscles.map(\.text), width: width), theme.label))
        let today = model.presentDay
        let planned = model.diary.routines.items(on: today).map(\.stretch)
        let known = model.catalog.stretches.filter { !Set($0.muscles).isDisjoint(with: muscles) }
        let own = known.filter { planned.contains($0.name) }
        for stretch in own {
            let adherence = Adherence(
                of: stretch.name, over: (today - 27)...today, table: model.insights.table,
                routines: model.diary.routines)
            var line = Line<Never>(stretch.name.text, theme.label)
            // Nothing to reproach anyone with: who never stretches has the routine of the catalog, and chose none.
            if adherence.share == 0 { line.put("not done lately", theme.dim, at: 24) }
            if let share = adherence.share, share > 0 {
                line.put(
                    "done \(Int((share * 100).rounded())) %", theme.pain((1 - share) * 8), at: 24)
            }
            lines.append(line)
        }
        let stretches = known.filter { !$0.isRelease }
        if own.isEmpty, let suggestion = stretches.first(where: { $0.muscles.first == muscles[0] }) ?? stretches.first {
            lines.append(Line("not planned: \(suggestion.name)", theme.dim))
        }
        return lines
    }
}
