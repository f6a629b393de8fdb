import Canvas
import Diary
import Trends

/// The content of Today for one day: groups of lines, made for columns of a given width.
struct TodayPage {
    let model: AppModel
    let day: DiaryDate
    let summary: DaySummary
    let entries: [Entry]
    let theme: Theme
    let glyphs: Glyphs

    init(_ model: AppModel) {
        self.model = model
        day = model.shownDay
        summary = model.insights.table[day]
        entries = model.diary.logbook.entries(on: day)
        theme = model.theme
        glyphs = model.glyphs
    }

    /// Where scores end and where sites begin, from the left edge of the column.
    private static let scoreEnd = 10
    private static let siteColumn = 12

    /// The pain readings of the day.
    func readings(width: Int) -> [TodayLine] {
        var lines = [heading("Readings")]
        for entry in entries where entry.isReading {
            var line = TodayLine(row: .reading(entry.id))
            line.put(entry.when.timeText, theme.label, at: 2)
            if let score = entry.painNow {
                let text = String(score.value)
                line.put(text, theme.pain(score), at: Self.scoreEnd - text.count)
            }
            line.put(SiteWords.text(entry.sites), theme.value, at: Self.siteColumn)
            lines.append(line)
            if let details = details(of: entry) { lines.append(details) }
        }
        if lines.count == 1 { lines.append(empty("none yet; 0-9 logs one")) }
        return lines
    }

    /// The feels of a reading, its mark as a flare-up, and whether it is not on disk.
    private func details(of entry: Entry) -> TodayLine? {
        var words = entry.feels.map(\.text)
        if let flare = entry.flare { words.append(flare ? "marked as flare-up" : "marked as no flare-up") }
        let isUnsaved = model.writes.failure != nil && model.writes.unsavedEntries.contains(entry.id)
        guard !words.isEmpty || isUnsaved else { return nil }
        var text = StyledText(words.joined(separator: ", "), theme.dim)
        if isUnsaved { text.append(words.isEmpty ? "not saved" : ", not saved", theme.alarm) }
        var line = TodayLine()
        line.put(text, at: Self.siteColumn)
        return line
    }

    /// The habits asked at check-in and any others logged that day, with what is usual.
    func habits(width: Int) -> [TodayLine] {
        let usualColumn = width - 8
        let valueColumn = usualColumn - 11
        var head = heading("Habits")
        head.put(model.today.chosenDay == nil ? "today" : "that day", theme.dim, at: valueColumn, width: 10)
        head.put("usual", theme.dim, at: usualColumn)
        return [head]
            + model.habits(on: day).map { habit in
                var line = TodayLine(row: .habit(habit.name), markColumn: -2)
                line.put(habit.name.text, theme.label, at: 0, width: valueColumn - 1)
                let usual = habit.measure.unit == nil ? nil : model.insights.table.usual(habit, before: day)
                line.put(value(of: habit), at: valueColumn, width: usual == nil ? nil : 10)
                if let usual { line.put(usual.text, theme.dim, at: usualColumn) }
                return line
            }
    }

    private func value(of habit: Habit) -> StyledText {
        guard let amount = summary.amount(of: habit) else { return StyledText("not logged", theme.dim) }
        if habit.measure == .score, let number = amount.number {
            // A high number is bad of stress, but good of sleep.
            return StyledText(amount.text, theme.pain(habit.direction == .less ? 10 - number : number))
        }
        return StyledText(amount.text, theme.value)
    }

    /// Activities and treatments.
    func activityAndCare(width: Int) -> [TodayLine] {
        var lines = [heading("Activity and care")]
        for entry in entries {
            for (place, activity) in entry.activities.enumerated() {
                lines.append(done(activity.words, row: .activity(entry.id, place), in: entry))
            }
            for (place, treatment) in entry.care.enumerated() {
                lines.append(done(treatment.text, row: .care(entry.id, place), in: entry))
            }
        }
        if lines.count == 1 { lines.append(empty("none yet", at: 0)) }
        return lines
    }

    private func done(_ words: String, row: TodayRow, in entry: Entry) -> TodayLine {
        var line = TodayLine(row: row, markColumn: -2)
        var text = StyledText(words, theme.label)
        if let before = entry.painBefore, let after = entry.painAfter {
            text.append("  ")
            text.append(String(before.value), theme.pain(before))
            text.append(" \(glyphs.arrowRight) ", theme.dim)
            text.append(String(after.value), theme.pain(after))
        }
        line.put(text, at: 0)
        return line
    }

    /// The notes of the day, wrapped.
    func notes(width: Int) -> [TodayLine] {
        var lines = [heading("Note")]
        for entry in entries {
            guard let note = entry.note, !note.isEmpty else { continue }
            for (index, text) in note.wrapped(to: width, glyphs: glyphs).enumerated() {
                var line = TodayLine(row: index == 0 ? .note(entry.id) : nil, markColumn: -1)
                line.put(text, theme.label, at: 0)
                lines.append(line)
            }
        }
        if lines.count == 1 { lines.append(empty("none", at: 0)) }
        return lines
    }

    func heading(_ words: String) -> TodayLine {
        var line = TodayLine()
        line.put(words, theme.heading, at: 0)
        return line
    }

    func empty(_ words: String, at column: Int = 2) -> TodayLine {
        var line = TodayLine()
        line.put(words, theme.dim, at: column)
        return line
    }
}
