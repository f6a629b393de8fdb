import Catalog
import Diary
import Exchange
import Pages
import Reports
import Statistics
import Testing
import Trends

@Suite("A diary taken in some days after the other")
struct SteppedReportTests {
    /// Returns a random diary with what the report tells one by one: medicines, triggers, events, questions, notes and signs.
    private static func source(_ seed: UInt64, using random: inout SplitMix64) throws -> ReportSource {
        var source = try RandomDiary(seed: seed).source
        let dayStart = Int.random(in: 0...6, using: &random)
        source = ReportSource(
            logbook: Logbook(
                source.logbook.entries.map { entry in
                    var entry = entry
                    fill(&entry, using: &random)
                    return entry
                }, dayStart: dayStart),
            routines: source.routines, catalog: source.catalog, now: source.now)
        return source
    }

    private static func fill(_ entry: inout Entry, using random: inout SplitMix64) {
        func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
        if once(in: 5) { entry.feels.append(once(in: 2) ? "numb" : "Burning") }
        if once(in: 6) { entry.triggers.append(once(in: 2) ? "lifting" : "a long\ndrive") }
        if once(in: 4) { entry.care.append(Treatment(once(in: 2) ? "heat" : "ibuprofen")) }
        if once(in: 4) { entry.medicines.append(Medicine(once(in: 2) ? "ibuprofen" : "naproxen")) }
        if once(in: 9) { entry.event = "new chair" }
        if once(in: 9) { entry.question = "\(entry.id.text)?" }
        if once(in: 9) { entry.answered = once(in: 2) }
        if once(in: 9) { entry.note = once(in: 2) ? "Two\nlines." : "numb in the groin" }
    }

    /// Returns the days of a logbook in pieces, some of them empty.
    private static func pieces(of logbook: Logbook, using random: inout SplitMix64) -> [Logbook] {
        var pieces = [Logbook(dayStart: logbook.dayStart)]
        for day in logbook.days {
            while Int.random(in: 0..<5, using: &random) == 0 { pieces.append(Logbook(dayStart: logbook.dayStart)) }
            for entry in logbook.entries(on: day) { pieces[pieces.count - 1].insert(entry) }
        }
        return pieces
    }

    @Test("makes the report that all entries make at once", arguments: UInt64(0)..<12)
    func report(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let source = try Self.source(seed, using: &random)
        let last = source.today - Int.random(in: -5...40, using: &random)
        let days = (last - Int.random(in: 0...70, using: &random))...last
        let kind = { (name: Name) in source.catalog.care(name)?.kind }

        var (logged, helps) = (
            AppointmentEntries(on: days, catalog: source.catalog, health: source.health),
            HelpsDays(through: source.today)
        )
        for piece in Self.pieces(of: source.logbook, using: &random) {
            logged.append(piece)
            helps.append(piece, kind: kind)
        }
        var bare = source
        bare.logbook = Logbook(dayStart: source.logbook.dayStart)
        let stepped = AppointmentReport(
            bare, days: days, logged: logged, findings: .init(helps: HelpsReport(helps, in: source.table)))
        let whole = AppointmentReport(
            source, days: days, findings: .init(helps: HelpsReport(source.logbook, through: source.today, kind: kind)))
        #expect(Report(stepped).text == Report(whole).text)
        #expect(Report(stepped).html == Report(whole).html)
        #expect(try JSON.text(AppointmentForm(stepped)) == JSON.text(AppointmentForm(whole)))
        #expect(CourseSVG.text(of: stepped) == CourseSVG.text(of: whole))
        try check(stepped, against: source, days: days)
    }

    /// Compares a report with the entries of its days, asked one by one.
    private func check(
        _ report: AppointmentReport, against source: ReportSource, days: ClosedRange<DiaryDate>
    ) throws {
        let (all, logbook) = (source.logbook.entries, source.logbook)
        let entries = all.filter { days.contains(logbook.day(of: $0.when)) }
        #expect(report.isEmpty == entries.isEmpty)
        #expect(report.questions == all.filter { $0.answered != true }.compactMap(\.question))
        #expect(report.events.map(\.day) == entries.filter { $0.event != nil }.map { logbook.day(of: $0.when) })
        #expect(
            report.notes.map(\.day) == entries.reversed().filter { $0.note != nil }.map { logbook.day(of: $0.when) })
        #expect(
            report.doses.map(\.date)
                == entries.flatMap { entry in
                    Array(repeating: entry.when.date, count: entry.care.count + entry.medicines.count)
                })
        for feel in report.feels {
            #expect(feel.count == entries.reduce(0) { sum, entry in sum + entry.feels.count { $0 == feel.name } })
        }
        for remedy in report.remedies {
            let taken = entries.filter { entry in
                entry.care.contains { $0.name == remedy.name } || entry.medicines.contains { $0.name == remedy.name }
            }
            #expect(remedy.days == Set(taken.map { logbook.day(of: $0.when) }).count)
            let isMedicine = taken.contains { $0.medicines.contains { $0.name == remedy.name } }
            #expect(remedy.isMedicine == (isMedicine || source.catalog.care(remedy.name)?.kind == .medicine))
        }
        let sites = BodyReport(days, logbook: logbook, catalog: source.catalog)
        #expect(report.body.rows == sites.rows)
    }
}
