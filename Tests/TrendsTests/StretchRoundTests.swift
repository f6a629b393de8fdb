import Diary
import Testing

@testable import Trends

@Suite("rounds through the routine")
struct StretchRoundTests {
    static func plan() throws -> [RoutineItem] {
        [
            RoutineItem("cat-cow", duration: try HoldDuration(parsing: "30 s")),
            RoutineItem("side bend", side: .left, duration: try HoldDuration(parsing: "30 s")),
        ]
    }

    static func round(_ sessions: [[(String, String)]], isStartingAnother: Bool = false) throws -> StretchRound {
        let entries = try sessions.enumerated().map { hour, fields in
            try Sample.entry("2026-11-20 \(10 + hour):00", fields)
        }
        return StretchRound(
            on: try Sample.date("2026-11-20"), entries: entries, plan: try plan(), tempo: { _ in nil },
            isStartingAnother: isStartingAnother)
    }

    @Test("without a session everything is open")
    func nothing() throws {
        let round = try Self.round([[("Pain", "4")]])
        #expect(round.day.items.map(\.state) == [.open, .open])
        #expect(round.sessions.isEmpty)
        #expect(!round.isComplete)
    }

    @Test("a second session continues where the first one stopped")
    func continued() throws {
        let first = [("Stretch", "cat-cow, 30 s")]
        let second = [("Stretch", "side bend, left, skipped, hurts")]
        let round = try Self.round([first, second])
        #expect(round.day.items.map(\.state) == [.done, .skipped(why: "hurts")])
        #expect(round.sessions.count == 2)
        #expect(round.isComplete)
    }

    @Test("a session after a complete round starts another one")
    func second() throws {
        let whole = [("Stretch", "cat-cow, 30 s"), ("Stretch", "side bend, left, 30 s")]
        let round = try Self.round([whole, [("Stretch", "cat-cow, 30 s")]])
        #expect(round.day.items.map(\.state) == [.done, .open])
        #expect(round.day.items.map(\.holdCount) == [1, 0])
        #expect(round.sessions.count == 1)
    }

    @Test("exercises that were counted are a session of the round, and a complete one ends it")
    func counted() throws {
        let whole = [("Exercise", "cat-cow, 6 times"), ("Stretch", "side bend, left, 30 s")]
        let round = try Self.round([whole, [("Exercise", "cat-cow, 6 times")]])
        #expect(round.day.items.map(\.state) == [.done, .open])
        #expect(round.sessions.count == 1)
    }

    @Test("starting again clears a complete round and leaves an incomplete one")
    func startingAnother() throws {
        let whole = [("Stretch", "cat-cow, 30 s"), ("Stretch", "side bend, left, 30 s")]
        #expect(try Self.round([whole], isStartingAnother: true).day.items.map(\.state) == [.open, .open])
        let half = [("Stretch", "cat-cow, 30 s")]
        #expect(try Self.round([half], isStartingAnother: true).day.items.map(\.state) == [.done, .open])
    }
}
