import Desk
import Statistics
import Testing

@Suite struct DeskUnionTests {
    @Test func aBreakFromOneMachineIsNoneWhileYouSitAtAnother() {
        let desk = MachineDay(sits: [0..<3600, 5400..<7200], breaks: [3600..<5400])
        let laptop = MachineDay(sits: [3700..<5300], breaks: [])
        let day = DeskDay([desk, laptop], pause: 300)
        #expect(day.sits == [0..<7200])
        #expect(day.breaks.isEmpty)
    }

    @Test func whatOneMachineDidNotSeeAnotherMayHave() {
        let desk = MachineDay(sits: [0..<3600, 9000..<9600], breaks: [])
        let laptop = MachineDay(sits: [0..<60, 8000..<9100], breaks: [60..<8000])
        let day = DeskDay([desk, laptop], pause: 300)
        #expect(day.sits == [0..<3600, 8000..<9600])
        #expect(day.breaks == [3600..<8000])
        #expect(DeskDay([desk], pause: 300).unmeasured == [3600..<9000])
    }

    @Test func anExerciseStaysABreak() {
        let desk = MachineDay(sits: [0..<1000, 1040..<2000], breaks: [1000..<1040])
        let day = DeskDay([desk, MachineDay(sits: [100..<200], breaks: [])], pause: 300)
        #expect(day.sits == [0..<1000, 1040..<2000])
        #expect(day.breaks == [1000..<1040])
    }

    @Test func aGapIsABreakFromThePauseOn() {
        let apart = MachineDay(sits: [0..<1000, 1300..<2000], breaks: [])
        #expect(DeskDay([apart], pause: 300).sits == apart.sits)
        let near = MachineDay(sits: [0..<1000, 1299..<2000], breaks: [])
        #expect(DeskDay([near], pause: 300).sits == [0..<2000])
    }

    @Test func aBreakAsLongAsThePauseIsNoExercise() {
        let desk = MachineDay(sits: [0..<1000, 1300..<2000], breaks: [1000..<1300])
        let laptop = MachineDay(sits: [1100..<1350], breaks: [])
        #expect(DeskDay([desk, laptop], pause: 300).sits == [0..<2000])
        #expect(DeskDay([desk, laptop], pause: 301).sits == [0..<1000, 1100..<2000])
    }

    @Test(arguments: 0..<500)
    func severalMachinesDependOnNoOrderAndOnNoRepetition(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let machines = (0..<Int.random(in: 1...4, using: &random)).map { _ in MachineDay.random(&random) }
        let day = DeskDay(machines, pause: 300)
        #expect(DeskDay(machines.reversed(), pause: 300) == day)
        #expect(DeskDay(machines.shuffled(using: &random) + machines, pause: 300) == day)
        // The same as one machine that has seen all of it.
        #expect(DeskDay([MachineDay(sits: day.sits, breaks: day.breaks)], pause: 300) == day)
        #expect(day.sitting >= machines.map { DeskDay([$0], pause: 300).sitting }.max() ?? 0)
        #expect(day.sits.allSatisfy { !$0.isEmpty })
    }

    @Test(arguments: [
        "9:00", "09:00:00", "09:00:00-08:00:00", "09:00:00-09:60:00", "09:00:00-10:00:00 09:30:00-11:00:00", "x-y",
    ])
    func whatIsNoSitIsRefused(text: String) {
        #expect(throws: (any Error).self) { try MachineDay(parsing: text, from: 0) }
    }
}

extension MachineDay {
    /// Returns what some machine may have measured in a day.
    static func random(_ random: inout SplitMix64) -> MachineDay {
        var times = DeskTrace.Times()
        times.input = Spans.random(closing: 10, &random)
        times.watched = Spans.random(closing: 0, &random)
        if Int.random(in: 1...3, using: &random) == 1 {
            let start = Int.random(in: 0...86_000, using: &random)
            times.exercises = Spans([start..<(start + Int.random(in: 20...120, using: &random))], closing: 0)
        }
        return MachineDay(times, in: 0..<86_400, rules: DeskRules(), now: 200_000)
    }
}
