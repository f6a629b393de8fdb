import Diary
import Reports
import Trends

/// Gathers what a report says, section by section; a section without content is left out.
struct ReportContent {
    let source: PeriodSource
    let days: ClosedRange<DiaryDate>
    let weeks: Int
    private let now: PeriodSummary
    private let before: PeriodSummary
    private let body: BodyReport
    private let entries: [Entry]

    init(_ reports: ReportSource, days: ClosedRange<DiaryDate>, weeks: Int) {
        let earlier = (days.lowerBound - weeks * 7)...(days.lowerBound - 1)
        source = reports.periodSource(habits: reports.habits(in: earlier.lowerBound...days.upperBound))
        self.days = days
        self.weeks = weeks
        now = PeriodSummary(days, in: source)
        before = PeriodSummary(earlier, in: source)
        body = BodyReport(days, logbook: reports.logbook, catalog: reports.catalog)
        entries = days.flatMap(reports.logbook.entries(on:))
    }

    /// The measures of the period beside those of the period before.
    var summary: [ReportBlock] {
        guard now.loggedDays > 0 else { return [.paragraph("Nothing was logged in these \(days.count) days.")] }
        let span = weeks == 1 ? "7 days" : "\(weeks) weeks"
        var rows = [
            ["worst pain", now.worst.map { "\($0.value)" } ?? "-", before.worst.map { "\($0.value)" } ?? "-"],
            ["average pain", Self.text(now.average), Self.text(before.average)],
            ["flare-up days", "\(now.flareDays)", before.loggedDays > 0 ? "\(before.flareDays)" : "-"],
            ["days with an entry", "\(now.loggedDays) of \(days.count)", "\(before.loggedDays) of \(days.count)"],
        ]
        rows += RatingField.allCases.filter { now.ratings[$0] != nil }.map { field in
            [field.words, Self.text(now.ratings[field]), Self.text(before.ratings[field])]
        }
        if now.stretches.planned > 0 {
            rows.append(["stretches done", now.stretches.wordsWithShare ?? "-", before.stretches.wordsWithShare ?? "-"])
        }
        return [
            .heading("In short"),
            .table(header: ["", "these \(span)", "the \(span) before"], rows: rows, wordColumns: 1),
        ]
    }

    /// A number with one decimal; a hyphen where there is none.
    private static func text(_ number: Double?) -> String { number?.oneDecimal ?? "-" }

    /// The worst pain day by day.
    var chart: [ReportBlock] {
        guard now.worst != nil else { return [] }
        let charted = days.map { day in
            ReportBlock.ChartDay(
                label: day.dayAndMonth, startsWeek: (day - days.lowerBound) % 7 == 0,
                worst: source.table[day].worst?.value, isFlare: source.flares.isFlareDay(day))
        }
        return [.heading("Worst pain of each day"), .chart(charted)]
    }

    /// The weeks one by one.
    var weekTable: [ReportBlock] {
        guard weeks > 1, now.loggedDays > 0 else { return [] }
        let rows = (0..<weeks).map { number in
            let first = days.lowerBound + number * 7
            let week = PeriodSummary(first...(first + 6), in: source)
            let worst = week.worst.map { "\($0.value)" } ?? "-"
            return [
                "\(first.dayAndMonth) to \((first + 6).dayAndMonth)", worst, Self.text(week.average),
                "\(week.flareDays)",
                "\(week.painDays)", week.stretches.wordsWithShare ?? "-",
            ]
        }
        let header = ["week", "worst", "average", "flare-up days", "days with pain logged", "stretches"]
        return [.heading("Week by week"), .table(header: header, rows: rows, wordColumns: 1)]
    }

    /// Where it hurt and how it felt.
    var sites: [ReportBlock] {
        let rows = body.rows.map { row in
            [
                row.place.words, "\(row.tally.readings)", Self.text(row.tally.average),
                row.tally.worst.map { "\($0.value)" } ?? "-",
            ]
        }
        var blocks: [ReportBlock] = []
        if !rows.isEmpty {
            let header = ["site", "times", "average", "worst"]
            blocks = [.heading("Where it hurt"), .table(header: header, rows: rows, wordColumns: 1)]
        }
        let feels = Dictionary(entries.flatMap(\.feels).map { ($0.text, 1) }, uniquingKeysWith: +)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        if !feels.isEmpty {
            blocks.append(
                .paragraph("How it felt: " + feels.map { "\($0.key) \($0.value)" }.joined(separator: ", ") + "."))
        }
        return blocks
    }

