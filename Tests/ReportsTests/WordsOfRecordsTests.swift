import Catalog
import Diary
import Simulation
import Statistics
import Testing

@testable import Reports

@Suite("What an entry's text has from its record")
struct WordsOfRecordsTests {
    /// Fields in every form in which they can be written, with words of their own.
    private static let fields: [(name: String, values: [String])] = [
        ("Pain", ["0", "7"]),
        (
            "Site",
            ["low back", "knee, left", "Hip-Joint, both, 3", "neck, centre", "old scar, right", "\u{212A}nee, 2"]
        ),
        ("Feel", ["ache", "Pins-and-needles", "müde"]),
        ("Trigger", ["long drive", "SITTING"]),
        (
            "Habit",
            ["sitting, 1h30", "crossed legs, Y", "child on hip, n", "slept, on Stomach", "steps, 3 times, uphill"]
        ),
        ("Sleep_quality", ["4"]), ("Stress", ["5"]), ("Interference", ["6"]),
        ("Week_pain", ["1"]), ("Week_enjoyment", ["2"]), ("Week_activity", ["3"]),
        ("Activity", ["walking", "walking, 20min", "sit-and-reach, 12 centimetres", "plank, 45 seconds", "İyoga, 3"]),
        ("Care", ["massage, 60 min", "heat", "TENS, Low, then high"]),
        ("Medicine", ["ibuprofen, 400mg", "naproxen, none", "gel, 2 pea-sized, with food", "oil, none, forgot"]),
        ("Pain_before", ["5"]), ("Pain_after", ["3"]),
        ("Stretch", ["clam, left, 30 s", "side bend, right, skipped, no time", "cat-cow, skipped"]),
        ("Exercise", ["squat, 12 x", "bridge, 30s, 2 sets", "clam, left, 8 time, 3 sets", "plank, skipped, hurts"]),
        ("Flare", ["yes", "false", "1"]), ("Event", ["New chair"]), ("Question", ["Is it the DISC?"]),
        ("Answered", ["yes", "no"]), ("Note", ["Woke stiff.\nThen better-\nish.", "Drove\u{B}on", "naïve"]),
        ("Imported", ["Daylio, mood, bad"]), ("Conflict", ["Pain: 5", "Habit: Driving, 2 h", "odd"]),
        ("Mine", ["Own WORDS\nof mine"]), ("Merged", ["2026-11-20 08:10 +0100, Pain: 5"]),
    ]

    private static func randomRecord(using random: inout SplitMix64) -> [(name: String, value: String)] {
        var record = [(name: "When", value: "2026-11-20 08:10 +0100")]
        for (name, values) in fields where Int.random(in: 0..<4, using: &random) == 0 {
            let isList = EntryField(rawValue: name)?.isList ?? true
            for value in values.shuffled(using: &random).prefix(isList ? Int.random(in: 1...3, using: &random) : 1) {
                record.append((name, value))
            }
        }
        return record
    }

    /// Returns the bytes of a record, with letters beyond ASCII that are among a to z in lower case as those.
    private static func bytes(of record: [(name: String, value: String)]) -> String {
        record.map { "\($0.name): \($0.value)" }.joined(separator: "\n").lowercased()
    }

    @Test("every word of an entry's text is in its record, or among the program's own", arguments: [1, 2, 3])
    func everyWord(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let own = SearchText(Entry.ownWords)
        for _ in 0..<400 {
            let record = Self.randomRecord(using: &random)
            let text = SearchText(of: try Entry(fields: record))
            for word in text.folded.split(whereSeparator: { !("a"..."z").contains($0) }) {
                let word = SearchText(folded: String(word))
                #expect(
                    own.contains(word) || Self.bytes(of: record).contains(word.folded), "\(word.folded) of \(record)")
            }
        }
    }

    @Test(
        "a search finds the same whether it is asked of entries with its words in their records or of all",
        arguments: [4, 5])
    func sameHits(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let catalog = Catalog.standard
        let today = try DiaryDate(parsing: "2026-11-20")
        let titles =
            catalog.habits.map(\.name.text) + catalog.stretches.map(\.name.text) + catalog.sites.map(\.name.text)
        let records = (0..<60).map { _ in Self.randomRecord(using: &random) }
        let entries = try records.map { try Entry(fields: $0) }
        for _ in 0..<60 {
            let source =
                Bool.random(using: &random)
                ? titles.randomElement(using: &random) ?? ""
                : entries.randomElement(using: &random)?.line() ?? ""
            let start = source.indices.randomElement(using: &random) ?? source.startIndex
            let needle = String(source[start...].prefix(Int.random(in: 1...8, using: &random)))
            let filter = EntryFilter(parsing: needle, today: today, order: nil, catalog: catalog)
            for (record, entry) in zip(records, entries) where filter.matches(entry, day: today) {
                let bytes = Self.bytes(of: record)
                #expect(filter.wordsOfRecords.allSatisfy { bytes.contains($0) }, "\(needle), \(entry.line())")
            }
        }
    }

    @Test(
        "only words of letters that the program doesn't use by itself count",
        arguments: [
            ("zzyzx", ["zzyzx"]), ("ZZYZX Leeds", ["zzyzx", "leeds"]), ("\"to leeds\"", []), ("zz1", []), ("müde", []),
            ("low-back", []), ("skipped", []), ("flare", []), ("spoilt", []), ("pain>=7 leeds", ["leeds"]), ("", []),
            ("x", []), ("site:zzyzx", []), ("tim", []), ("h", []), ("both", []), ("answered", []), ("also", []),
        ])
    func words(search: String, expected: [String]) throws {
        let filter = EntryFilter(
            parsing: search, today: try DiaryDate(parsing: "2026-11-20"), order: nil, catalog: Catalog.standard)
        #expect(filter.wordsOfRecords == expected)
    }
}
