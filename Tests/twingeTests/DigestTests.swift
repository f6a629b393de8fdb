import Catalog
import Diary
import Exchange
import Files
import Foundation
import Journal
import Reports
import Statistics
import SystemPackage
import TestSupport
import Testing
import Trends

@testable import twinge

@Suite("Digest")
struct DigestTests {
    /// The first month that isn't summed up.
    private static let boundary = DiaryDate(dayNumber: 20_770).yearMonth

    /// Returns three years of entries, some of them after midnight, with flare-ups, streaks, weeks without any, and own habits.
    private static func entries(using random: inout SplitMix64) throws -> [Entry] {
        var entries: [Entry] = []
        var pain = 3
        var stretches = true
        let last = boundary.firstDay + 20
        var day = last - Int.random(in: 60...1100, using: &random)
        while day <= last {
            if Int.random(in: 0..<60, using: &random) == 0 { day = day + Int.random(in: 5...90, using: &random) }
            if Int.random(in: 0..<12, using: &random) == 0 { pain = Int.random(in: 1...8, using: &random) }
            if Int.random(in: 0..<40, using: &random) == 0 { stretches.toggle() }
            for number in 0..<Int.random(in: 0...4, using: &random) {
                let time = ["00:10", "03:50", "04:00", "05:30", "08:00", "14:20", "23:50"].randomElement(using: &random)
                var fields = [("Id", "\(day)-\(number)"), ("When", "\(day) \(time ?? "08:00") +0100")]
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    fields.append(field(pain: pain, stretches: stretches, using: &random))
                }
                var names: Set<String> = []
                entries.append(try Entry(fields: fields.filter { names.insert($0.0).inserted }))
            }
            day = day + 1
        }
        return entries
    }

    private static func field(
        pain: Int, stretches: Bool, using random: inout SplitMix64
    ) -> (String, String) {
        let number = Int.random(in: 1...9, using: &random)
        switch Int.random(in: 0..<14, using: &random) {
        case 0...4: return ("Pain", "\(min(10, pain + number % 2))")
        case 5: return stretches ? ("Stretch", "knees to chest, 30 s") : ("Pain", "\(pain)")
        case 6: return ("Stretch", "knees to chest, skipped, \(number < 5 ? "pain" : "no time")")
        case 7: return ("Habit", "sitting, \(number) h")
        case 8: return ("Habit", number < 4 ? "weeding, yes" : "weeding, \(number) h")
        case 9: return ("Activity", "juggling, \(number) min")
        case 10: return ("Sleep_quality", "\(number)")
        case 11: return number < 6 ? ("Habit", "strain, yes") : ("Note", "Numb between the legs.")
        default: return number < 3 ? ("Flare", "yes") : number < 5 ? ("Flare", "no") : ("Stress", "\(number)")
        }
    }

    /// Returns a journal with these entries in a folder of its own.
    private static func journal(_ entries: [Entry], at path: String) throws -> Journal {
        let folder = path + "/journal"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (month, entries) in Dictionary(grouping: entries, by: \.when.date.yearMonth) {
            var text = ""
            try EntriesRec.write(entries, header: JournalFormat.header) { text += $0 }
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(month).rec"))
        }
        return Journal(at: FilePath(path))
    }

    /// Returns the digest of the days before the boundary in a whole diary.
    private static func digest(of table: DayTable, in source: ReportSource) -> DiaryDigest? {
        let own = source.table.span.map { source.habits(in: $0) } ?? []
        let habits = source.catalog.habits.filter { $0.kind != .activity } + own
        var older = source
        (older.table, older.flares) = (table, FlareHistory(table, through: boundary.firstDay - 1))
        return DiaryDigest(
            of: older.periodSource(), habits: habits, signDays: signDays(source.logbook.entries, source),
            before: boundary)
    }

    /// Returns the days of warning signs in entries dated before the boundary.
    private static func signDays(_ entries: [Entry], _ source: ReportSource) -> Set<DiaryDate> {
        var signs = SignDays(.standard, health: HealthHistory())
        signs.add(entries.filter { $0.when.date.yearMonth < boundary }, dayStart: source.logbook.dayStart)
        return signs.days
    }

    /// Returns a routine of exercises that are all gentle, or none of which is, or of both.
    private static func routine(using random: inout SplitMix64) throws -> RoutineHistory {
        let names: [Name] =
            [["knees to chest"], ["side plank"], ["knees to chest", "side plank"], []]
            .randomElement(using: &random) ?? []
        return RoutineHistory([
            Routine(
                start: boundary.firstDay - Int.random(in: 100...300, using: &random),
                items: try names.map { RoutineItem($0, side: nil, duration: try HoldDuration(parsing: "30 s")) })
        ])
    }

    @Test("tells how long a streak of stretches is, as all entries do", arguments: UInt64(0)..<24)
    func streak(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let entries = try Self.entries(using: &random)
        let dayStart = Int.random(in: 0...6, using: &random)
        let routines = try Self.routine(using: &random)
        let logbook = Logbook(entries, dayStart: dayStart)
        var all = SignDays(.standard, health: HealthHistory())
        all.add(logbook)
        for today in [Self.boundary.firstDay, Self.boundary.firstDay + 3, Self.boundary.firstDay + 20] {
            let whole = ReportSource(
                logbook: logbook, routines: routines, catalog: .standard, signs: [], signDays: all.days,
                now: Moment(instant: today.dayNumber * 86_400 + 12 * 3600, offset: 0))
            let older = entries.filter { $0.when.date.yearMonth < Self.boundary }
            let later = entries.filter { $0.when.date.yearMonth >= Self.boundary }
            guard let digest = Self.digest(of: DayTable(Logbook(older, dayStart: dayStart)), in: whole) else {
                continue
            }
            var signs = SignDays(.standard, health: HealthHistory())
            signs.add(later, dayStart: dayStart)
            let table = DayTable(joining: [digest.entries, later], dayStart: dayStart)
            let part = ReportSource(
                logbook: Logbook(dayStart: dayStart), table: table,
                flares: FlareHistory(digest.past, with: table, through: today), routines: routines,
                catalog: .standard, signs: [], signDays: digest.signDays.union(signs.days), now: whole.now)
            #expect(
                part.periodSource().stretchStreak(on: today) == whole.periodSource().stretchStreak(on: today),
                "\(today)")
        }
    }

    @Test("is the same made in steps of any size as made at once", arguments: UInt64(0)..<24)
    func steps(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let entries = try Self.entries(using: &random)
        let dayStart = Int.random(in: 0...6, using: &random)
        let folder = try TestFolder()
        let path = folder.file("diary")
        let journal = try Self.journal(entries, at: path)

        let whole = Logbook(entries, dayStart: dayStart)
        let items = Bool.random(using: &random) ? Catalog.standard.defaultRoutine : []
        let source = ReportSource(
            logbook: whole, routines: RoutineHistory([Routine(start: Self.boundary.firstDay - 300, items: items)]),
            catalog: .standard, now: Moment(instant: (Self.boundary.firstDay + 20).dayNumber * 86_400, offset: 0))
        let older = whole.entries.filter { $0.when.date.yearMonth < Self.boundary }
        let atOnce = Self.digest(of: DayTable(Logbook(older, dayStart: dayStart)), in: source)

        for size in [1, Int.random(in: 500...5000, using: &random), .max] {
            var days = DigestDays(
                before: Self.boundary, dayStart: dayStart, signs: SignDays(.standard, health: HealthHistory()))
            for step in DaySteps(journal.steps(through: try journal.months(), size: size), dayStart: dayStart) {
                days.append(step.logbook)
            }
            #expect(days.table.days == source.table.days)
            #expect(Self.digest(of: days.older, in: source) == atOnce)
            #expect(days.signDays == Self.signDays(entries, source))
        }
    }

    @Test("is read as it was kept", arguments: UInt64(0)..<24)
    func keeping(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let whole = Logbook(try Self.entries(using: &random))
        let source = ReportSource(
            logbook: whole, routines: RoutineHistory([]), catalog: .standard,
            now: Moment(instant: (Self.boundary.firstDay + 20).dayNumber * 86_400, offset: 0))
        let older = whole.entries.filter { $0.when.date.yearMonth < Self.boundary }
        guard let digest = Self.digest(of: DayTable(Logbook(older)), in: source) else { return }
        let kept = DigestStore.Kept(digest: digest, signature: "1a2b", early: EarlyIdentifiers([1, .max]))

        var reader = EntryReader()
        let text = try #require(try kept.text())
        #expect(DigestStore.Kept(text, from: 0, by: &reader) == kept)
        for cut in stride(from: 1, to: text.count, by: 97) {
            var reader = EntryReader()
            // The seal reveals damage; without it, nothing is read that isn't there.
            let part = DigestStore.Kept(Array(text.dropLast(cut)), from: 0, by: &reader)
            #expect(part?.digest.past == nil || part?.digest.past == digest.past)
        }
    }

    @Test("isn't kept if an entry says what it has no place for")
    func noPlace() throws {
        var entry = Entry(digesting: Self.boundary.firstDay - 3)
        entry.pain = PainScore(3)
        var words = DigestWords()
        let first = Self.boundary.firstDay - 7
        #expect(words.text(of: [entry], since: first) == "4d------")
        #expect(words.text(of: [entry], since: first + 5) == nil)
        entry.note = "by hand"
        #expect(words.text(of: [entry], since: first) == nil)
    }

    @Test("is asked for again when a file of it has changed, or something is to be taken in first")
    func checking() throws {
        var random = SplitMix64(seed: 7)
        let folder = try TestFolder()
        let path = folder.file("diary")
        let journal = try Self.journal(Self.entries(using: &random), at: path)
        func basis() -> DigestBasis? { DigestBasis(of: journal, before: Self.boundary, at: .now()) }

        let before = try #require(basis())
        #expect(before.months == (try journal.months()))
        #expect(before == basis())
        let first = path + "/journal/\(before.months[0]).rec"
        let text = try Data(contentsOf: URL(fileURLWithPath: first))
        try (text + Data("# by hand\n".utf8)).write(to: URL(fileURLWithPath: first))
        #expect(before != basis())
        try text.write(to: URL(fileURLWithPath: path + "/journal/2026-11 (1).rec"))
        #expect(basis() == nil)
    }

    @Test("asks for the files while they are listed as it does one by one, also where some are only placeholders")
    func listing() throws {
        var random = SplitMix64(seed: 7)
        let folder = try TestFolder()
        let path = folder.file("diary")
        let journal = try Self.journal(Self.entries(using: &random), at: path)
        let later = FileTime(seconds: FileTime.now().seconds + 60, nanoseconds: 0)
        for placeholder in [nil, "/journal/.2019-03.rec.icloud"] {
            if let placeholder { try Data().write(to: URL(fileURLWithPath: path + placeholder)) }
            let months = try journal.months()
            let listed = try #require(DigestBasis(of: journal, before: Self.boundary, at: later))
            #expect(listed == DigestBasis(months, before: Self.boundary, of: journal.folder, at: later))
            #expect(months.contains { "\($0)" == "2019-03" } == (placeholder != nil))
        }
    }
}
