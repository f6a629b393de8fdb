import Diary
import Reports
import Trends

extension PeriodReport {
    /// Returns the period in plain lines: its measures compared with the one before, then its days one by one.
    func plainText(on writer: PageWriter) -> String {
        var page = writer
        page.heading(page.shown(title))
        for sentence in inWords { page.paragraph(sentence.text) }
        func line(_ label: String, _ now: String?, _ before: String?) {
            let missing = "not logged"
            let other = contrast?.isWithPart == true ? "last \(kindName), same days" : "last \(kindName)"
            page.paragraph("\(label): \(now ?? missing); \(other): \(before ?? missing)")
        }
        let (now, before) = (summary, self.before)
        let kind = period.kind
        line("Worst pain", now.worst.map { "\($0.value)" }, before.worst.map { "\($0.value)" })
        line("Average pain", now.average?.oneDecimal, before.average?.oneDecimal)
        line("Flare-ups", now.knownFlareCount.map { "\($0)" }, before.knownFlareCount.map { "\($0)" })
        line("Days with a reading", "\(now.painDays) of \(now.dayCount)", "\(before.painDays) of \(before.dayCount)")
        for (now, before) in zip(now.habits, before.habits) {
            line(now.habit.name.text, now.words(over: kind), before.words(over: kind))
        }
        line("Stretches", now.stretches.words, before.stretches.words)
        if !deskWords.isEmpty { page.paragraph(DeskWords.line(deskWords).capitalizedFirst) }
        if !inWords.contains(where: \.isOfTrend) { page.line(trend.sentence) }
        if let functionChange { page.line(functionChange.sentence) }
        page.line()
        page.heading("Days")
        let habits = summary.habits.map(\.habit)
        let logged = days.filter { !$0.plainFacts(habits: habits).isEmpty }
        for day in logged { writePlain(day, habits: habits, on: &page) }
        page.line((days.count - logged.count).counted("day") + " without anything logged")
        return page.text
    }

    /// Adds a day: everything in a week, and what the calendar shows in a longer period.
    private func writePlain(_ day: PeriodReport.Day, habits: [Habit], on page: inout PageWriter) {
        if period.kind == .week {
            page.line(day.day.longText)
            for fact in day.plainFacts(habits: habits) { page.paragraph(fact) }
        } else {
            let facts = day.plainFacts(habits: [])
            page.paragraph("\(day.day.longText): \(facts.isEmpty ? "no reading" : facts.joined(separator: ", "))")
        }
    }
}

extension PeriodReport.Day {
    /// Returns what was logged on the day, one fact each.
    fileprivate func plainFacts(habits: [Habit]) -> [String] {
        let amounts = habits.compactMap { habit in summary.amount(of: habit).map { "\(habit.name.text): \($0.text)" } }
        let adherence = stretches?.adherence
        let facts = [
            summary.worst.map { "worst pain \($0.value)" }, summary.average.map { "average \($0.oneDecimal)" },
            isFlare ? "flare-up" : nil,
        ]
        let done = adherence.flatMap { $0.done > 0 ? $0.words.map { "stretches: \($0)" } : nil }
        return facts.compactMap { $0 } + amounts + [done].compactMap { $0 }
    }
}
