import Canvas
import Diary
import Reports
import Trends

extension DayReport: Page {
    /// The JSON form.
    public var form: DayForm { DayForm(self) }

    /// Returns the day as text, laid out like the Today screen, or in plain lines.
    public func text(on writer: PageWriter) -> String {
        if writer.isPlain { return plainText(on: writer) }
        var page = writer
        page.heading(day.longText)
        page.line()
        writePain(on: &page)
        writeReadings(on: &page)
        writeHabits(on: &page)
        writeActivitiesAndCare(on: &page)
        writeAlsoLogged(on: &page)
        page.line()
        writeStretches(on: &page)
        writeNotes(on: &page)
        return page.text
    }

    private func writePain(on page: inout PageWriter) {
        let dash = String(page.glyphs.notLogged)
        let now = painNow.map { "\($0.value)" } ?? dash
        let worst = summary.worst.map { "\($0.value)" } ?? dash
        page.line(
            "Pain    \(isToday ? "now" : "last") \(now)   worst \(worst)   your usual \(usualPain?.short ?? dash)")
        page.paragraph(answer().text, indent: 8)
        if fortnight.contains(where: { $0 != nil }) {
            page.line("        \(strip(page.glyphs))   14 days, worst of each")
        }
        if !isToday, let words = experiment?.words(on: day) { page.paragraph("\(words).", indent: 8) }
        let next = next.map(\.text)
        if !next.isEmpty { page.item(next.joined(separator: " · "), mark: "Next   ", indent: 0) }
    }

    /// Returns one block per day, as high as its worst score; a day without a score has a different mark.
    private func strip(_ glyphs: Glyphs) -> String {
        let top = glyphs.verticalEighths.count - 1
        return String(
            fortnight.map { score in
                guard let score else { return glyphs.missing }
                return glyphs.verticalEighths[max(1, Int((Double(score.value * top) / 10).rounded()))]
            })
    }

    private func writeReadings(on page: inout PageWriter) {
        page.line()
        page.heading("Readings")
        if !entries.contains(where: \.isListed) { page.line("  none yet; to log one: twinge pain 4") }
        for entry in entries {
            if entry.isListed {
                let score = entry.listedScore.map { "\($0.value)" } ?? String(page.glyphs.notLogged)
                page.row([.left(entry.when.timeText, 5), .right(score, 2), .left(entry.listedWords(hasScore: false))])
            }
            for medicine in entry.medicines {
                page.row([.left(entry.when.timeText, 5), .right("+", 2), .left(medicine.words)])
            }
        }
    }

    private func writeHabits(on page: inout PageWriter) {
        page.line()
        page.row([.left("Habits", 26), .right(isToday ? "today" : "day", 10), .right("usual", 10)], indent: 0)
        let habits = habits
        let names = habits.map(\.habit.name.text).toldApart(to: 24, glyphs: page.glyphs)
        for (line, name) in zip(habits, names) {
            page.row(
                [
                    .left(name, 24), .right(line.amount?.words ?? String(page.glyphs.notLogged), 10),
                    .right(line.usual?.words ?? "", 10),
                ])
        }
        if let desk { page.paragraph(DeskWords.line(desk.words, separator: " \(page.glyphs.separator) ")) }
    }

    /// Adds activities and treatments, in plain lines too.
    func writeActivitiesAndCare(on page: inout PageWriter) {
        let done = summary.activities.map(\.words) + summary.care.map(\.words)
        guard !done.isEmpty else { return }
        page.line()
        page.heading("Activity and care")
        for words in done { page.paragraph(words) }
    }

    /// Adds what else was logged, in plain lines too.
    func writeAlsoLogged(on page: inout PageWriter) {
        let items = alsoLogged
        guard !items.isEmpty else { return }
        page.line()
        page.heading("Also logged")
        for item in items { page.paragraph(item.words) }
    }

    /// Adds the stretches of the day.
    func writeStretches(on page: inout PageWriter) {
        let count = stretches.adherence.words ?? "none planned"
        let row = streak > 0 ? "\(streak.counted("day")) in a row" : nil
        page.heading("Stretches  \([count, row, goal?.words].compactMap { $0 }.joined(separator: ", "))")
        if let exerciseNotice { page.paragraph(exerciseNotice) }
        for item in stretches.items {
            let mark =
                item.state == .done ? page.glyphs.tick : item.state == .open ? page.glyphs.circle : page.glyphs.missing
            let state = [item.state.word, item.state.why].compactMap { $0 }.joined(separator: ", ")
            page.row(
                [
                    .left(String(mark), 1), .left(item.plan.stretch.text, 24), .left(item.plan.side?.rawValue ?? "", 5),
                    .right(item.plan.doseWords(of: source.catalog.loggedStretch(item.plan.stretch)), 8),
                    .left(item.state == .open ? "" : state),
                ])
        }
        for hold in stretches.extra { page.paragraph("also \(hold.words)") }
    }

    private func writeNotes(on page: inout PageWriter) {
        guard !notes.isEmpty else { return }
        page.line()
        page.heading(notes.count == 1 ? "Note" : "Notes")
        for note in notes { page.paragraph(note) }
    }
}
