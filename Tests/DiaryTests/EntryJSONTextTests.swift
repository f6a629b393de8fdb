import Diary
import Foundation
import Statistics
import Testing

@Suite("An entry as JSON text")
struct EntryJSONTextTests {
    /// Returns what an encoder writes, indented or on one line.
    private func encoded(_ entry: Entry, isIndented: Bool = true) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
        return String(decoding: try encoder.encode(entry), as: UTF8.self).escapingControlsInJSON
    }

    private func text(_ entry: Entry, margin: Int?) -> String {
        var text = JSONText(margin: margin)
        entry.write(to: &text)
        return text.take()
    }

    private static let fields: [(name: String, values: [String])] = [
        ("Pain", ["0", "10"]), ("Site", ["neck", "knee, left", "hip, both, 3", "old “scar”, 2"]),
        ("Feel", ["ache", "stiff"]), ("Trigger", ["a/b", "sitting"]),
        ("Habit", ["sitting, 7.5 h", "steps, 12345 times", "salt, 0.001 h", "slept, on stomach, late", "coffee, no"]),
        ("Sleep_quality", ["4"]), ("Stress", ["5"]), ("Interference", ["6"]),
        ("Week_pain", ["1"]), ("Week_enjoyment", ["2"]), ("Week_activity", ["3"]),
        ("Activity", ["walking", "walking, 20 min", "swimming, 1.25 h, cold"]), ("Care", ["heat", "massage, 60 min"]),
        ("Medicine", ["gel", "ibuprofen, 400 mg", "naproxen, none", "oil, 2.5 ml, with food"]),
        ("Pain_before", ["5"]), ("Pain_after", ["3"]),
        ("Stretch", ["clam, left, 30 s", "bend, skipped, no time", "cat-cow, skipped"]),
        ("Exercise", ["squat, 12 times", "bridge, left, 30 s, 2 sets", "plank, skipped, hurts"]),
        ("Flare", ["yes", "no"]), ("Event", ["New chair"]), ("Question", ["Is it?"]), ("Answered", ["yes", "no"]),
        ("Note", ["Two\nlines\tand \"quotes\" \\ /", "Müde\u{7F}\u{85}\u{1B}[2J\u{0}\u{A0}日本", ""]),
        ("Imported", ["Daylio, mood, bad"]), ("Edited", ["2026-11-21 08:10:05 -0330"]),
    ]

    @Test("is what an encoder writes, whatever the entry says", arguments: [1, 2])
    func sameBytes(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<300 {
            var record = [("Id", "a"), ("When", "2026-11-20 08:10 +0100")]
            for (name, values) in Self.fields where Int.random(in: 0..<3, using: &random) == 0 {
                let isList = EntryField(rawValue: name)?.isList ?? false
                let count = isList ? Int.random(in: 1...values.count, using: &random) : 1
                record += values.shuffled(using: &random).prefix(count).map { (name, $0) }
            }
            let entry = try Entry(fields: record.map { (name: $0.0, value: $0.1) })
            let lines = try encoded(entry)
            #expect(text(entry, margin: 0) == lines)
            #expect(text(entry, margin: 2) == lines.replacingOccurrences(of: "\n", with: "\n  "))
            #expect(text(entry, margin: nil) == (try encoded(entry, isIndented: false)))
        }
    }

    @Test("escapes the same characters")
    func escapes() throws {
        var entry = Entry(id: EntryID("a"), when: Moment(instant: 0, offset: 0))
        for start in stride(from: 0, to: 0x3000, by: 64) {
            entry.note = String(String.UnicodeScalarView((start..<start + 64).compactMap { Unicode.Scalar($0) }))
            #expect(text(entry, margin: 0) == (try encoded(entry)), "\(start)")
        }
    }

    @Test("has fields that the program doesn't know in the order of their names")
    func unknown() throws {
        let fields: [(name: String, value: String)] = [
            ("When", "2026-11-20 08:10 +0100"), ("mine", "1"), ("Mine_2", "2"), ("Mine", "x"), ("Mine_10", "a\nb"),
            ("Mine2", ""), ("Mine", "Müde\u{85}"),
        ]
        let entry = try Entry(fields: fields)
        #expect(text(entry, margin: 0) == (try encoded(entry)))
        #expect(text(entry, margin: nil) == (try encoded(entry, isIndented: false)))
    }
}
