import Diary
import Foundation
import Statistics
import Testing

@Suite("Entries")
struct EntryTests {
    static let evening: [(name: String, value: String)] = [
        ("Id", "20261120T2030Z-7mq0cd"), ("When", "2026-11-20 21:30 +0100"), ("Pain", "6"),
        ("Site", "low back, left, 6"),
        ("Site", "back of thigh, left, 3"), ("Feel", "ache"), ("Trigger", "long drive"), ("Habit", "sitting, 7.5 h"),
        ("Habit", "crossed legs, yes"),
        ("Habit", "slept, on stomach"), ("Sleep_quality", "4"), ("Activity", "walking, 20 min"),
        ("Care", "anti-inflammatory, ibuprofen 400 mg"),
        ("Medicine", "ibuprofen, 400 mg, with food"), ("Medicine", "naproxen, none"),
        ("Pain_before", "6"), ("Stretch", "knees to chest, both, 30 s"),
        ("Stretch", "strap hamstring, left, skipped, no time"), ("Exercise", "clam, left, 12 times, 2 sets"),
        ("Exercise", "side plank, right, 20 s"), ("Exercise", "dead bug, skipped, it hurt"),
        ("Pain_after", "4"), ("Flare", "yes"), ("Event", "new chair"), ("Question", "Is an MRI needed?"),
        ("Answered", "no"), ("Note", "Woke stiff.\nSecond line."),
        ("Imported", "Bearable, Back pain, 2 (Moderate), am"),
        ("Mood", "grim"),
    ]

    @Test("an entry converts to fields and back unchanged, including unknown ones")
    func fieldsRoundTrip() throws {
        let entry = try Entry(fields: Self.evening)
        #expect(entry.fields.map(\.name) == Self.evening.map(\.name))
        #expect(entry.fields.map(\.value) == Self.evening.map(\.value))
        #expect(entry.scores.map(\.value) == [6, 6, 4])
    }

    @Test("an entry that rates only its sites has the score of the worst one")
    func siteScores() throws {
        let entry = try Entry(fields: [
            ("When", "2026-11-20 08:10 +0100"), ("Site", "low back, left, 6"), ("Site", "neck, 3"),
        ])
        #expect(entry.scores.map(\.value) == [6])
    }

    @Test("an entry converts to JSON and back unchanged")
    func jsonRoundTrip() throws {
        let entry = try Entry(fields: Self.evening)
        #expect(try JSONDecoder().decode(Entry.self, from: JSONEncoder().encode(entry)) == entry)
    }

    @Test("the JSON has the documented keys, with null for what wasn't logged")
    func json() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let entry = try Entry(fields: [
            ("Id", "a"), ("When", "2026-11-20 08:10 +0100"), ("Pain", "0"), ("Site", "low back, left"),
            ("Habit", "driving, 0 h"),
        ])
        #expect(
            String(decoding: try encoder.encode(entry), as: UTF8.self) == """
                {"activities":[],"care":[],"feels":[],"flare":null,"habits":[{"name":"driving","unit":"h","value":0}],"id":"a",\
                "interference":null,"note":null,"other":{},"pain":0,"painAfter":null,"painBefore":null,\
                "sites":[{"name":"low back","side":"left"}],"sleepQuality":null,"stress":null,"stretches":[],\
                "when":"2026-11-20T08:10+01:00"}
                """)
    }

    @Test("blanks around a value are ignored, but a note is kept as typed")
    func outerBlanks() throws {
        let entry = try Entry(fields: [("When", " 2026-11-20 08:10 +0100\t"), ("Pain", " 6 "), ("Note", " x ")])
        #expect(entry.when.diaryText == "2026-11-20 08:10 +0100")
        #expect(entry.pain?.value == 6)
        #expect(entry.note == " x ")
    }

    @Test(
        "an invalid field is identified by its position",
        arguments: [
            ("Pain", "11"), ("Sleep_quality", "good"), ("Habit", "sitting"), ("Stretch", "side bend"),
            ("Flare", "maybe"), ("When", "today"), ("Medicine", ", 400 mg"), ("Exercise", "clam"),
            ("Answered", "soon"),
        ])
    func badField(name: String, value: String) {
        let fields = [("Id", "a"), ("When", "2026-11-20 08:10 +0100")].filter { $0.0 != name } + [(name, value)]
        let error = #expect(throws: FieldError.self) { try Entry(fields: fields.map { (name: $0.0, value: $0.1) }) }
        #expect(error?.index == fields.count - 1)
    }

    @Test("an entry without When, or with two Pain fields, is invalid")
    func structure() {
        #expect(throws: FieldError.self) { try Entry(fields: [("Id", "a"), ("Pain", "5")]) }
        #expect(throws: FieldError.self) {
            try Entry(fields: [("When", "2026-11-20 08:10 +0100"), ("Pain", "5"), ("Pain", "6")])
        }
    }

    @Test("a hand-typed entry has the same provisional identifier each time it is read, and never writes it")
    func provisional() throws {
        let fields: [(name: String, value: String)] = [("When", "2026-11-20 08:10 +0100"), ("Pain", "5")]
        let entry = try Entry(fields: fields)
        #expect(entry.id.isProvisional)
        #expect(entry.id == (try Entry(fields: fields)).id)
        #expect(entry.fields.map(\.name) == ["When", "Pain"])
    }

    @Test("identifiers have the documented form")
    func identifier() throws {
        var random = SplitMix64(seed: 1)
        let id = EntryID(writtenAt: try Moment(parsing: "2026-11-20 08:10 +0100"), random: &random)
        #expect(id.text.hasPrefix("20261120T0710Z-"))
        #expect(id.text.dropFirst(15).allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
        #expect(id.text.count == 21)
    }
}

