import Diary
import Foundation
import Journal
import Statistics
import SystemPackage
import Testing

@Suite("Reading only the months in which a word occurs")
struct SearchReadingTests {
    private static let hostile = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../Hostile").standardized

    /// Returns whether an entry's record says a word, in whatever case.
    private static func says(_ word: String, _ entry: Entry) -> Bool {
        entry.fields.contains { "\($0.name) \($0.value)".lowercased().contains(word) }
    }

    /// Requires every entry with a word and every problem to be the same as if all months had been decoded.
    private func check(_ journal: Journal, _ words: [String], _ note: String) throws {
        let all = try journal.contents()
        for word in words {
            let found = journal.contents(of: try journal.months(), naming: [word])
            #expect(found.map(\.problems) == all.map(\.problems), "\(note), \(word)")
            #expect(found.map(\.format) == all.map(\.format), "\(note), \(word)")
            for (found, all) in zip(found, all) {
                #expect(found.entries.isEmpty || found.entries == all.entries, "\(note), \(word)")
                let hits = all.entries.filter { Self.says(word, $0) }
                #expect(hits.allSatisfy(found.entries.contains), "\(note), \(word)")
            }
        }
    }

    @Test("random months give the same hits and the same problems, whatever devices did to them")
    func randomMonths() throws {
        for seed in 0..<40 {
            var random = SplitMix64(seed: seed)
            let diary = try TemporaryDiary()
            for number in 1...9 {
                var month = RandomMonth(entries: random.int(0...4), using: &random)
                // Half of them stay as Twinge writes them, with identifiers of their own or, now and then, those of others.
                if random.once(in: 2) { for _ in 0..<random.int(1...4) { month.change(using: &random) } }
                let text =
                    random.once(in: 9) ? month.text : month.text.replacingOccurrences(of: "Z-o", with: "Z-\(number)")
                try diary.write(text, to: "journal/2026-0\(number).rec")
            }
            try check(
                diary.journal, ["ache", "massage", "neck", "sitting", "more", "mine", "zzyzx", "by", "back"],
                "seed \(seed)")
        }
    }

    @Test("damaged files are reported as ever")
    func damagedFiles() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.hostile.path) {
            let diary = try TemporaryDiary()
            try diary.write("", to: "journal/2026-10.rec")
            let data = try Data(contentsOf: Self.hostile.appendingPathComponent(name))
            try data.write(to: URL(fileURLWithPath: diary.path("journal/2026-11.rec")))
            try check(diary.journal, ["ache", "first", "last", "zzyzx"], name)
        }
    }

    /// A month of one entry as Twinge writes it, but for some text.
    private static func month(_ text: String) -> String {
        "%rec: Entry\n\nId: a\nWhen: 2026-11-01 08:00 +0100\n\(text)\n\n"
    }

    @Test(
        "A month in which a word may occur is decoded",
        arguments: [
            ("leeds", "Note: LEEDS"), ("leeds", "Note: Drove\n+ toLeeds."), ("leeds", "Note: Lee\\\nds"),
            ("kelvin", "Note: \u{212A}elvin"), ("istanbul", "Note: \u{130}stanbul"), ("leeds", "Leeds: yes"),
        ])
    func decoded(word: String, text: String) throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.month(text), to: "journal/2026-11.rec")
        #expect(diary.journal.contents(of: try diary.journal.months(), naming: [word]).map(\.entries.count) == [1])
    }

    @Test(
        "A month is passed over if it has no such word and nothing is wrong",
        arguments: [
            "Note: Léeds", "Note: lee\n+ ds", "Note: lee-ds", "Pain: 3\nFeel: ache\nFeel: ache", "Mine: x\nMine: x",
        ])
    func passedOver(text: String) throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.month(text), to: "journal/2026-11.rec")
        let contents = diary.journal.contents(of: try diary.journal.months(), naming: ["leeds"])
        #expect(contents.map(\.entries.count) == [0])
        #expect(contents.flatMap(\.problems).isEmpty)
    }

    @Test("An entry in a month that is passed over still takes the place of an older version of it")
    func moved() throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.month("Note: Leeds"), to: "journal/2026-11.rec")
        try diary.write(
            Self.month("Note: York\nEdited: 2026-12-01 09:00 +0100"), to: "journal/2026-12.rec")
        let contents = diary.journal.contents(of: try diary.journal.months(), naming: ["leeds"])
        #expect(contents.flatMap(\.entries).map(\.note) == ["York"])
        #expect(contents.flatMap(\.problems).count == 1)
    }

    @Test("A word of a thing's new name is looked for under its former ones")
    func renamed() throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.month("Feel: ache"), to: "journal/2026-11.rec")
        var names = FormerNames()
        names.note("ache", of: .feel, isNow: "dull pain")
        let journal = Journal(at: diary.root.appending("diary"), names: names)
        #expect(journal.contents(of: try journal.months(), naming: ["dull"]).flatMap(\.entries).count == 1)
    }

    @Test("No other letter beyond ASCII becomes one of a to z in lower case")
    func foreignCapitals() {
        let scalars = (0x80...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
            scalar.properties.lowercaseMapping.utf8.contains { (0x61...0x7A).contains($0) }
        }
        #expect(scalars == ["\u{130}", "\u{212A}"])
    }
}
