import Canvas
import Diary
import Reports
import Trends

extension LinksPage {
    /// Returns the details of the selected row, in groups, most important first.
    ///
    /// - Parameter height: the rows of a pane, which are filled with the latest days.
    func detail(width: Int, isPane: Bool, height: Int = 0) -> [[Line<Never>]] {
        // Longer lines are tiring to read.
        let width = min(width, Self.widestText)
        if let link = selected { return detail(of: link, width: width, isPane: isPane, height: height) }
        return selectedExperiment.map { [experimentDetail($0, width: width)] } ?? []
    }

    /// Arranges groups of lines one below the other, as many as fit, with blank lines between them if there is room for all.
    ///
    /// - Returns: The lines, and whether any were cut.
    static func fitted(_ groups: [[Line<Never>]], height: Int) -> (lines: [Line<Never>], isCut: Bool) {
        let groups = groups.filter { !$0.isEmpty }
        let airy = Array(groups.joined(separator: [.blank]))
        if airy.count <= height { return (airy, false) }
        var lines: [Line<Never>] = []
        for group in groups {
            guard lines.count + group.count <= height else {
                return (lines.isEmpty ? Array(group.prefix(height)) : lines, true)
            }
            lines += group
        }
        return (lines, false)
    }

    /// Returns the details of a link: frequencies and certainty, dose, muscles affected, the latest days.
    private func detail(of link: Link, width: Int, isPane: Bool, height: Int) -> [[Line<Never>]] {
        let title = link.title.capitalizedFirst.wrapped(to: max(10, width), glyphs: glyphs).map {
            Line<Never>($0, theme.heading)
        }
        let counts = title + lines(frequencies(link, width: width))
        let said = isPane ? counts : counts + sentences(link, width: width, height: height, below: counts.count)
        let sure = isPane ? lines(certainty(link, width: width, hasCaveat: !saysCaveat)) : []
        let dose = doseLines(link, width: width)
        let doseWidth = dose.map { $0.columns(glyphs) }.max() ?? 0
        let beside = muscles(link, width: max(28, width - max(Self.sideColumn, doseWidth + Self.gutters[0])))
        let besideWidth = beside.map { $0.columns(glyphs) }.max() ?? 0
        let sides = Self.gutters.map { max(Self.sideColumn, doseWidth + $0) }
        let side = dose.isEmpty ? nil : sides.first { $0 + besideWidth <= width }
        guard !isPane, width >= Self.wideDetail, let side else {
            let muscles = muscles(link, width: width)
            let heading = isPane && !muscles.isEmpty ? [Line<Never>("What it loads", theme.heading)] : []
            let groups = [said, sure, dose, heading + muscles, studies(of: link, width: width)].filter { !$0.isEmpty }
            guard isPane else { return groups }
            let used = groups.joined().count + groups.count
            return groups + [latestDays(link, width: width, most: max(Self.leastDays, height - used - 1))]
        }
        // Side by side: the dose, and the muscles affected.
        let count = max(dose.count, beside.count)
        let both = (0..<count).map { place -> Line<Never> in
            var line = dose.indices.contains(place) ? dose[place] : .blank
            guard beside.indices.contains(place) else { return line }
            for piece in beside[place].pieces { line.put(piece.text, at: side + piece.column) }
            return line
        }
        return [said, both, studies(of: link, width: width)]
    }

    /// Returns what studies say about the habit.
    private func studies(of link: Link, width: Int) -> [Line<Never>] {
        guard let words = model.reports.studies(of: link.exposure) else { return [] }
        return words.wrapped(to: max(10, width), glyphs: glyphs).map { Line<Never>($0, theme.dim) }
    }

    private static let widestText = 96
    /// The first column of the muscles beside the bars, if the counts leave it free.
    private static let sideColumn = 43
    /// The blank columns between the counts and the muscles: three if there is room.
    private static let gutters = [3, 2]
    /// The least width at which muscles are beside the bars.
    private static let wideDetail = 72

    private func lines(_ texts: [StyledText]) -> [Line<Never>] {
        texts.map { text in
            var line = Line<Never>()
            line.put(text, at: 0)
            return line
        }
    }

