import Canvas
import Catalog
import Diary
import Reports
import Trends

extension StretchesPage {
    /// A line beside the checklist, with its priority.
    struct DetailLine {
        /// The content of the line.
        enum Content {
            case text(StyledText)
            /// The name of the hold with its side.
            case title
            /// A row of the drawing, which takes as many as there is room for.
            case figure
        }

        let content: Content
        /// The rank: lines with 0 always stay; those with higher ranks go first if there is too little room.
        let rank: Int
        /// Whether it goes on with the text of the line before.
        var isContinued = false
    }

    /// Returns the current hold: its purpose, the steps, and what comes next. Its clock is on the stage, and how long it takes in the list.
    ///
    /// - Parameter hasFigure: whether the exercise is drawn here if there is room for it.
    func detail(width: Int, height: Int, hasFigure: Bool = false) -> [DetailLine] {
        guard let item = session.currentItem else { return summary(width: width, height: height) }
        let stretch = model.catalog.loggedStretch(item.stretch)
        var lines = [DetailLine(content: .title, rank: 0)]
        func add(_ text: String, _ style: Style, rank: Int) {
            for (row, line) in text.wrapped(to: width, glyphs: glyphs).enumerated() {
                lines.append(DetailLine(content: .text(StyledText(line, style)), rank: rank, isContinued: row > 0))
            }
        }
        func air(rank: Int) { lines.append(DetailLine(content: .text(StyledText()), rank: rank)) }
        if let caution = caution(of: item.stretch) { add(caution, theme.alarm, rank: 1) }
        for caution in stretch?.cautions ?? [] { add(caution, theme.value, rank: 0) }
        if let stretch { add(purpose(of: stretch), theme.label, rank: 4) }
        if let needs = stretch?.needs, !needs.isEmpty {
            add("needs: \(needs.joined(separator: "; "))", theme.dim, rank: 3)
        }
        air(rank: 6)
        let figurePlace = lines.count
        let count = repetitions(of: item, stretch)
        if let count { add(count, theme.value, rank: 2) }
        air(rank: 7)
        for (number, step) in (stretch?.steps(for: item.side) ?? []).enumerated() {
            for (row, text) in step.wrapped(to: width - 2, glyphs: glyphs).enumerated() {
                let number = StyledText(row == 0 ? "\(number + 1) " : "  ", theme.key)
                let text = number + StyledText(text, theme.label)
                lines.append(DetailLine(content: .text(text), rank: 0, isContinued: row > 0))
            }
        }
        air(rank: 9)
        if let next = session.current.flatMap(session.next), next != session.current {
            add("then: \(session.plan.items[next].words)", theme.dim, rank: 8)
        }
        air(rank: 11)
        add(Catalog.pullOrPain, theme.dim, rank: 10)
        for muscle in stretch?.allMuscles.compactMap(model.catalog.muscle) ?? [] {
            air(rank: 13)
            add("\(muscle.name.text.capitalizedFirst): \(muscle.location). \(muscle.effect)", theme.dim, rank: 13)
        }
        if let balance {
            air(rank: 12)
            add(balance, theme.dim, rank: 12)
        }
        // The drawing says more than the purpose does.
        let words = lines.filter { $0.rank <= (hasFigure ? Self.highestRankBesideFigure : .max) }
        let rows = hasFigure ? min(height - words.count, width * 9 / 40) : 0
        let isDrawn = rows >= Self.leastFigureRows
        if isDrawn {
            lines.insert(
                contentsOf: Array(repeating: DetailLine(content: .figure, rank: 5), count: rows), at: figurePlace)
        } else if count == nil {
            lines.remove(at: figurePlace)
        }
        let key = model.keymap.binding(of: .facts, in: model.contexts)?.footerLabel(glyphs)
        let rest = key.map { "\(glyphs.ellipsis) \($0) shows the rest" } ?? String(glyphs.ellipsis)
        return lines.fitted(to: height, rest: DetailLine(content: .text(StyledText(rest, theme.dim)), rank: 0))
    }

    private static let leastFigureRows = 8
    private static let highestRankBesideFigure = 10

