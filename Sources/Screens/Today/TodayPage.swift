import Canvas
import Diary
import Reports
import Trends

/// A group of lines on Today, under a heading of its own.
enum TodayGroup: Hashable, Sendable {
    /// The pain readings.
    case readings
    /// The habits and ratings.
    case habits
    /// The stretches of the routine.
    case stretches
    /// Activities and treatments.
    case activityAndCare
    /// The notes.
    case notes
    /// The worst pain of the days before.
    case daysBefore

    /// Whether its rows are to the right of its heading in any column.
    var isIndented: Bool { self == .readings || self == .daysBefore }
}

/// The content of Today for one day: groups of lines, made for columns of a given width.
struct TodayPage {
    let model: AppModel
    let report: DayReport
    let theme: Theme
    let glyphs: Glyphs

    init(_ model: AppModel) {
        self.model = model
        report = DayReport(model.shownDay, in: model.reports)
        theme = model.theme
        glyphs = model.glyphs
    }

    var day: DiaryDate { report.day }
    var summary: DaySummary { report.summary }
    var entries: [Entry] { report.entries }

    /// Where scores end and where sites begin, from the left edge of the column.
    private static let scoreEnd = 10
    private static let siteColumn = 12

    /// The lines of a group, its heading first.
    func lines(of group: TodayGroup, width: Int) -> [TodayLine] {
        switch group {
        case .readings: readings(width: width)
        case .habits: habits(width: width)
        case .stretches: stretches(width: width)
        case .activityAndCare: activityAndCare()
        case .notes: notes(width: width)
        case .daysBefore: daysBefore()
        }
    }

    /// The pain readings of the day.
    private func readings(width: Int) -> [TodayLine] {
        var lines = [heading("Readings")]
        for entry in report.readings { lines += self.lines(of: entry, width: width) }
        if lines.count == 1 {
            lines.append(empty(model.isShownDayFuture ? "this day is still to come" : "none yet; 0-9 logs one"))
        }
        return lines
    }

    /// A reading: time, score and sites, and below them how it feels.
    private func lines(of entry: Entry, width: Int) -> [TodayLine] {
        var first = TodayLine(row: .reading(entry.id))
        first.put(entry.when.timeText, theme.label, at: 2)
        if let score = entry.painNow {
            let text = String(score.value)
            first.put(text, theme.pain(score), at: Self.scoreEnd - text.count)
        }
        var lines = [first]
        let sites = entry.siteWords.wrapped(to: width - Self.siteColumn, glyphs: glyphs)
        for (index, text) in sites.enumerated() {
            if index > 0 { lines.append(TodayLine()) }
            lines[index].put(text, theme.value, at: Self.siteColumn)
        }
        let details = details(of: entry)
        if !details.pieces.isEmpty {
            var line = TodayLine()
            line.put(details, at: Self.siteColumn)
            lines.append(line)
        }
        return lines
    }

    /// The feels of a reading, its mark as a flare-up, and whether it is not on disk.
    private func details(of entry: Entry) -> StyledText {
        var words = entry.feels.map(\.text)
        if let flare = entry.flare { words.append(flare ? "marked as flare-up" : "marked as no flare-up") }
        var text = words.isEmpty ? StyledText() : StyledText(words.joined(separator: ", "), theme.dim)
        if model.writes.failure != nil, model.writes.unsavedEntries.contains(entry.id) {
            text.append(words.isEmpty ? "not saved" : ", not saved", theme.alarm)
        }
        return text
    }

    /// The habits asked at check-in and any others logged that day, with what is usual.
    private func habits(width: Int) -> [TodayLine] {
        let usualColumn = width - 8
        // Two blanks between what is logged and what is usual, where the names leave room for them.
        let valueColumn = usualColumn - (width < 38 ? 11 : 12)
        var head = heading("Habits")
        head.put(model.today.chosenDay == nil ? "today" : "that day", theme.dim, at: valueColumn, width: 10)
        head.put("usual", theme.dim, at: usualColumn)
        return [head]
            + report.habits.map { logged in
                let habit = logged.habit
                var line = TodayLine(row: .habit(habit.name), markColumn: -2)
                line.put(habit.name.text, theme.label, at: 0, width: valueColumn - 1)
                let usual = habit.measure.unit == nil ? nil : logged.usual
                line.put(value(of: logged), at: valueColumn, width: usual == nil ? nil : 10)
                if let usual { line.put(usual.text, theme.dim, at: usualColumn) }
                return line
            }
    }

    private func value(of logged: DayReport.HabitLine) -> StyledText {
        guard let amount = logged.amount else { return StyledText("not logged", theme.dim) }
        return StyledText(amount.text, theme.value)
    }

    /// Activities and treatments.
    private func activityAndCare() -> [TodayLine] {
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
    private func notes(width: Int) -> [TodayLine] {
        var lines = [heading("Note")]
        for entry in entries {
            guard let note = entry.note, !note.isEmpty else { continue }
            for (index, text) in note.wrapped(to: width, glyphs: glyphs).enumerated() {
                var line = TodayLine(row: index == 0 ? .note(entry.id) : nil, markColumn: -2)
                line.put(text, theme.label, at: 0)
                lines.append(line)
            }
        }
        if lines.count == 1 { lines.append(empty("none", at: 0)) }
        return lines
    }

    /// The days before, latest first: how bad it was and where.
    private func daysBefore() -> [TodayLine] {
        [heading("Days before")]
            + (1...7).map { back in
                let date = day - back
                var line = TodayLine(row: .day(date))
                line.put("\(date.weekday.shortName) \(date.day)", theme.label, at: 2)
                // The name of a day is longer than a time.
                let siteColumn = Self.siteColumn + 1
                guard let worst = model.insights.table[date].worst else {
                    line.put("not logged", theme.dim, at: siteColumn)
                    return line
                }
                let score = String(worst.value)
                line.put(score, theme.pain(worst), at: Self.scoreEnd + 1 - score.count)
                let readings = model.diary.logbook.entries(on: date)
                let sites = readings.filter { $0.painNow == worst }.last?.sites ?? []
                var words = StyledText(SiteWords.text(sites), theme.label)
                if model.insights.flares.isFlareDay(date) {
                    words.append(sites.isEmpty ? "" : "  ")
                    words.append(String(glyphs.dot), theme.flare)
                }
                line.put(words, at: siteColumn)
                return line
            }
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
