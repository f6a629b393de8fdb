import Catalog
import Diary
import Testing

@testable import Screens

@Suite("What is kept beside the entries")
struct InsightsTests {
    private let today = date("2026-11-20")
    private let signs = SignDays(.standard, health: HealthHistory())

    private func entry(_ id: String, on day: DiaryDate) throws -> Entry {
        var entry = Entry(id: EntryID(id), when: try Moment(parsing: "\(day) 12:00 +0100"))
        entry.pain = PainScore(4)
        return entry
    }

    @Test("a change of a day is one of the days before a later day, not of those before that day")
    func revisions() throws {
        var logbook = Logbook([try entry("a", on: today - 9)])
        var insights = Insights()
        insights.rebuild(from: logbook, today: today, signs: signs)
        let start = insights.revision(before: today)
        #expect(start == insights.revision)

        let change = Change.add(try entry("b", on: today))
        logbook.apply(change)
        insights.update(after: change, in: logbook, today: today, signs: signs)
        #expect(insights.revision > start)
        #expect(insights.revision(before: today) == start)
        #expect(insights.revision(before: today + 1) == insights.revision)

        let earlier = Change.add(try entry("c", on: today - 3))
        logbook.apply(earlier)
        insights.update(after: earlier, in: logbook, today: today, signs: signs)
        #expect(insights.revision(before: today) == insights.revision)
        #expect(insights.revision(before: today - 3) == start)

        #expect(insights.firstDayChanged(since: start) == today - 3)
        #expect(insights.firstDayChanged(since: insights.revision - 1) == today - 3)
        #expect(insights.firstDayChanged(since: insights.revision).map { $0 > today + 100_000 } == true)

        insights.noteChange(in: logbook, signs: signs)
        #expect(insights.revision(before: today - 9) == insights.revision)
        #expect(insights.firstDayChanged(since: start) == nil)
    }

    @Test("days that pass in an open program end a flare-up, and days to come don't")
    func daysPassing() throws {
        let calm = (3...40).map { try? entry("\($0)", on: today - $0) }.compactMap { $0 }
        var bad = try entry("bad", on: today - 1)
        bad.pain = PainScore(9)
        var event = Entry(id: EntryID("event"), when: try Moment(parsing: "\(today + 11) 09:00 +0100"))
        event.event = "surgery"
        var insights = Insights()
        insights.rebuild(from: Logbook(calm + [bad, event]), today: today, signs: signs)
        #expect(insights.flares.running(on: today)?.start == today - 1)
        insights.moveOn(to: today + 2)
        #expect(insights.flares.running(on: today + 2) != nil)
        insights.moveOn(to: today + 3)
        #expect(insights.flares.running(on: today + 3) == nil)
        #expect(insights.flares.flares.map(\.hasEnded) == [true])
    }

    @Test("an entry that is moved changes the day that it leaves and the one that it comes to")
    func moving() throws {
        let before = try entry("a", on: today - 5)
        let after = try entry("a", on: today)
        var logbook = Logbook([before])
        var insights = Insights()
        insights.rebuild(from: logbook, today: today, signs: signs)
        let start = insights.revision
        let change = Change.edit(from: before, to: after)
        logbook.apply(change)
        insights.update(after: change, in: logbook, today: today, signs: signs)
        #expect(insights.revision(before: today - 5) == start)
        #expect(insights.revision(before: today - 4) == insights.revision)
    }

    @Test("the days of warning signs follow every change of their entries")
    func signDays() throws {
        var sign = try entry("a", on: today - 9)
        sign.note = "Numb between my legs."
        var harmless = sign
        harmless.note = "Slept badly."
        var logbook = Logbook([try entry("b", on: today), sign])
        var insights = Insights()
        insights.rebuild(from: logbook, today: today, signs: signs)
        #expect(insights.signDays == [today - 9])
        let changes: [(Change, Set<DiaryDate>)] = [
            (.edit(from: sign, to: harmless), []), (.edit(from: harmless, to: sign), [today - 9]), (.delete(sign), []),
            (.add(sign), [today - 9]),
        ]
        for (change, expected) in changes {
            logbook.apply(change)
            insights.update(after: change, in: logbook, today: today, signs: signs)
            #expect(insights.signDays == expected)
        }
    }
}
