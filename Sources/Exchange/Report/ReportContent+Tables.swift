import Diary
import Reports
import Trends

/// The tables of a report.
extension ReportContent {
    /// The measures compared with the days before.
    var summary: ReportBlock {
        let (now, before) = (report.summary, report.previous)
        var rows = [
            ["worst pain", Self.text(now.worst), Self.text(before.worst)],
            ["average pain", Self.text(now.average), Self.text(before.average)],
            ["flare-up days", Self.flareDays(now), Self.flareDays(before)],
            [
                "days with an entry", "\(now.loggedDays) of \(now.dayCount)",
                "\(before.loggedDays) of \(before.dayCount)",
            ],
        ]
        rows += RatingField.allCases.filter { now.ratings[$0] != nil }.map { field in
            [field.words, Self.text(now.ratings[field]), Self.text(before.ratings[field])]
        }
        if now.stretches.planned > 0 {
            rows.append(["stretches done", now.stretches.wordsWithShare ?? "-", before.stretches.wordsWithShare ?? "-"])
        }
        return .table(header: ["", report.daysWords, report.earlierWords], rows: rows, wordColumns: 1)
    }

    /// Returns the course of pain with the latest events.
    func course(most: Int) -> [ReportBlock] {
        guard report.summary.worst != nil else { return [] }
        let chart = CourseChart(report)
        let hasStrip = most < .max && chart.steps.contains { $0.flareDays > 0 }
        let events = zip(1..., report.events).map { "\($0) \($1.day.dayAndMonth): \($1.text)" }
        let shown = events.suffix(most).map { most == .max ? $0 : PaperLines.cut($0, to: 2) }
        let left = events.count - shown.count
        let more = left > 0 ? ["\(left.counted("more event", "more events")): twinge report --text"] : []
        return [.heading(chart.words), .course(chart)]
            + (hasStrip ? [.smallPrint("The strip below the axis marks flare-ups.")] : [])
            + (events.isEmpty ? [] : [.list(shown + more)])
    }

    /// The weeks one by one, unless the course is shown in weeks or months already.
    var weeks: [ReportBlock] {
        guard report.weeks.count > 1 else { return [] }
        let rows = report.weeks.map { days, week in
            [
                "\(days.lowerBound.dayAndMonth) to \(days.upperBound.dayAndMonth)", Self.text(week.worst),
                Self.text(week.average), Self.flareDays(week), "\(week.painDays)", week.stretches.wordsWithShare ?? "-",
            ]
        }
        let header = ["week", "worst", "average", "flare-up days", "days with pain logged", "stretches"]
        return [.heading("Week by week"), .table(header: header, rows: rows, wordColumns: 1)]
    }

    /// Returns where it hurt and how it felt.
    ///
    /// - Parameter title: the heading.
    func sites(most: Int, title: String = "Where it hurt") -> [ReportBlock] {
        let rows = report.body.rows.map { row in
            [row.place.words, "\(row.tally.readings)", Self.text(row.tally.average), Self.text(row.tally.worst)]
        }
        let feels = report.feels.map { "\($0.name) \($0.count)" }
        var blocks: [ReportBlock] = []
        if !rows.isEmpty {
            blocks =
                [.heading(title)]
                + table(["site", "times", "average", "worst"], rows, most: most, what: "site", isNarrow: true)
        }
        let words = "How it felt: \(feels.prefix(most).joined(separator: ", "))."
        if !feels.isEmpty { blocks.append(.paragraph(most < .max ? PaperLines.cut(words, to: 4, columns: 26) : words)) }
        return blocks
    }

    /// The flare-ups that overlap the days.
    var flares: [ReportBlock] {
        guard !report.flares.isEmpty else { return [] }
        let rows = report.flares.map { flare in
            let end = flare.hasEnded ? flare.end.spelled : "still running"
            return [flare.start.spelled, end, "\(flare.dayCount)", Self.text(flare.peak)]
        }
        return [
            .heading("Flare-ups"), .table(header: ["began", "ended", "days", "worst"], rows: rows, wordColumns: 2),
        ]
    }