    /// Returns how often an exercise is done, and how long each time takes; nil if it is held.
    private func repetitions(of item: RoutineItem, _ stretch: Stretch?) -> String? {
        guard let tempo = stretch?.repetitions?.tempo, let count = stretch?.repetitions(in: item.duration) else {
            return nil
        }
        return "\(count.counted("time")), \(tempo) s each"
    }

    /// Returns what it lengthens, and which of the user's habits calls for it.
    private func purpose(of stretch: Stretch) -> String {
        guard !stretch.muscles.isEmpty else {
            return stretch.strengthens.isEmpty
                ? "eases" : "strengthens the \(stretch.strengthens.map(\.text).joined(separator: " and the "))"
        }
        let verb = stretch.isRelease ? "releases" : "lengthens"
        let habits = model.catalog.trackedHabits(chosen: model.preferences.trackedHabits)
        guard
            let purpose = StretchPurpose(
                of: stretch, habits: habits, table: model.insights.table, on: model.presentDay)
        else { return "\(verb) the \(stretch.muscles.map(\.text).joined(separator: " and the "))" }
        return "\(verb) the \(purpose.muscle), \(purpose.words)"
    }

    /// The side that falls behind over the last four weeks.
    private var balance: String? {
        let today = model.presentDay
        let balance = SideBalance(model.insights.table.logged(in: (today - 27)...today))
        let behind = abs(balance.leftHolds - balance.rightHolds)
        return balance.neglected.map { "In four weeks your \($0.rawValue) side had \(behind) fewer holds." }
    }

    /// Returns what is shown when the round is over, or when there is none.
    private func summary(width: Int, height: Int) -> [DetailLine] {
        var lines: [DetailLine] = []
        func add(_ text: String, _ style: Style, rank: Int = 1) {
            for line in text.wrapped(to: width, glyphs: glyphs) {
                lines.append(DetailLine(content: .text(StyledText(line, style)), rank: rank))
            }
        }
        guard session.round.isComplete else {
            // The notice above has said so already.
            if !model.health.waitsForDoctor { add(StretchesScreen.emptyPlanWords(session, model), theme.label) }
            return lines
        }
        let adherence = session.adherence
        add(adherence.share == 1 ? "All done" : "Done for now", theme.value, rank: 0)
        let seconds = session.items.reduce(0) { $0 + $1.seconds }
        let share = "\(adherence.done) of \(adherence.planned.counted("hold"))"
        add("\(TimeWords.exact(seconds)) held in \(share)", theme.label)
        lines.append(DetailLine(content: .text(StyledText()), rank: 2))
        for entry in session.round.sessions.compactMap({ model.diary.logbook.entry($0) }) {
            guard let before = entry.painBefore, let after = entry.painAfter else { continue }
            var text = StyledText("pain ", theme.label)
            text.append(theme.chip(before), theme.pain(before))
            text.append(" before, ", theme.label)
            text.append(theme.chip(after), theme.pain(after))
            text.append(" after", theme.label)
            lines.append(DetailLine(content: .text(text), rank: 1))
        }
        for item in session.items {
            guard case .skipped(let why) = item.state else { continue }
            add("left out: \(item.plan.words)\(why.map { " (\($0))" } ?? "")", theme.dim, rank: 3)
        }
        if let balance { add(balance, theme.label, rank: 2) }
        for line in history.measures.taken {
            add(line.words, theme.label, rank: 3)
        }
        lines.append(DetailLine(content: .text(StyledText()), rank: 4))
        add("Space begins another round.", theme.dim, rank: 3)
        return lines.fitted(to: height)
    }
}

extension [StretchesPage.DetailLine] {
    /// Returns the lines without those of the highest ranks until the others fit, and then without the last texts, none of which is cut.
    ///
    /// - Parameter rest: the line that says where those texts are shown.
    fileprivate func fitted(to height: Int, rest: Element? = nil) -> [Element] {
        var lines = self
        while lines.count > height, let highest = lines.map(\.rank).max(), highest > 0 {
            lines.removeAll { $0.rank == highest }
        }
        guard lines.count > height, height > 1, let rest else { return Array(lines.prefix(Swift.max(0, height))) }
        var end = height - 1
        while end > 1, lines[end].isContinued { end -= 1 }
        return lines.prefix(end) + [rest]
    }
}
