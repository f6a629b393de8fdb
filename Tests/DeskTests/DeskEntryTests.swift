import Desk
import Diary
import Testing

@Suite struct DeskEntryTests {
    private let day = DiaryDate(dayNumber: 20_780)
    private var midnight: Int { day.dayNumber * 86_400 }
    private var now: Moment { Moment(instant: midnight + 15 * 3600, offset: 0) }
    private var first: Moment { Moment(instant: midnight + 9 * 3600 + 12, offset: 0) }

    /// Returns sits of an hour each, half an hour apart, from nine on.
    private func sits(_ count: Int) -> MachineDay {
        let sits = (0..<count).map { place in
            let start = midnight + 9 * 3600 + 12 + place * 5400
            return start..<(start + 3600)
        }
        return MachineDay(sits: sits, breaks: zip(sits, sits.dropFirst()).map { $0.upperBound..<$1.lowerBound })
    }

    private func changes(_ own: MachineDay, at machine: Name = "laptop", to entries: [Entry]) -> [Change] {
        DeskEntry(day, startingAt: 4, entries: entries)
            .changes(own: own, machine: machine, first: first, rules: DeskRules(), now: now)
    }

    private func apply(_ changes: [Change], to entries: [Entry]) -> [Entry] {
        changes.reduce(entries) { entries, change in
            guard let result = change.result else { return entries }
            return entries.filter { $0.id != result.id } + [result]
        }
    }

    private func text(_ entry: Entry?) -> [String] {
        (entry?.fields ?? []).filter { !["Id", "When", "Edited"].contains($0.name) }.map { "\($0.name): \($0.value)" }
    }

    @Test func aDayIsOneEntryThatIsUpdatedInPlace() throws {
        let added = changes(sits(1), to: [])
        #expect(added.count == 1)
        let entries = apply(added, to: [])
        #expect(
            text(entries.first) == [
                "Habit: sitting, 1 h", "Habit: longest sit, 1 h", "Activity: movement breaks, 0 times",
                "Imported: desk, sitting, 1 h", "Imported: desk, longest sit, 1 h",
                "Imported: desk, movement breaks, 0 times", "Imported: desk, sits at laptop, 09:00:12-10:00:12",
            ])
        #expect(entries.first?.when.timeText == "09:00")
        let later = apply(changes(sits(3), to: entries), to: entries)
        #expect(later.count == 1)
        #expect(
            text(later.first) == [
                "Habit: sitting, 3 h", "Habit: longest sit, 1 h", "Activity: movement breaks, 2 times",
                "Imported: desk, sitting, 3 h", "Imported: desk, longest sit, 1 h",
                "Imported: desk, movement breaks, 2 times",
                "Imported: desk, sits at laptop, 09:00:12-10:00:12 10:30:12-11:30:12 12:00:12-13:00:12",
            ])
        #expect(later.first?.edited == now)
        #expect(changes(sits(3), to: later).isEmpty)
        #expect(changes(MachineDay(sits: [], breaks: []), to: []).isEmpty)
    }

    @Test func whatYouHaveChangedInTheEntryStays() throws {
        var entries = apply(changes(sits(1), to: []), to: [])
        entries[0].habits[0].amount = try Amount(parsing: "6 h")
        entries[0].activities = []
        let later = try #require(apply(changes(sits(2), to: entries), to: entries).first)
        #expect(later.habits.map(\.text) == ["sitting, 6 h", "longest sit, 1 h"])
        #expect(later.activities.isEmpty)
    }

    @Test func whatYouHaveSaidInAnotherEntryIsLeftOut() throws {
        var own = Entry(id: EntryID("own"), when: now)
        own.habits = [HabitAmount("sitting", try Amount(parsing: "8 h"))]
        let later = apply(changes(sits(2), to: [own]), to: [own])
        #expect(later.first == own)
        #expect(later.last?.habits.map(\.text) == ["longest sit, 1 h"])
        #expect(later.last?.deskMark(of: "sitting") == nil)
        // Once it is removed, what was measured counts again.
        let again = apply(changes(sits(2), to: Array(later.dropFirst())), to: Array(later.dropFirst()))
        #expect(again.first?.habits.map(\.text) == ["longest sit, 1 h", "sitting, 2 h"])
    }

    @Test func whatYouAddToTheMeasuredGrowsWithIt() throws {
        let measured = apply(changes(sits(1), to: []), to: [])
        var own = Entry(id: EntryID("own"), when: now)
        let mark = DeskMark("sitting", measured: try Amount(parsing: "1 h"), added: try Amount(parsing: "2 h"))
        own.habits = [HabitAmount("sitting", mark.amount)]
        own.setDeskMark(mark)
        let later = apply(changes(sits(3), to: measured + [own]), to: measured + [own])
        #expect(text(later.first { $0.id == own.id }) == ["Habit: sitting, 5 h", "Imported: desk, sitting, 3 h + 2 h"])
        // Changed by hand since, it is the user's own word.
        var changed = try #require(later.first { $0.id == own.id })
        changed.habits[0].amount = try Amount(parsing: "4 h")
        let entries = later.filter { $0.id != own.id } + [changed]
        #expect(changes(sits(4), to: entries).compactMap(\.result).allSatisfy { $0.id != own.id })
    }

    @Test func machinesShareTheEntry() throws {
        let one = apply(changes(sits(1), at: "laptop", to: []), to: [])
        let sit = (midnight + 9 * 3600 + 1800)..<(midnight + 11 * 3600 + 12)
        let both = apply(changes(MachineDay(sits: [sit], breaks: []), at: "tower", to: one), to: one)
        #expect(both.count == 1)
        #expect(both.first?.habits.first?.text == "sitting, 2 h")
        #expect(changes(sits(1), at: "laptop", to: both).isEmpty)
    }

    @Test func theNightBelongsToTheDayBefore() throws {
        let night = (midnight + 24 * 3600)..<(midnight + 26 * 3600)
        let first = Moment(instant: night.lowerBound, offset: 0)
        let entry = DeskEntry(day, startingAt: 4, entries: [])
        let added = entry.changes(
            own: MachineDay(sits: [night], breaks: []), machine: "laptop", first: first, rules: DeskRules(), now: now)
        #expect(added.first?.result?.imported.last?.value == "24:00:00-26:00:00")
        let again = DeskEntry(day, startingAt: 4, entries: added.compactMap(\.result))
        #expect(again.others(than: "tower") == [MachineDay(sits: [night], breaks: [])])
        #expect(again.others(than: "laptop").isEmpty)
    }
}
