import Diary
import Exchange
import Statistics
import Testing

@Suite("Exporting and importing again")
struct RoundTripTests {
    private func entries() throws -> [Entry] {
        let records: [[(String, String)]] = [
            [
                ("Id", "20261120T0710Z-k3f9x2"), ("When", "2026-11-20 08:10 +0100"), ("Pain", "6"),
                ("Site", "low back, left, 6"),
                ("Site", "neck"), ("Feel", "ache"), ("Feel", "stiff"),
                ("Note", "Woke \"stiff\",\n\nlong drive; + tea."),
            ],
            [
                ("Id", "20261120T2030Z-7mq0cd"), ("When", "2026-11-20 21:30:05 -0330"), ("Habit", "sitting, 7.5 h"),
                ("Habit", "child on hip, no"), ("Habit", "slept, on stomach"), ("Habit", "mood, 4"),
                ("Sleep_quality", "0"),
                ("Stress", "3"), ("Interference", "10"), ("Activity", "walking, 20 min, with the dog"),
                ("Activity", "swimming"),
                ("Care", "anti-inflammatory, ibuprofen 400 mg"), ("Pain_before", "6"),
                ("Stretch", "knees to chest, both, 30 s"),
                ("Stretch", "strap hamstring, left, skipped, no time"), ("Pain_after", "4"), ("Flare", "no"),
                ("Edited", "2026-11-21 08:00 +0000"), ("Imported", "a, b: c\nsecond: line\n+ third"),
                ("Trigger", "long drive, then lifting"), ("Trigger", "+ 20 kg"),
                ("Medicine", "ibuprofen, 400 mg, with food"),
                ("Medicine", "naproxen, none"), ("Exercise", "clam, left, 12 times, 2 sets"),
                ("Event", "new chair"), ("Question", "Is an MRI needed?"), ("Answered", "yes"), ("Weather", "rain"),
            ],
            [("Id", "20261121T0710Z-000000"), ("When", "2026-11-21 08:10 +0100"), ("Note", "漢字 und Umlaute ä")],
        ]
        return try records.map { fields in try Entry(fields: fields.map { (name: $0.0, value: $0.1) }) }
    }

    @Test("JSON restores every field")
    func json() throws {
        let text = try EntriesJSON.text(of: entries())
        let outcome = try ImportFormat.twingeJSON.read(Array(text.utf8), context: ImportContext(zone: .utc))
        #expect(outcome.entries == (try entries()))
        #expect(outcome.account == ["3 entries read: 3 added, 0 already there, 0 left out"])
        #expect(try EntryJSON.elements(in: Array(text.utf8)).map { try $0.get() } == entries())
    }

    @Test("CSV restores every field")
    func csv() throws {
        let text = try EntriesCSV.text(of: entries())
        let outcome = try ImportFormat.csv.read(Array(text.utf8), context: ImportContext(zone: .utc))
        #expect(outcome.account == ["3 rows read: 3 added, 0 already there, 0 left out"])
        #expect(try outcome.entries.map(\.fields.description) == entries().map(\.fields.description))
    }

