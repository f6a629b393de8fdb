import Canvas
import Diary
import Reports
import Trends

/// The pane beside a wide journal: the full text of the selected entry, its day, and the three days before.
struct JournalPane {
    private let entry: Entry
    private let model: AppModel
    private let theme: Theme
    private let day: DiaryDate

    init(_ entry: Entry, model: AppModel) {
        (self.entry, self.model, theme) = (entry, model, model.theme)
        day = model.diary.logbook.day(of: entry.when)
    }

    private static let width = 46
    private static let leastWidth = 100

    /// Returns its area on a body of a given size; nil if there is no room for it.
    static func area(_ size: Size) -> Rect? {
        guard size.width >= leastWidth else { return nil }
        return Rect(column: size.width - width, row: 0, width: width - 1, height: size.height)
    }

    func draw(on canvas: inout Canvas) {
        let groups = [said, thatDay, daysBefore, saved, keys]
        canvas.put(LinksPage.fitted(groups.map { $0(canvas.size.width) }, height: canvas.size.height).lines)
    }

    // MARK: the entry

    /// Returns everything in the entry: habits beside the usual amounts, the rest line by line.
    private func said(width: Int) -> [Line<Never>] {
        let moment = "\(day.spelledDay(in: model.presentDay.year)), \(entry.when.timeText)"
        let title = entry.isHabitsOnly ? "Check-in, \(moment)" : moment
        var lines = [Line<Never>(title, theme.value)]
        var rest = entry
        if entry.isHabitsOnly || !entry.habits.isEmpty {
            lines += [.blank] + habitLines
            rest.habits = []
            rest.ratings = Ratings()
        }
        for part in rest.parts() {
            lines += part.wrapped(to: width, glyphs: model.glyphs).map { Line($0, theme.label) }
        }
        return lines
    }

    private static let valueColumn = 18
    private static let usualColumn = 31

    private var habitLines: [Line<Never>] {
        var head = Line<Never>()
        head.put("that day", theme.dim, at: Self.valueColumn)
        head.put("usual", theme.dim, at: Self.usualColumn)
        let logged = DayReport(day, in: model.reports).habits.filter { entry.mentions($0.habit) }
        let names = logged.map(\.habit.name.text).toldApart(to: Self.valueColumn - 1, glyphs: model.glyphs)
        return [head]
            + zip(logged, names).map { line, name in
                var text = Line<Never>()
                text.put(name, theme.label, at: 0, width: Self.valueColumn - 1)
                let amount = entry.amount(of: line.habit)
                // Bold marks what is unlike the usual.
                let isUnusual = amount.map { model.reports.isUnusual($0, of: line.habit, on: day) } ?? false
                let style = isUnusual ? theme.value : theme.label
                text.put(
                    amount?.words ?? "", style, at: Self.valueColumn, width: Self.usualColumn - Self.valueColumn - 1)
                text.put(line.usual?.words ?? String(model.glyphs.notLogged), theme.dim, at: Self.usualColumn)
                return text
            }
    }

    // MARK: the day and the days before

    private func thatDay(width: Int) -> [Line<Never>] {
        let report = DayReport(day, in: model.reports)
        var lines = [Line<Never>("That day", theme.heading)]
        if let flare = report.flare { lines.append(Line(flare.title, theme.flare)) }
        let scores = report.entries.compactMap(\.painNow)
        if !scores.isEmpty {
            var line = Line<Never>("pain", theme.dim)
            for (place, score) in scores.prefix((width - 6) / 4).enumerated() {
                line.put(theme.chip(score), theme.pain(score), at: 6 + place * 4)
            }
            lines.append(line)
        }
        for note in report.notes {
            let texts = note.inOneLine(joinedBy: " ").wrapped(to: width - 6, glyphs: model.glyphs)
            for (place, text) in texts.prefix(3).enumerated() {
                var line = Line<Never>()
                if place == 0 { line.put("note", theme.dim, at: 0) }
                line.put(text, theme.label, at: 6)
                lines.append(line)
            }
        }
        return lines
    }

    private func daysBefore(width: Int) -> [Line<Never>] {
        [Line("The three days before", theme.heading)]
            + (1...3).map { back in
                let date = day - back
                var line = Line<Never>("\(date.weekday.shortName) \(date.day)", theme.dim)
                if let worst = model.insights.table[date].worst {
                    line.put(theme.chip(worst), theme.pain(worst), at: 8)
                }
                line.put(unusual(on: date), theme.label, at: 13, width: width - 13)
                return line
            }
    }

    /// Returns the habits of a day that were unlike the usual.
    private func unusual(on date: DiaryDate) -> String {
        let report = DayReport(date, in: model.reports)
        guard report.habits.contains(where: { $0.amount != nil }) else { return "not logged" }
        let words = report.unusual.map(\.words)
        return words.isEmpty ? "as usual" : words.joined(separator: " \(model.glyphs.separator) ")
    }

    // MARK: the rest

    private func saved(width: Int) -> [Line<Never>] {
        guard let edited = entry.edited else { return [] }
        return [Line("Changed \(edited.date.spelledDay(in: model.presentDay.year)), \(edited.timeText)", theme.dim)]
    }

    private func keys(width: Int) -> [Line<Never>] {
        var line = Line<Never>()
        var text = StyledText()
        for command in [Command.open, .delete, .editInEditor] {
            guard let binding = model.keymap.binding(of: command, in: [.journal]), let word = binding.word else {
                continue
            }
            text.append(text.pieces.isEmpty ? "" : "   ", theme.label)
            text.append(binding.footerLabel(model.glyphs), theme.key)
            text.append(" \(word)", theme.keyWord)
        }
        line.put(text, at: 0)
        return [line]
    }
}
