import Catalog
import Diary
import Exchange
import Pages
import Reports
import Testing
import Trends

/// Screens, pages, JSON and the printable report give the same numbers for the same diary.
///
/// The comparison uses the text that a user reads, so a number that a front end computes for itself shows up here.
@Suite("Every front end gives the same answer")
struct AgreementTests {
    private static let seeds = Array(UInt64(1)...12)

    @Test("Today: pain, flare-up, stretches and what is usual", arguments: seeds)
    func today(seed: UInt64) throws {
        let ends = FrontEnds(try RandomDiary(seed: seed))
        let report = DayReport(ends.source.today, in: ends.source)
        let (screen, page, json) = (ends.screen("T"), ends.page(report), try ends.json(report))
        let status = ends.page(StatusPage(report))
        #expect(json["pain"]["worst"].number == screen.number(after: "worst"))
        #expect(json["pain"]["worst"].number == page.number(after: "worst"))
        #expect(json["pain"]["now"].number == screen.number(after: "now"))
        #expect(json["pain"]["now"].number == page.number(after: "now"))
        #expect(json["pain"]["now"].number == status.number(after: "pain"))
        #expect(json["pain"]["usual"].number == page.number(after: "usual"))
        #expect(json["pain"]["usual"].number == screen.number(after: "usual"))
        let heads = (screen + page).filter { $0.contains("Stretches  ") && $0.contains(" of ") }
        // A sign among today's entries, such as pain below both knees, leaves none to count, and each says so.
        let waits = report.health.waitsForDoctor
        #expect(heads.count == (waits ? 0 : 2), "\(heads)")
        #expect((screen + page).count { $0.contains("no exercises today") } == (waits ? 2 : 0))
        let stretches = json["stretches"]
        for head in heads {
            let count = head.cells.first { $0.contains(" of ") }?.split(separator: " ")
            #expect(count?.first.flatMap { Double($0) } == stretches["done"].number)
            #expect(count?.dropFirst(2).first.flatMap { String($0).leadingNumber } == stretches["planned"].number)
        }
        #expect(try ends.json(StatusPage(report))["planned"].number == stretches["planned"].number)
        #expect(json["flare"]["day"].number == screen.flareDay)
        #expect(json["flare"]["day"].number == page.flareDay)
    }