@Suite("Logbook")
struct LogbookTests {
    @Test("any order of entries and changes gives sorted days, and undoing every change restores the first state")
    func seededChanges() throws {
        var random = SplitMix64(seed: 42)
        var logbook = Logbook()
        var changes: [Change] = []
        for number in 0..<2_000 {
            let moment = Moment(
                instant: 1_780_000_000 + Int.random(in: 0..<5_000_000, using: &random),
                offset: Int.random(in: -12...14, using: &random) * 60)
            var entry = Entry(id: EntryID("\(number)"), when: moment)
            entry.pain = PainScore(Int.random(in: 0...10, using: &random))
            let change: Change
            if number > 10, let other = logbook.entry(EntryID("\(Int.random(in: 0..<number, using: &random))")) {
                entry.id = other.id
                change = Bool.random(using: &random) ? .edit(from: other, to: entry) : .delete(other)
            } else {
                change = .add(entry)
            }
            logbook.apply(change)
            changes.append(change)
        }
        for day in logbook.days {
            let moments = logbook.entries(on: day).map(\.when)
            #expect(moments == moments.sorted())
            #expect(moments.allSatisfy { logbook.day(of: $0) == day })
        }
        #expect(logbook.entries.allSatisfy { logbook.entry($0.id) == $0 })
        for change in changes.reversed() { logbook.apply(change.inverse) }
        #expect(logbook.entries.isEmpty)
    }

    @Test("entries of the same minute stay in the order they were written, even after one of them is changed")
    func sameMinute() throws {
        let minute = try Moment(parsing: "2026-11-20 22:00 +0100")
        var logbook = Logbook(["c", "a", "b"].map { Entry(id: EntryID($0), when: minute) })
        var changed = Entry(id: EntryID("c"), when: minute)
        changed.note = "changed"
        logbook.apply(.edit(from: Entry(id: EntryID("c"), when: minute), to: changed))
        #expect(logbook.entries(on: minute.date).map(\.id.text) == ["c", "a", "b"])
        #expect(logbook.entry(EntryID("c")) == changed)
    }

    @Test("rereading a month replaces only its own entries, including those after midnight")
    func replaceMonth() throws {
        func entry(_ id: String, _ when: String) throws -> Entry {
            Entry(id: EntryID(id), when: try Moment(parsing: when))
        }
        var logbook = Logbook([
            try entry("october", "2026-10-31 23:00 +0100"), try entry("afterMidnight", "2026-11-01 01:00 +0100"),
            try entry("november", "2026-11-10 12:00 +0100"), try entry("december", "2026-12-01 01:00 +0100"),
        ])
        logbook.replace(
            try #require(YearMonth(year: 2026, month: 11)), with: [try entry("new", "2026-11-30 12:00 +0100")])
        #expect(logbook.entries.map(\.id.text) == ["october", "new", "december"])
    }
}