    /// Returns how often flare-ups began with and without it, or how much higher pain was, or what is needed before either can be said.
    func frequencies(_ link: Link, width: Int) -> [StyledText] {
        if let need = link.needs.first ?? (report.isOpen ? nil : report.needs.first) {
            let words = need.words(habit: link.name, isWord: link.exposure.choice != nil)
            return "Too early to say: \(words).".wrapped(to: width, glyphs: glyphs)
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

    /// Returns as many of the sentences on how certain a link is as fit, none of them cut: the caveat stays longest.
    ///
    /// - Parameters:
    ///   - height: the rows of all details; 0 for no limit.
    ///   - below: the rows above the sentences.
    private func sentences(_ link: Link, width: Int, height: Int, below used: Int) -> [Line<Never>] {
        let whole = lines(certainty(link, width: width, hasCaveat: !saysCaveat))
        let room = height - used
        guard height > 0, whole.count > room else { return whole }
        let rest = [Line<Never>("\(glyphs.ellipsis) Enter shows the rest", theme.dim)]
        let fewer = shorterCertainties(link, width: width).map(lines)
        if let fitting = fewer.first(where: { $0.count < room }) { return fitting + rest }
        return fewer.last { $0.count <= room } ?? rest
    }

    /// Returns what is said of a link with fewer and fewer sentences; the one on chance goes last, the caveat stays.
    private func shorterCertainties(_ link: Link, width: Int) -> [[StyledText]] {
        let all = link.sentences(in: report)
        guard link.togetherSentence == nil, link.chance == nil, link.isLead, !all.isEmpty else { return [] }
        let dropped = [link.doseSentence, link.oddsSentence, link.tierSentence(in: report)]
        return (1...dropped.count).map { count in
            let gone = Set(dropped.prefix(count).compactMap { $0 })
            let kept = all.filter { !gone.contains($0) } + (saysCaveat ? [] : [LinkReport.caveat])
            return kept.joined(separator: " ").wrapped(to: width, glyphs: glyphs).map { StyledText($0, theme.label) }
        }
    }

    /// Returns how certain a link is, with any caveats; if it isn't shown, how easily chance looks like it.
    ///
    /// - Parameter hasCaveat: whether it ends by saying that a link is no proof.
    func certainty(_ link: Link, width: Int, hasCaveat: Bool = true) -> [StyledText] {
        if let together = link.togetherSentence {
            return together.wrapped(to: width, glyphs: glyphs).map { StyledText($0, theme.label) }
        }
        if let chance = link.chance {
            let dots = chanceDots(chance.oneIn)
            let used = TextWidth.columns(of: dots.text, glyphs: glyphs)
            let words = chance.sentence.wrapped(to: max(10, width - used), glyphs: glyphs)
            return words.enumerated().map { place, text in
                (place == 0 ? dots : StyledText(String(repeating: " ", count: used))) + StyledText(text, theme.label)
            }
        }
        let sentences = link.sentences(in: report)
        guard !sentences.isEmpty else { return [] }
        let all = sentences + (link.isLead && hasCaveat ? [LinkReport.caveat] : [])
        return all.joined(separator: " ").wrapped(to: width, glyphs: glyphs).map { StyledText($0, theme.label) }
    }

    /// Returns one diary in `oneIn`, drawn as dots; empty if there are too many to count at a glance.
    private func chanceDots(_ oneIn: Int) -> StyledText {
        guard (2...5).contains(oneIn) else { return StyledText() }
        return [
            .init(String(glyphs.dot), theme.accent),
            .init(String(repeating: glyphs.circle, count: oneIn - 1) + " ", theme.dim),
        ]
    }

    // MARK: dose

    /// The columns of a step's words and bar together.
    private static let stepWidth = 27
    /// The fewest columns of the words, and of the bar.
    private static let leastWords = 12
    private static let leastBar = 6

    /// Returns the share of days with a flare-up by steps of the amount, or with and without it.
    private func doseLines(_ link: Link, width: Int) -> [Line<Never>] {
        guard link.needs.isEmpty, report.mode == .links, let dose = link.dose else { return [] }
        let most = max(0.01, dose.steps.compactMap(\.count.share).max() ?? 1)
        let words = dose.steps.map { $0.words(link) }
        let widest = words.map { TextWidth.columns(of: $0, glyphs: glyphs) }.max() ?? 0
        // The bar is shorter beside long words, which are not cut.
        let barColumn = 1 + min(max(Self.leastWords, widest), Self.stepWidth - Self.leastBar - 1)
        let barLength = Self.stepWidth - barColumn
        let lines = zip(dose.steps, words).map { step, words -> Line<Never> in
            var line = Line<Never>()
            line.put(words, theme.label, at: 0, width: barColumn - 1)
            let bar = step.count.share.map { glyphs.halfRowBar($0 / most, length: barLength) } ?? ""
            line.put(bar, theme.bar, at: barColumn)
            let numbers: StyledText = [
                .init(step.count.percent ?? "no days", theme.value), .init("  \(step.count.words)", theme.dim),
            ]
            line.put(numbers, at: Self.stepWidth + 1)
            return line
        }
        return lines
    }

    // MARK: muscles

    /// Returns the muscles after their verb, as many as fit on a line.
    private func head(_ verb: String, _ muscles: [String], width: Int) -> String {
        let forms =
            [muscles.listed]
            + muscles.indices.dropFirst().reversed().map { count in
                "\(muscles.prefix(count).joined(separator: ", ")) and more"
            }
        let words = forms.map { "\(verb) \($0):" }
        return words.longest(fitting: width, glyphs: glyphs) ?? words[words.count - 1]
    }

    /// Returns the muscles that the habit shortens or loads, and the stretches of the routine for them.
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
        let holds = own.isEmpty ? [] : model.reports.periodSource().plannedHolds(in: (today - 27)...today)
        for stretch in own {
            let adherence = holds.filter { $0.plan.stretch == stretch.name }.adherence
            var line = Line<Never>(stretch.name.text, theme.label)
            // Don't count a stretch never done against the user: the routine may be the catalog's, not one they chose.
            if adherence.share == 0 {
                line.put("not done lately", theme.dim, at: 22)
            } else if let percent = adherence.percent {
                line.put("done \(percent)", theme.value, at: 22)
            }
            lines.append(line)
        }
        let stretches = known.filter { !$0.isRelease }
        if own.isEmpty, let suggestion = stretches.first(where: { $0.muscles.first == muscles[0] }) ?? stretches.first {
            lines.append(Line("not planned: \(suggestion.name)", theme.dim))
        }
        return lines
    }

    // MARK: days

    private static let leastDays = 8

    /// Returns the latest days with it, and how the day after was.
    private func latestDays(_ link: Link, width: Int, most: Int) -> [Line<Never>] {
        let days = LinkDaysDialog(link: link, report: report).days
        guard !days.isEmpty, link.needs.isEmpty else { return [] }
        let scoreColumn = min(26, width - 14)
        var head = Line<Never>(
            link.exposure.isSameNight ? "The latest of these nights" : "The latest of these days", theme.heading)
        head.put("flare-up", theme.dim, at: scoreColumn + 6)
        return [head]
            + days.prefix(most).map { day in
                let isThisYear = day.date.year == model.presentDay.year
                let date = isThisYear ? day.date.shortText : day.date.dayAndMonth(in: model.presentDay.year)
                var line = Line<Never>(date, theme.label)
                line.put(day.words, theme.value, at: 14)
                if let worst = model.insights.table[day.date].worst {
                    line.put(theme.chip(worst), theme.pain(worst), at: scoreColumn)
                }
                if day.isStart { line.put("\(glyphs.dot) began", theme.flare, at: scoreColumn + 6) }
                return line
            }
    }

    // MARK: explanations

    /// Returns what the words for tiers mean, when to expect an answer, and which flare-ups count; shown beside a pane.
    func explanations(width: Int) -> [[Line<Never>]] {
        let shown = Set(report.standings.map(\.standing))
        let used = LinkStanding.allCases.filter { $0 != .tooFew && shown.contains($0) }
        var meanings = used.isEmpty ? [] : [Line<Never>("What these words mean", theme.heading)]
        for standing in used {
            let words = standing.meaning.wrapped(to: max(10, min(width, 76) - 12), glyphs: glyphs)
            for (place, text) in words.enumerated() {
                var line = Line<Never>()
                if place == 0 { line.put(standing.word, theme.label, at: 2) }
                line.put(text, theme.dim, at: 12)
                meanings.append(line)
            }
        }
        let power = report.shown.isEmpty ? report.nothingFound : "\(report.expectation)"
        let answer =
            [Line<Never>("When to expect an answer", theme.heading)]
            + power.wrapped(to: max(10, min(width, 76) - 2), glyphs: glyphs).map { Line<Never>($0, theme.label, at: 2) }
        let counted =
            report.datedFlareCount < report.flareCount
            ? "Flare-ups counted here: \(report.datedFlareCount) of \(report.flareCount). Of the rest the first day, or "
                + "what was usual for you by then, isn't known." : ""
        let rest = counted.wrapped(to: max(10, min(width, 76)), glyphs: glyphs).filter { !$0.isEmpty }
        return [meanings, answer, rest.map { Line<Never>($0, theme.dim) }]
    }
}
