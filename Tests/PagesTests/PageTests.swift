import Canvas
import Catalog
import Diary
import Reports
import Testing
import Trends

@testable import Pages

@Suite("Reports as text, plain lines and JSON")
struct PageTests {
    /// Friday 20 November 2026, 21:00.
    private static func source() throws -> ReportSource {
        let records: [[(String, String)]] = [
            [("When", "2026-11-18 20:00 +0100"), ("Pain", "4"), ("Site", "neck"), ("Habit", "sitting, 6 h")],
            [
                ("When", "2026-11-20 08:10 +0100"), ("Pain", "6"), ("Site", "low back, left"), ("Feel", "ache"),
                ("Note", "Woke stiff.\nLong drive."),
            ],
            [
                ("When", "2026-11-20 18:00 +0100"), ("Pain_before", "5"), ("Care", "massage, 60 min"),
                ("Pain_after", "3"), ("Stretch", "knees to chest, 30 s"),
            ],
        ]
        let entries = try records.enumerated().map { number, fields in
            try Entry(fields: [(name: "Id", value: "e\(number)")] + fields.map { (name: $0.0, value: $0.1) })
        }
        let routine = try Routine(
            start: DiaryDate(parsing: "2026-11-16"),
            items: ["knees to chest, 30 s", "side bend, left, 30 s"].map { text in try RoutineItem(parsing: text) })
        return ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory([routine]), catalog: .standard,
            trackedNames: ["sitting"], now: try Moment(parsing: "2026-11-20 21:00 +0100"))
    }

    private func text(_ page: some Page, isPlain: Bool = false) -> String {
        page.text(on: PageWriter(glyphs: .unicode, isColored: false, isPlain: isPlain))
    }

    private func json(_ page: some Page) throws -> String { try JSON.text(page.form) }

    @Test("A day fits in one line, and what is due in another")
    func status() throws {
        let source = try Self.source()
        let report = DayReport(source.today, in: source)
        #expect(text(StatusPage(report)) == "pain 3 · stretches 1/2\n")
        #expect(try json(StatusPage(report)) == "{\"done\":1,\"flareDay\":null,\"pain\":3,\"planned\":2}\n")
        #expect(text(DuePage(report)) == "Due today: the check-in (1 habit), 1 stretch\n")
        #expect(try json(DuePage(report)) == "{\"due\":[\"the check-in (1 habit)\",\"1 stretch\"]}\n")
    }

    @Test("In plain lines every open exercise comes after what to watch for, with all its steps")
    func plainStretches() throws {
        let catalog = Catalog.standard
        for items in [catalog.defaultRoutine, catalog.morningSession()] {
            var source = try Self.source()
            source.routines = RoutineHistory([Routine(start: source.today, items: items)])
            (source.logbook, source.table) = (Logbook(), DayTable(Logbook()))
            let lines = text(StretchPage(DayReport(source.today, in: source)), isPlain: true).split(separator: "\n")
            for stretch in Set(items.map(\.stretch)).compactMap(catalog.stretch) {
                let side = items.first { $0.stretch == stretch.name }?.side
                let all =
                    stretch.cautions.map { "watch for: \($0)" }
                    + stretch.steps(for: side).enumerated().map { "step \($0 + 1): \($1)" }
                let first = try #require(lines.firstIndex { $0.hasPrefix(stretch.name.text) }, "\(stretch.name)")
                #expect(lines[(first + 1)...].prefix(all.count).map(String.init) == all)
            }
        }
    }

    @Test("The stretches of a day have their own page")
    func stretches() throws {
        let source = try Self.source()
        let glyphs = Glyphs.unicode
        #expect(
            text(StretchPage(DayReport(source.today, in: source))) == """
                Stretches  1 of 2, 1 day in a row
                  \(glyphs.tick)  knees to chest                       30 s  done
                  \(glyphs.circle)  side bend                 left       30 s

                """)
    }

    @Test("Where it hurt is printed as text, in plain lines and as JSON")
    func body() throws {
        let source = try Self.source()
        let report = BodyReport(source.today - 6...source.today, logbook: source.logbook, catalog: source.catalog)
        #expect(
            text(report) == """
                Sat 14 Nov 2026 – Fri 20 Nov 2026
                  left is your own left           readings   average   worst
                  low back, left                         1       6.0       6
                  neck                                   1       4.0       4

                """)
        #expect(
            text(report, isPlain: true) == """
                Sat 14 Nov 2026 to Fri 20 Nov 2026
                low back, left: 1 reading, average 6.0, worst 6
                neck: 1 reading, average 4.0, worst 4

                """)
        #expect(
            try json(report) == """
                {"from":"2026-11-14","sites":[{"average":6,"name":"low back","readings":1,"side":"left","worst":6},\
                {"average":4,"name":"neck","readings":1,"side":null,"worst":4}],"to":"2026-11-20"}

                """)
    }

    @Test("A diary without flare-ups says so")
    func flares() throws {
        let report = FlareReport(in: try Self.source())
        #expect(text(report) == "No flare-ups so far.\n")
        #expect(
            try json(report) == """
                {"baselineToday":null,"flares":[],"lengths":{"ended":0,"median":null,"survival":[]}}

                """)
    }

    @Test("Entries are listed under their days, as text and in plain lines")
    func entries() throws {
        let list = EntryList(try Self.source().logbook.entries, dayStart: 4)
        #expect(
            text(list) == """
                Wed 18 Nov 2026
                  20:00  pain 4 neck; sitting 6 h

                Fri 20 Nov 2026
                  08:10  pain 6 low back, left (ache); Woke stiff. Long drive.
                  18:00  massage 60 min; knees to chest 30 s; pain before 5; pain after 3

                """)
        #expect(
            text(list, isPlain: true) == """
                Wed 18 Nov 2026
                20:00: pain 4 neck; sitting 6 h

                Fri 20 Nov 2026
                08:10: pain 6 low back, left (ache); Woke stiff. Long drive.
                18:00: massage 60 min; knees to chest 30 s; pain before 5; pain after 3

                """)
    }

    @Test("A list written some entries at a time is the same JSON as all of them at once", arguments: [false, true])
    func list(isIndented: Bool) throws {
        let entries = try Self.source().logbook.entries
        for pieces in [[], [entries], [Array(entries.prefix(1)), Array(entries.dropFirst())]] {
            var list = JSONList(isIndented: isIndented)
            let text = pieces.map { list.text(ofMore: $0) }.joined() + list.textOfEnd()
            #expect(try text == JSON.text(pieces.flatMap { $0 }, isIndented: isIndented))
        }
    }
}
