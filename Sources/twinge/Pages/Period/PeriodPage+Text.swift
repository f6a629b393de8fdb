import Canvas
import Diary
import Pages
import Reports
import Trends

extension PeriodPage {
    /// The page as text: in plain lines, or a week day by day, anything longer as a calendar, each beside the period before.
    func text(on writer: PageWriter) -> String {
        if writer.isPlain { return plainText(on: writer) }
        var page = writer
        page.heading(page.shown(title))
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

    /// The name of the period, with the year.
    var title: String { PeriodName(report.period).titles[0] }

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
                now.habit.shortName, days.map { $0.summary.amount(of: now.habit)?.brief(of: now.habit) ?? missing },
                now.brief(over: .week) ?? missing, before.brief(over: .week) ?? missing)
        }
        row(
            "stretches",
            days.map { day in
                day.stretches?.adherence.brief ?? missing
            }, report.summary.stretches.brief ?? missing, report.previous.stretches.brief ?? missing)
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
        let kind = report.period.kind
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
            row(now.habit.name.text, now.brief(over: kind), before.brief(over: kind))
        }
        row("stretches", report.summary.stretches.percent, report.previous.stretches.percent)
    }

    var trendSentence: String {
        let trend = report.trend
        switch trend.verdict {
        case .rising: return "Worst pain has been rising over \(trend.weekCount) weeks."
        case .falling: return "Worst pain has been falling over \(trend.weekCount) weeks."
        case .unclear: return "No clear trend of worst pain over \(trend.weekCount) weeks."
        case .notBegun: return "It has not begun yet, so it has no trend."
        case .tooFewWeeks:
            return "A trend needs \(trend.weeksMissing.counted("more week")) with readings on 3 days or more."
        }
    }
}