    /// The flare-ups that touch the period.
    var flares: [ReportBlock] {
        let found = source.flares.flares.filter { $0.start <= days.upperBound && $0.end >= days.lowerBound }
        guard !found.isEmpty else { return [] }
        let rows = found.map { flare in
            [
                flare.start.spelled, flare.hasEnded ? flare.end.spelled : "still running", "\(flare.dayCount)",
                flare.peak.map { "\($0.value)" } ?? "-",
            ]
        }
        return [.heading("Flare-ups"), .table(header: ["began", "ended", "days", "peak"], rows: rows, wordColumns: 2)]
    }

    /// The habits that were logged.
    var habits: [ReportBlock] {
        let earlier = Dictionary(before.habits.map { ($0.habit.name, $0) }) { first, _ in first }
        let rows = now.habits.filter { $0.daysKnown > 0 && !$0.habit.isRating }.map { summary in
            [
                summary.habit.name.text, summary.words(over: nil) ?? "-",
                earlier[summary.habit.name]?.words(over: nil) ?? "-", "\(summary.daysKnown)",
            ]
        }
        guard !rows.isEmpty else { return [] }
        let header = ["habit", "on a usual day", "before", "days logged"]
        return [.heading("Habits"), .table(header: header, rows: rows, wordColumns: 1)]
    }

    /// What the link analysis found.
    static func findings(_ sentences: [String]) -> [ReportBlock] {
        sentences.isEmpty ? [] : [.heading("What flare-ups follow")] + sentences.map { .paragraph($0) }
    }

    /// The self-experiments that touch the period: what was asked, what came of it, and how it was done.
    func experiments(_ reports: [ExperimentReport]) -> [ReportBlock] {
        let touching = reports.filter { report in
            report.phase != .planned && report.experiment.start <= days.upperBound
                && days.lowerBound <= report.experiment.end
        }
        guard !touching.isEmpty else { return [] }
        return [.heading("Self-experiments")]
            + touching.flatMap { report -> [ReportBlock] in
                let result = [report.experiment.question] + report.findings
                return [.paragraph(result.joined(separator: " ")), .paragraph(report.method.joined(separator: " "))]
            }
    }

    /// The treatments, with the pain before and after.
    var care: [ReportBlock] {
        let rows = entries.flatMap { entry in
            entry.care.map { care in
                let change = [entry.painBefore, entry.painAfter].map { $0.map { "\($0.value)" } ?? "-" }
                return [entry.when.date.dayAndMonth, care.name.text, care.detail ?? ""] + change
            }
        }
        guard !rows.isEmpty else { return [] }
        let header = ["day", "care", "", "pain before", "after"]
        return [.heading("Care"), .table(header: header, rows: rows, wordColumns: 3)]
    }

    /// How much of each planned stretch was done.
    var stretches: [ReportBlock] {
        var totals: [SidedName: Adherence] = [:]
        var order: [SidedName] = []
        for day in days {
            for item in source.stretchDay(source.table[day]).items {
                let stretch = SidedName(name: item.plan.stretch, side: item.plan.side)
                if totals[stretch] == nil { order.append(stretch) }
                totals[stretch] =
                    (totals[stretch] ?? .nothingPlanned) + Adherence(done: item.state == .done ? 1 : 0, planned: 1)
            }
        }
        guard now.stretches.done > 0 else { return [] }
        let rows = order.map { [$0.text, totals[$0]?.wordsWithShare ?? "-"] }
        return [.heading("Stretches"), .table(header: ["stretch", "done"], rows: rows, wordColumns: 1)]
    }

    /// What was written down.
    var notes: [ReportBlock] {
        let notes = entries.compactMap { entry in
            entry.note.map { note in
                ReportBlock.paragraph("\(entry.when.date.dayAndMonth): \(note.inOneLine(joinedBy: " / "))")
            }
        }
        return notes.isEmpty ? [] : [.heading("Notes")] + notes
    }
}

/// A site or a stretch with its side.
private struct SidedName: Hashable {
    let name: Name
    let side: Side?

    /// `low back, left`.
    var text: String { SiteWords.place(name, side) }
}