    @Test("whatever a text is made of, CSV and JSON restore it", arguments: 1...200 as ClosedRange<UInt64>)
    func anyText(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        // Signs that mean something in CSV, in a rec file or to a spreadsheet, line ends, marks that combine, letters that join.
        let parts = [
            ",", "\"", ";", "+", "+ ", "=", "-", "@", "'", ":", ": ", " ", "  ", "\t", "\n", "\n+", "\u{2028}",
            "\u{301}", "\u{FE0F}",
            "\u{200D}", "\u{308}", "a", "Note: ", "👩‍👩‍👧", "🇩🇪", "é", "שלום", "\u{202E}", "\u{FEFF}", "%rec: X", "#", "\\",
        ]
        func text() -> String {
            "x"
                + (0...Int.random(in: 1...8, using: &random)).map { _ in
                    parts[Int.random(in: parts.indices, using: &random)]
                }.joined()
                + (Bool.random(using: &random) ? "x" : "")
        }
        // The x keeps blanks at the ends, which a value in a list can't have; without it a text may begin with anything.
        let free = text().unicodeScalars.dropFirst()
        let fields = [
            ("Id", "20261120T0710Z-k3f9x2"), ("When", "2026-11-20 08:10 +0100"), ("Question", text()),
            ("Note", String(free)),
            ("Imported", "a, b, " + text() + "x"), ("Imported", text() + "x"), ("Weather", text() + "x"),
            ("Weather", String(free)),
        ]
        let entry = try Entry(fields: fields.map { (name: $0.0, value: $0.1) })
        for (format, text) in [
            (ImportFormat.csv, EntriesCSV.text(of: [entry])), (.twingeJSON, EntriesJSON.text(of: [entry])),
        ] {
            let read = try format.read(Array(text.utf8), context: ImportContext(zone: .utc)).entries
            // By bytes: texts of the same letters that are composed differently are equal to Swift.
            #expect(
                read.map { $0.fields.map { Array("\($0.name) \($0.value)".utf8) } } == [
                    entry.fields.map { Array("\($0.name) \($0.value)".utf8) }
                ])
        }
    }

    @Test("entries that the diary has are not added again")
    func second() throws {
        let text = try EntriesJSON.text(of: entries())
        let known = Array(try entries().prefix(2))
        let outcome = try ImportFormat.twingeJSON.read(
            Array(text.utf8), context: ImportContext(existing: known, zone: .utc))
        #expect(outcome.account == ["3 entries read: 1 added, 2 already there, 0 left out"])
    }

    @Test("invalid elements are left out by number, with the field at fault")
    func brokenElements() throws {
        let text =
            #"[{"when":"2026-11-20T08:10+01:00","pain":4},{"when":"2026-11-20T08:10+01:00","pain":11},{"pain":3},7]"#
        let outcome = try ImportFormat.twingeJSON.read(Array(text.utf8), context: ImportContext(zone: .utc))
        #expect(outcome.entries.map { $0.pain?.value } == [4])
        #expect(outcome.leftOut.map(\.number) == [2, 3, 4])
        #expect(outcome.leftOut[0].reason == "pain: “11” is not a score from 0 to 10")
        #expect(outcome.leftOut[1].reason == "“when” is missing")
        let again = try ImportFormat.twingeJSON.read(
            Array(text.utf8), context: ImportContext(existing: outcome.entries, zone: .utc))
        #expect(again.alreadyThere == 1)
    }

    @Test(
        "a file that isn't JSON is refused, with the line",
        arguments: [
            ("", "line 1: there is nothing"), ("[", "line 1: expected an entry in braces"),
            ("nonsense", "line 1: expected an entry in braces, or a list of entries in brackets"),
            ("\n{\"when\": 1", "line 2: the text ends within an entry"),
        ])
    func noJSON(text: String, problem: String) {
        let expected = "it should be JSON: an array of entries, as twinge export json writes it (\(problem))"
        #expect(throws: ImportError.file(expected)) {
            try ImportFormat.twingeJSON.read(Array(text.utf8), context: ImportContext(zone: .utc))
        }
    }

    @Test("the CSV of an entry, to the letter")
    func csvText() throws {
        #expect(
            try EntriesCSV.text(of: entries().prefix(1))
                == "Id,When,Pain,Site,Feel,Trigger,Habit,Sleep_quality,Stress,Interference,"
                + "Week_pain,Week_enjoyment,Week_activity,Activity,Care,Medicine,Pain_before,Stretch,Exercise,Pain_after,Flare,Event,Question,Answered,Note,Imported,Edited,Other\r\n"
                + "20261120T0710Z-k3f9x2,2026-11-20 08:10 +0100,6,\"low back, left, 6\nneck\",\"ache\nstiff\",,,,,,,,,,,,,,,,,,,,"
                + "\"Woke \"\"stiff\"\",\n\nlong drive; + tea.\",,,\r\n")
    }

    @Test("the rec text of entries under its descriptor")
    func rec() throws {
        #expect(
            try EntriesRec.text(of: entries().suffix(1), header: "%rec: Entry\n\n")
                == "%rec: Entry\n\nId: 20261121T0710Z-000000\nWhen: 2026-11-21 08:10 +0100\nNote: 漢字 und Umlaute ä\n\n")
    }
}