    @Test("Today: every habit with its amount and what is usual", arguments: seeds)
    func habits(seed: UInt64) throws {
        let ends = FrontEnds(try RandomDiary(seed: seed))
        let report = DayReport(ends.source.today, in: ends.source)
        let (screen, page) = (ends.screen("T"), ends.page(report))
        for line in report.habits {
            let name = line.habit.name.text
            let onScreen = try #require(screen.compactMap { $0.part(from: name) }.first, "\(name) is not on Today")
            let onPage = try #require(page.row(name), "\(name) is not in the text")
            let amount = line.amount?.text ?? "–"
            #expect(onScreen.contains(amount), "\(name): \(onScreen)")
            if line.amount != nil { #expect(onPage.first == amount) }
            if line.habit.measure.unit != nil, let usual = line.usual {
                #expect(onScreen.contains(usual.text), "\(name): \(onScreen)")
                #expect(onPage.last == usual.text)
            }
        }
    }

    @Test(
        "The week: every row's numbers for this week and the one before",
        arguments: seeds)
    func week(seed: UInt64) throws {
        let ends = FrontEnds(try RandomDiary(seed: seed))
        let report = ends.source.report(of: Period(.week, containing: ends.source.today))
        let (screen, page, json) = (
            ends.screen("W", columns: 80), ends.page(report), try ends.json(report)
        )
        let labels = ["worst", "average", "flare-up", "stretches"] + report.summary.habits.map(\.habit.shortName)
        for label in labels {
            let onPage = try #require(page.row(label), "\(label) is not in the text")
            guard let onScreen = screen.map(\.cells).first(where: { $0.first == label }) else {
                // The screen leaves out rows without a value in either week.
                #expect(onPage.suffix(2).allSatisfy { $0.leadingNumber == nil }, "\(label): \(onPage)")
                continue
            }
            let (shown, written) = (onScreen.totals, onPage.totals)
            #expect(shown == written, "\(label): \(onScreen) and \(onPage)")
        }
        #expect(json["summary"]["worst"].number == page.row("worst")?.suffix(2).first?.leadingNumber)
        let average = json["summary"]["average"].number?.oneDecimal.leadingNumber
        #expect(average == page.row("average")?.suffix(2).first?.leadingNumber)
        #expect(json["summary"]["habits"].list.map { $0["name"].text } == report.summary.habits.map(\.habit.name.text))
    }

    @Test(
        "The body: every site with its readings and average, on screen, in text, JSON and the report",
        arguments: seeds)
    func body(seed: UInt64) throws {
        let ends = FrontEnds(try RandomDiary(seed: seed))
        let today = ends.source.today
        let report = BodyReport(today - 29...today, logbook: ends.source.logbook, catalog: ends.source.catalog)
        let (screen, page, json) = (
            ends.screen("B", columns: 180), ends.page(report), try ends.json(report)["sites"].list
        )
        #expect(json.count == report.rows.count)
        #expect(json.count > 5)
        for (row, site) in zip(report.rows, json) {
            let average = site["average"].number?.oneDecimal
            let shown = try #require(
                screen.map(\.cells).compactMap { cells in
                    cells.firstIndex(of: row.place.words).map { Array(cells[$0...]) }
                }.first { $0.count >= 3 },
                "\(row.place.words) is not on Body")
            #expect(shown.prefix(3).last == site["readings"].number.map { "\(Int($0))" })
            if let average {
                #expect(shown.prefix(2).last == average, "\(row.place.words)")
                #expect(page.row(row.place.words)?.prefix(2).last == average)
            }
        }
        let weeks = BodyReport(today - 27...today, logbook: ends.source.logbook, catalog: ends.source.catalog)
        let paper = Report(AppointmentReport(ends.source, days: weeks.days))
        let printed = paper.text.split(separator: "\n").map(String.init)
        for row in weeks.rows {
            let cells = try #require(printed.row(row.place.words), "\(row.place.words) is not in the report")
            #expect(cells.first == "\(row.tally.readings)")
            #expect(cells.dropFirst().first == row.tally.average?.oneDecimal ?? "-")
        }
    }

    @Test("Flare-ups: the same number and lengths in text, JSON, the week and the report", arguments: seeds)
    func flares(seed: UInt64) throws {
        let ends = FrontEnds(try RandomDiary(seed: seed))
        let report = FlareReport(in: ends.source)
        let json = try ends.json(report)["flares"].list
        let rows = ends.page(report).filter { $0.hasPrefix("  ") && $0.leadingWeekday }
        #expect(json.count == rows.count)
        let days = ends.source.today - 27...ends.source.today
        let printed = Report(AppointmentReport(ends.source, days: days)).text
        for flare in report.history.flares where flare.start <= days.upperBound && flare.end >= days.lowerBound {
            #expect(printed.contains(flare.start.spelled), "\(flare.start.spelled)")
        }
        let period = ends.source.report(of: Period(.month, containing: ends.source.today))
        #expect(try ends.json(period)["summary"]["flareDays"].number == Double(period.summary.flareDays))
    }
}

extension String {
    /// The text starting at a name, if that is a column of its own.
    fileprivate func part(from name: String) -> String? {
        guard let place = firstRange(of: name) else { return nil }
        let before = self[..<place.lowerBound].last ?? " "
        let after = self[place.upperBound...].prefix(2)
        return before == " " && after == "  " ? String(self[place.lowerBound...]) : nil
    }

    /// Whether its first word is the short name of a weekday.
    fileprivate var leadingWeekday: Bool {
        Weekday.allCases.contains { weekday in drop { $0 == " " }.hasPrefix("\(weekday.shortName) ") }
    }

    private func firstRange(of part: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
    }
}

extension [String] {
    /// The day of the flare-up in a line.
    fileprivate var flareDay: Double? {
        compactMap { $0.contains("Flare-up, day ") ? $0 : nil }.number(after: "day")
    }

    /// The numbers in a row's last two columns.
    fileprivate var totals: [Double?] { suffix(2).map(\.leadingNumber) }
}
