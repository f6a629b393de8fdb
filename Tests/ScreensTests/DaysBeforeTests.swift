import Canvas
import Diary
import Testing

@testable import Screens

@Suite("The days before, on Today")
struct DaysBeforeTests {
    private static let manySites: [SiteReading] = [
        SiteReading("low back", side: .right), SiteReading("buttock", side: .left), SiteReading("thigh", side: .left),
    ]

    private func rows(note: String?) -> [String] {
        let entries = [
            entry("b1", "2026-11-16 08:00 +0000") { $0.pain = PainScore(3) },
            entry("b2", "2026-11-18 08:00 +0000") {
                $0.pain = PainScore(5)
                $0.sites = Self.manySites
                $0.note = note
            },
            entry("b3", "2026-11-19 08:00 +0000") { $0.note = "Rested all day." },
        ]
        let store = TestStore(SampleDiary.model(size: Size(width: 120, height: 40), entries: entries))
        return store.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("the places of a day are shown whole where its note leaves room")
    func places() {
        #expect(rows(note: "Bent down.").contains { $0.contains("right low back, left buttock, left thigh") })
        let long = "Bent down to lift the washing, and it went straight through me; could not get up for an hour."
        #expect(rows(note: long).contains { $0.contains("…") && $0.contains("Bent down to lift the washing, and it") })
    }

    @Test("a day with something logged but no score says so, with its note")
    func noReading() {
        let rows = rows(note: nil)
        #expect(rows.contains { $0.contains("Thu 19     no reading") && $0.contains("Rested all day.") })
        #expect(rows.contains { $0.contains("Tue 17     not logged") })
    }

    @Test("there is no heading of notes where there are none")
    func heading() {
        let entries = [entry("b1", "2026-11-16 08:00 +0000") { $0.pain = PainScore(3) }]
        let store = TestStore(SampleDiary.model(size: Size(width: 120, height: 40), entries: entries))
        #expect(store.screen.contains("Days before"))
        #expect(!store.screen.contains("note"))
    }
}
