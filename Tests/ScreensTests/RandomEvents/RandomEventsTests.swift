import Catalog
import Diary
import Foundation
import Simulation
import Statistics
import Testing

@testable import Screens

/// Runs a few thousand events; for more, use `TWINGE_RANDOM_EVENTS=100000 TWINGE_RANDOM_SEED=7 swift test --filter RandomEvents`.
@Suite("Random events")
struct RandomEventsTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["TWINGE_RANDOM_EVENTS"].flatMap { Int($0) } ?? 2000
    private static let seed = environment["TWINGE_RANDOM_SEED"].flatMap { UInt64($0) } ?? 1
    /// The number of events after which everything is undone, and the diary compared with the initial state.
    private static let sessionLength = 1000

    private static func decade() -> StoredDiary {
        var scenario = Scenario.demo(days: 3650, lastDay: SampleDiary.day, seed: 7)
        scenario.entriesPerDay = 8
        let entries = SimulatedDiary(scenario).entries(until: SampleDiary.evening)
        return StoredDiary(logbook: Logbook(entries), routines: RoutineHistory([SampleDiary.routine]))
    }

    @Test("with ten years of entries they never trap nor lose one, and undoing everything restores the initial state")
    func decadeOfEntries() {
        var rest = Self.count
        var session = RandomSession(
            Self.decade(), at: ClockTime(now: SampleDiary.evening, uptime: 1000),
            events: RandomEvents(random: SplitMix64(seed: Self.seed)))
        while rest > 0 {
            var length = 0
            while length < min(rest, Self.sessionLength), !session.isOver {
                session.step()
                length += 1
            }
            rest -= length
            check(&session)
            let remains = session.remains
            session = RandomSession(remains.stored, at: remains.time, events: remains.events)
        }
    }

    /// Compares the model with the disk, undoes everything, and compares both with the start.
    private func check(_ session: inout RandomSession) {
        session.finishWrites()
        #expect(Self.entries(session.stored.logbook) == Self.entries(session.model.diary.logbook))
        #expect(session.stored.routines == session.model.diary.routines)
        #expect(session.stored.trackedHabits == session.model.preferences.trackedHabits)
        #expect(Set(session.stored.experiments) == Set(session.model.experiments))
        #expect(session.stored.catalog == session.model.catalog)
        #expect(Set(session.stored.reviews) == Set(session.model.reviews))
        session.undoEverything()
        let first = session.untouched
        #expect(Self.entries(session.stored.logbook) == Self.entries(first.logbook))
        #expect(Self.entries(session.model.diary.logbook) == Self.entries(first.logbook))
        #expect(session.stored.trackedHabits == first.trackedHabits)
        #expect(Set(session.stored.experiments) == Set(first.experiments))
        #expect(Set(session.stored.reviews) == Set(first.reviews))
        for kind in CatalogKind.editable {
            #expect(session.stored.catalog.shown(kind) == first.catalog.shown(kind))
            #expect(session.stored.catalog.hidden(kind) == first.catalog.hidden(kind))
        }
        let today = session.model.presentDay
        for day in (today - 400)...(today + 7) {
            #expect(session.stored.routines.items(on: day) == first.routines.items(on: day))
        }
    }

    /// Returns every entry with its position among those of the same minute.
    private static func entries(_ logbook: Logbook) -> Set<Entry> { Set(logbook.entries) }
}
