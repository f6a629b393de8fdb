import Diary
import Reports
import Trends

extension DayReport {
    /// Returns the day in plain lines, one fact each.
    func plainText(on writer: PageWriter) -> String {
        var page = writer
        page.heading(day.longText)
        writePlainPain(on: &page)
        writePlainReadings(on: &page)
        page.line()
        page.heading("Habits")
        for line in habits { page.paragraph(line.sentence) }
        if let desk { page.paragraph(DeskWords.line(desk.words)) }
        writeActivitiesAndCare(on: &page)
        writeAlsoLogged(on: &page)
        page.line()
        writePlainStretches(on: &page)
        if !notes.isEmpty {
            page.line()
            page.heading(notes.count == 1 ? "Note" : "Notes")
            for note in notes { page.paragraph(note.inOneLine(joinedBy: " / ")) }
        }
        return page.text
    }

    /// Adds the stretches of the day, in plain lines.
    ///
    /// - Parameter isGuide: whether each open exercise comes with what to watch for and its steps.
    func writePlainStretches(on page: inout PageWriter, isGuide: Bool = false) {
        page.heading("Stretches")
        page.line(stretches.adherence.words.map { "\($0) done" } ?? "none planned")
        if let exerciseNotice { page.paragraph(exerciseNotice) }
        if streak > 0 { page.line("\(streak.counted("day")) in a row") }
        if let goal { page.line(goal.words) }
        var explained: Set<Name> = []
        for item in stretches.items {
            let known = source.catalog.loggedStretch(item.plan.stretch)
            page.paragraph(item.sentence(of: known))
            guard isGuide, item.state.isLeft,
                explained.insert(item.plan.stretch).inserted, let stretch = known
            else { continue }
            for caution in stretch.cautions { page.paragraph("watch for: \(caution)") }
            for (place, step) in stretch.steps(for: item.plan.side).enumerated() {
                page.paragraph("step \(place + 1): \(step)")
            }
        }
        for hold in stretches.extra { page.paragraph("also \(hold.words)") }
    }

    private func writePlainPain(on page: inout PageWriter) {
        func line(_ label: String, _ value: String?) { page.line("\(label): \(value ?? "not logged")") }
        line(isToday ? "Pain now" : "Last pain", painNow.map { "\($0.value)" })
        line("Worst pain", summary.worst.map { "\($0.value)" })
        page.line("Your usual pain: \(usualPain?.short ?? "not known yet")")
        page.paragraph(answer().text)
        if !isToday, let words = experiment?.words(on: day) { page.paragraph("\(words).") }
        for step in next { page.paragraph("Next: \(step.text)") }
        let fortnight = fortnight
        guard fortnight.contains(where: { $0 != nil }) else { return }
        let days = zip((day - fortnight.count + 1)...day, fortnight)
        let scores = days.compactMap { day, worst in worst.map { "\(day.shortText) \($0.value)" } }
        let missing = fortnight.count - scores.count
        let rest = missing > 0 ? ", not logged on \(missing.counted("day"))" : ""
        page.paragraph("Worst pain of the last \(fortnight.count) days: \(scores.joined(separator: ", "))\(rest)")
    }

    private func writePlainReadings(on page: inout PageWriter) {
        page.line()
        page.heading("Readings")
        if !entries.contains(where: \.isListed) { page.line("none yet; to log one: twinge pain 4") }
        for entry in entries {
            if entry.isListed {
                page.paragraph("\(entry.when.timeText): \(entry.listedWords())")
            }
            for medicine in entry.medicines { page.paragraph("\(entry.when.timeText): medicine \(medicine.words)") }
        }
    }
}

extension DayReport.HabitLine {
    /// The habit in a sentence: `sitting: 7.5 h, usually 6 h`.
    fileprivate var sentence: String {
        "\(habit.name.text): \(amount?.words ?? "not logged")" + (usual.map { ", usually \($0.words)" } ?? "")
    }
}

extension StretchDay.Item {
    /// Returns the item in a sentence: `strap hamstring, left, 45 s: skipped, no time`, or `glute bridge, 6 times: not done`.
    fileprivate func sentence(of stretch: Stretch?) -> String {
        let what = [plan.stretch.text, plan.side?.rawValue, plan.doseWords(of: stretch)].compactMap { $0 }
        let state = [state == .open ? "not done" : state.word, state.why].compactMap { $0 }
        return "\(what.joined(separator: ", ")): \(state.joined(separator: ", "))"
    }
}
