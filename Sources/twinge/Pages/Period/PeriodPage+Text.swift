import Canvas
import Diary
import Trends

extension PeriodPage {
    /// The page as text: in plain lines, or a week day by day, anything longer as a calendar, each beside the period before.
    func text(on writer: PageWriter) -> String {
        if writer.isPlain { return plainText(on: writer) }
        var page = writer
        page.heading(title(rangeDash: String(page.glyphs.rangeDash)))
        page.line()
        if report.period.kind == .week {
            writeWeek(on: &page)
        } else {
            writeCalendar(on: &page)
            writeComparison(on: &page)
        }
        page.line()
        page.line(trendSentence)
        return page.text
    }

    func title(rangeDash: String) -> String {
        let period = report.period
        switch period.kind {
        case .week:
            let range = "\(period.first.dayAndMonth) \(rangeDash) \(period.last.dayAndMonth) \(period.last.year)"
            return "Week \((period.first + 3).isoWeek.week), \(range)"
        case .month: return "\(period.first.yearMonth.monthName) \(period.first.year)"
        case .quarter: return "Quarter \((period.first.month - 1) / 3 + 1) of \(period.first.year)"
        case .year: return "\(period.first.year)"
        }
    }

    var kindName: String { report.period.kind.rawValue }

    private func writeWeek(on page: inout PageWriter) {
        func row(_ label: String, _ cells: [String], _ now: String, _ before: String) {
            page.row(
                [.left(label, 11)] + cells.map { .right($0, 4) } + [.right(now, 11), .right(before, 11)], indent: 0)
        }
        let missing = String(page.glyphs.missing)
        let days = report.days
        row("", days.map(\.day.weekday.shortName), "this \(kindName)", "last \(kindName)")
        row(
            "worst", days.map { $0.summary.worst.map { "\($0.value)" } ?? missing },
            report.summary.worst.map { "\($0.value)" } ?? missing,
            report.previous.worst.map { "\($0.value)" } ?? missing)
        row(
            "average", days.map { $0.summary.average?.oneDecimal ?? missing },
            report.summary.average?.oneDecimal ?? missing, report.previous.average?.oneDecimal ?? missing)
        row(
            "flare-up", days.map { $0.isFlare ? String(page.glyphs.dot) : "" }, "\(report.summary.flareCount)",
            "\(report.previous.flareCount)")
        page.line()
        for (now, before) in zip(report.summary.habits, report.previous.habits) {
            row(
                now.habit.shortName, days.map { $0.summary.amount(of: now.habit)?.brief ?? missing },
                now.words ?? missing, before.words ?? missing)
        }
        row(
            "stretches",
            days.map { day in
                day.stretches.flatMap { $0.adherence.planned > 0 ? $0.adherence.words : nil } ?? missing
            }, report.summary.stretches.words, report.previous.stretches.words)
    }

    private func writeCalendar(on page: inout PageWriter) {
        let weekdays = report.period.first.startOfWeek(startingOn: report.period.weekStart)
        var month: YearMonth?
        var week: [PageWriter.Cell] = []
        func finishWeek() {
            if !week.isEmpty { page.row(week) }
            week = []
        }
        for day in report.days {
            let column = (day.day - day.day.startOfWeek(startingOn: report.period.weekStart))
            if day.day.yearMonth != month {
                finishWeek()
                if month != nil { page.line() }
                month = day.day.yearMonth
                if report.period.kind != .month { page.heading(day.day.yearMonth.monthName) }
                page.row((0..<7).map { .right((weekdays + $0).weekday.shortName, 5) })
                week = Array(repeating: .right("", 5), count: column)
            } else if column == 0 {
                finishWeek()
            }
            let score = day.summary.worst.map { "\($0.value)" } ?? String(page.glyphs.missing)
            week.append(.right(day.isFlare ? "\(page.glyphs.dot) \(score)" : score, 5))
        }
        finishWeek()
        page.line()
        page.line("Worst pain of each day; \(page.glyphs.dot) in a flare-up, \(page.glyphs.missing) no reading")
    }

    private func writeComparison(on page: inout PageWriter) {
        let missing = String(page.glyphs.missing)
        func row(_ label: String, _ now: String?, _ before: String?) {
            page.row([.left(label, 24), .right(now ?? missing, 14), .right(before ?? missing, 14)])
        }
        page.line()
        row("", "this \(kindName)", "last \(kindName)")
        row("worst", report.summary.worst.map { "\($0.value)" }, report.previous.worst.map { "\($0.value)" })
        row("average", report.summary.average?.oneDecimal, report.previous.average?.oneDecimal)
        row("flare-ups", "\(report.summary.flareCount)", "\(report.previous.flareCount)")
        row("days with a reading", "\(report.summary.painDays)", "\(report.previous.painDays)")
        for (now, before) in zip(report.summary.habits, report.previous.habits) {
            row(now.habit.name.text, now.words, before.words)
        }
        row("stretches", report.summary.stretches.words, report.previous.stretches.words)
    }

    var trendSentence: String {
        let trend = report.trend
        switch trend.verdict {
        case .rising: return "Worst pain has been rising over \(trend.weekCount) weeks."
        case .falling: return "Worst pain has been falling over \(trend.weekCount) weeks."
        case .unclear: return "No clear trend of worst pain over \(trend.weekCount) weeks."
        case .tooFewWeeks:
            let weeks = trend.weeksMissing == 1 ? "1 more week" : "\(trend.weeksMissing) more weeks"
            return "A trend needs \(weeks) with readings on 3 days or more."
        }
    }
}

extension Adherence {
    /// `3/9`.
    var words: String { "\(done)/\(planned)" }
}

extension HabitSummary {
    /// The period in a few letters: a sum or mean of hours, how many of the known days said yes, the most frequent word, a mean rating.
    var words: String? {
        guard daysKnown > 0 else { return nil }
        if let yesDays { return "\(yesDays) of \(daysKnown)" }
        switch habit.measure {
        case .number(.score): return mean?.oneDecimal
        case .number(.hours): return (total ?? mean).map { "\($0.oneDecimal) h" }
        case .number(let unit): return (total ?? mean).map { "\($0.short) \(unit.rawValue)" }
        case .yesNo: return nil
        case .choice: return choices.first.map { "\($0.choice.brief) \($0.days)" }
        }
    }
}

extension Amount {
    /// The amount in at most a few letters, for a column of a week.
    fileprivate var brief: String {
        switch self {
        case .quantity(let quantity, .hours): quantity.value.oneDecimal
        case .quantity(let quantity, _): quantity.description
        case .answer(let answer): answer ? "yes" : "no"
        case .choice(let name): String(name.brief.prefix(4))
        }
    }
}

extension Name {
    /// The word of a choice without its preposition: `stomach` for `on stomach`.
    fileprivate var brief: String {
        text.hasPrefix("on ") ? String(text.dropFirst(3)) : text
    }
}
