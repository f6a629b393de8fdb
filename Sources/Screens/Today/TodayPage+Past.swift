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
        let days = (1...count).map { pastDay(day - $0) }
        let noteColumn = noteColumn(of: days, width: width)
        let hasNote = width - noteColumn >= Self.leastNote
        var head = heading("Days before")
        if hasNote, days.contains(where: { !$0.note.isEmpty }) { head.put("note", theme.dim, at: noteColumn) }
        let lines = days.map { past in
            var line = TodayLine(row: .day(past.day))
            line.put("\(past.day.weekday.shortName) \(past.day.day)", theme.label, at: 2)
            if let worst = past.worst { line.put(theme.chip(worst), theme.pain(worst), at: Self.scoreColumn + 1) }
            let end = hasNote ? noteColumn : width
            let room = end - Self.siteColumn - Self.flareRoom
            let words = past.sites.isEmpty ? past.words : self.words(of: past.sites, in: room)
            line.put(words, past.worst == nil ? theme.dim : theme.label, at: Self.siteColumn + 1, width: room)
            if model.insights.flares.isFlareDay(past.day) {
                line.put(String(glyphs.dot), theme.flare, at: end - 3)
            }
            if hasNote { line.put(past.note, theme.dim, at: noteColumn, width: width - noteColumn) }
            return line
        }
        return TodayGroupLines(heading: head, lines: lines)
    }

    /// What is told of a previous day in one line.
    private struct PastDay {
        let day: DiaryDate
        /// Nil if no score was logged.
        let worst: PainScore?
        /// Where it was worst.
        let sites: [SiteReading]
        /// The same in words, or that there is no score; empty if the place isn't known.
        let words: String
        /// The first note; empty if there is none.
        let note: String
    }

    private func pastDay(_ day: DiaryDate) -> PastDay {
        let entries = model.diary.logbook.entries(on: day)
        let worst = model.insights.table[day].worst
        let sites = entries.filter { $0.painNow == worst }.last?.sites ?? []
        let note = entries.compactMap(\.note).first { !$0.isEmpty }
        return PastDay(
            day: day, worst: worst, sites: worst == nil ? [] : sites,
            words: worst != nil ? SiteWords.text(sites) : entries.isEmpty ? "not logged" : "no reading",
            note: note?.inOneLine(joinedBy: " ") ?? "")
    }

    /// The columns before a note or the end of the line that are left for the mark of a flare-up.
    private static let flareRoom = 5
    private static let leastNote = 20

    /// Returns the column of the notes: further right if the places would be cut and the notes leave room.
    private func noteColumn(of days: [PastDay], width: Int) -> Int {
        let usual = min(46, width / 2)
        func longest(_ text: (PastDay) -> String) -> Int {
            days.map { TextWidth.columns(of: text($0), glyphs: glyphs) }.max() ?? 0
        }
        let wanted = Self.siteColumn + Self.flareRoom + longest(\.words)
        return max(usual, min(wanted, width - max(Self.leastNote, longest(\.note))))
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