    /// Returns on how many days each medicine and treatment was taken, in total and by month.
    func remedies(most: Int) -> [ReportBlock] {
        let months = report.remedyMonths
        let rows = report.remedies.map { [$0.name.text, "\($0.days)"] + $0.daysByMonth.map { "\($0)" } }
        guard !rows.isEmpty else { return [] }
        let isOne = report.months.count == 1
        let header = ["", "days"] + months.map { $0.lowerBound.yearMonth.shortMonthName }
        let shown = isOne ? rows.map { Array($0.prefix(2)) } : rows
        return [.heading("Medicines and treatments")]
            + table(
                isOne ? Array(header.prefix(2)) : header, shown, most: most, what: "medicine or treatment",
                isNarrow: true)
    }

    /// The treatments one by one, with the pain before and after.
    var care: [ReportBlock] {
        let rows = report.doses.map { [$0.date.dayAndMonth, $0.words, Self.text($0.before), Self.text($0.after)] }
        guard !rows.isEmpty else { return [] }
        return [.table(header: ["day", "what", "pain before", "after"], rows: rows, wordColumns: 2)]
    }

    /// Returns the logged habits, compared with the days before.
    func habits(most: Int) -> [ReportBlock] {
        let rows = report.habits.map { now, before in
            [now.habit.name.text, now.words(over: nil) ?? "-", before?.words(over: nil) ?? "-", "\(now.daysKnown)"]
        }
        guard !rows.isEmpty else { return [] }
        let header = ["habit", "on a usual day", "before", "days logged"]
        return [.heading("Habits")] + table(header, rows, most: most, what: "habit")
    }

    /// Returns how much of each planned exercise was done.
    func exercises(most: Int) -> [ReportBlock] {
        let rows = report.exercises.map { [$0.words, $0.adherence.wordsWithShare ?? "left out, it hurt"] }
        guard !rows.isEmpty else { return [] }
        return [.heading("Exercises")] + table(["exercise", "done"], rows, most: most, what: "exercise")
    }

    /// Returns a table of as many rows as fit, and says how many are left.
    ///
    /// - Parameter isNarrow: whether the table is in one of three columns.
    private func table(
        _ header: [String], _ rows: [[String]], most: Int, what: String, isNarrow: Bool = false
    ) -> [ReportBlock] {
        let isCut = rows.count > most
        let shown = isCut ? Array(rows.prefix(most - 1)) : rows
        let table = ReportBlock.table(
            header: header, rows: most < .max ? short(shown, isNarrow: isNarrow) : shown, wordColumns: 1)
        guard isCut else { return [table] }
        return [
            table, .smallPrint("\((rows.count - shown.count).counted("more \(what)", "more")): twinge report --text"),
        ]
    }

    /// Cuts long names on paper, so that every row fits; in the narrow columns of the first page, to two lines where all of them together
    /// would not.
    private func short(_ rows: [[String]], isNarrow: Bool) -> [[String]] {
        let columns = 17
        let lines = rows.reduce(0) { $0 + PaperLines.count($1.first ?? "", columns: columns) }
        let isCut = isNarrow && lines > 18
        return rows.map { row in
            guard let name = row.first else { return row }
            let short = name.count > 34 ? name.prefix(33) + "…" : name
            return [isCut ? PaperLines.cut(short, to: 2, columns: columns) : short] + row.dropFirst()
        }
    }

    /// Returns the flare-up days, if any are known.
    private static func flareDays(_ summary: PeriodSummary) -> String {
        summary.knownFlareDays.map { "\($0)" } ?? "-"
    }

    private static func text(_ number: Double?) -> String { number?.oneDecimal ?? "-" }
    private static func text(_ score: PainScore?) -> String { score.map { "\($0.value)" } ?? "-" }
}
