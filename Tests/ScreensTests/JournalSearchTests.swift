import Canvas
import Diary
import Reports
import Simulation
import Statistics
import Testing

@testable import Screens

/// The hits are cached from letter to letter and from change to change; these tests compare them with a new search.
@Suite("Searching the journal")
struct JournalSearchTests {
    private static let searches = [
        "low back", "pain>=7 left", "pain=10", "from:2026-10-01 to:-3 sit", "site:hip ache", "habit:sit 7",
        "stretch:bend",
        "Réglée", "LOW-BACK", "\"low back, left\" stiff", "zzz", "  left  left", "pain<3 -", "kneeling side",
    ]

    private static func diary(days: Int = 90) -> [Entry] {
        var scenario = Scenario.demo(days: days, lastDay: SampleDiary.day, seed: 11)
        scenario.entriesPerDay = 8
        return SimulatedDiary(scenario).entries(until: SampleDiary.evening)
    }

    /// Returns the hits of the search in the field, found from scratch.
    private static func freshHits(_ model: AppModel) -> [JournalModel.Day] {
        var journal = JournalModel()
        journal.setSearch(model.journal.search, model.journal.filter)
        while !journal.isComplete { journal.searchOn(in: model.diary.logbook, days: model.insights.table.days) }
        return journal.days
    }

    @Test(
        "typed on, reverted, and with entries changing meanwhile, it finds what a new search finds", arguments: 0..<12
    )
    func keptHits(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var store = TestStore(SampleDiary.model(entries: Self.diary()))
        store.press("J /")
        for step in 0..<40 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0: store.receive(.input(.key(.control("u"))))
            case 1, 2: store.receive(.input(.key(.backspace)))
            case 3: change(&store, step, using: &random)
            default: typeOn(&store, using: &random)
            }
            // A fast typist doesn't wait for the search to finish.
            if store.isTickDue, Bool.random(using: &random) { store.receive(.tick) }
            if step % 5 == 0 {
                while store.isTickDue { store.receive(.tick) }
                let fresh = Self.freshHits(store.model)
                #expect(store.model.journal.days == fresh, "after “\(store.model.journal.search)”")
                #expect(store.model.journal.hitCount == fresh.reduce(0) { $0 + $1.entries.count })
            }
        }
    }

    /// Types the next letter of a search that starts with what was typed, or of one without hits.
    private func typeOn(_ store: inout TestStore, using random: inout SplitMix64) {
        let typed = store.model.journal.search
        let next = Self.searches.filter { $0.hasPrefix(typed) && $0 != typed }.compactMap { search in
            search.dropFirst(typed.count).first
        }
        let letter = next.isEmpty ? "e" : next[Int.random(in: 0..<next.count, using: &random)]
        store.receive(.input(.key(.character(letter))))
    }

    /// Adds, changes or deletes an entry, as another program or an undo does.
    private func change(_ store: inout TestStore, _ step: Int, using random: inout SplitMix64) {
        let entries = store.model.diary.logbook.entries
        var entry = entries[Int.random(in: 0..<entries.count, using: &random)]
        let before = entry
        entry.note = "Low back, Réglée"
        let day = entry.when.date
        var added = Entry(id: EntryID("added-\(step)"), when: entry.when)
        added.pain = PainScore(Int.random(in: 0...10, using: &random))
        added.note = "left low"
        let kept = store.model.diary.logbook.entries.filter { $0.when.date.yearMonth == day.yearMonth }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: store.commit([.edit(from: before, to: entry)])
        case 1: store.commit([.delete(before)])
        case 2: store.commit([.add(added)])
        default: store.receive(.monthsRead([LoadedMonth(month: day.yearMonth, entries: kept + [added])]))
        }
    }

    @Test("an entry of years ago stays selected when its search ends, also until its day is looked through again")
    func longAgo() throws {
        var model = SampleDiary.model(entries: Self.diary(days: 600))
        model.search("to:-590")
        var store = TestStore(model)
        store.press("J")
        while store.isTickDue { store.receive(.tick) }
        let found = try #require(store.model.journal.selectedEntry)
        store.receive(.input(.key(.escape)))
        let isComplete = store.model.journal.isComplete
        #expect(!isComplete)
        while store.isTickDue {
            let selected = store.model.journal.selectedEntry
            #expect(selected == found)
            store.receive(.tick)
        }
        store.press("Down Up")
        let selected = store.model.journal.selectedEntry
        #expect(selected == found)
    }

    @Test("a longer search doesn't look again at days without a hit")
    func narrowing() {
        var store = TestStore(SampleDiary.model(entries: Self.diary()))
        store.press("J / k n e e l")
        #expect(store.model.journal.isComplete)
        store.receive(.input(.key(.character("i"))))
        #expect(store.model.journal.isComplete, "all in one frame")
        #expect(store.model.journal.hitCount == Self.freshHits(store.model).reduce(0) { $0 + $1.entries.count })
    }

    @Test(
        "finds text in text as the standard library does",
        arguments: [
            "", "a", "ab", "abc", "aab", "abab", "é", "e\u{301}", "e", "caf\u{e9}", "cafe\u{301} au", "長い", "b a",
        ])
    func containing(text: String) {
        #expect(SearchText(folded: text).contains(SearchText("")))
        for part in ["a", "b", "ab", "ba", "bab", "e", "\u{e9}", "e\u{301}", "fe", "au", "い", "b a"] {
            #expect(
                SearchText(folded: text).contains(SearchText(folded: part)) == text.contains(part),
                "“\(part)” in “\(text)”")
        }
    }
}
