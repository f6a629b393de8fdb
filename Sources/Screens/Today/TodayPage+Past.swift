import Canvas
import Diary
import Reports
import Trends

extension TodayPage {
    /// Returns the previous days, latest first: how bad it was, where, and what was noted.
    func daysBefore(_ count: Int, width: Int) -> TodayGroupLines {
        // Nothing could be logged before the first day of the diary.
        let first = model.insights.table.span?.lowerBound ?? day
        let count = model.diary.isComplete ? min(count, day - first) : count
        guard count > 0 else { return TodayGroupLines(lines: []) }
        let noteColumn = min(46, width / 2)
        var head = heading("Days before")
        if width - noteColumn >= 20 { head.put("note", theme.dim, at: noteColumn) }
        let lines = (1...count).map { back in
            let date = day - back
            var line = TodayLine(row: .day(date))
            line.put("\(date.weekday.shortName) \(date.day)", theme.label, at: 2)
            let summary = model.insights.table[date]
            guard let worst = summary.worst else {
                line.put("not logged", theme.dim, at: Self.siteColumn + 1)
                return line
            }
            line.put(theme.chip(worst), theme.pain(worst), at: Self.scoreColumn + 1)
            let entries = model.diary.logbook.entries(on: date)
            let sites = entries.filter { $0.painNow == worst }.last?.sites ?? []
            let hasNote = width - noteColumn >= 20
            let room = (hasNote ? noteColumn : width) - Self.siteColumn - 5
            line.put(SiteWords.text(sites), theme.label, at: Self.siteColumn + 1, width: room)
            if model.insights.flares.isFlareDay(date) {
                let column = (hasNote ? noteColumn : width) - 3
                line.put(String(glyphs.dot), theme.flare, at: column)
            }
            if hasNote, let note = entries.compactMap(\.note).first(where: { !$0.isEmpty }) {
                line.put(note.inOneLine(joinedBy: " "), theme.dim, at: noteColumn, width: width - noteColumn)
            }
            return line
        }
        return TodayGroupLines(heading: head, lines: lines)
    }

    /// Returns how many of your flare-ups lasted how long, as bars; those over before this day of the current one are grey.
    func flareLengths(width: Int) -> TodayGroupLines {
        let none = TodayGroupLines(lines: [])
        guard model.diary.isComplete else { return none }
        let lengths = FlareOutlook(day: 1, in: model.insights.flares).lengths
        guard lengths.count >= FlareOutlook.leastEnded else { return none }
        let number = report.flare?.number ?? 1
        let last = 5
        let counts = (1...last).map { days in lengths.count { days < last ? $0 == days : $0 >= last } }
        let most = counts.max() ?? 1
        let room = max(4, min(30, width - 18))
        let lines = counts.enumerated().map { place, count in
            let days = place + 1
            var line = TodayLine()
            line.put(days == last ? "\(days) or more" : days.counted("day"), theme.label, at: 0)
            let columns = count == 0 ? 0 : max(1, count * room / most)
            let isOver = days < number && days < last
            let bar = String(repeating: glyphs.isASCII ? "=" : "▄", count: columns)
            line.put(bar, isOver ? theme.barRest : theme.bar, at: 11)
            line.put("\(count)", theme.label, at: 12 + columns)
            return line
        }
        let note = number > 1 ? [TodayLine("Grey: over before day \(number).", theme.dim)] : []
        return TodayGroupLines(heading: heading("How long yours last"), lines: lines + note)
    }

    /// Returns what there will be to see, and after how long.
    func firstSteps(width: Int) -> TodayGroupLines {
        guard model.insights.table.days.isEmpty, model.diary.isComplete, !model.isShownDayFuture else {
            return TodayGroupLines(lines: [])
        }
        let steps = [
            ("tomorrow", "today beside yesterday"), ("a week", "what is usual for you"),
            ("\(FlareOutlook.leastEnded) flare-ups", "how long yours last"),
            ("8 weeks", "whether it gets better"),
        ]
        let lines = steps.map { when, what in
            var line = TodayLine(when, theme.value)
            line.put(what, theme.label, at: 13, width: width - 13)
            return line
        }
        return TodayGroupLines(heading: heading("What you will see, and when"), lines: lines)
    }
}
