import Desk
import Testing

@Suite struct TerminalTimesTests {
    private func time(_ uptime: Int) -> MachineTime { MachineTime(uptime: uptime, wall: uptime + 1_000_000) }

    @Test func whatAnotherSourceTellsCountsThoughItIsFromTheLookBefore() {
        var times = TerminalTimes()
        #expect(times.newestInput([:], idle: nil, at: time(100)) == nil)
        // Asked at 100 and answered at once: there was input a second before.
        #expect(times.newestInput([:], idle: 16, at: time(115)) == 99)
        // The same input, reported again, with the second lost to rounding.
        #expect(times.newestInput([:], idle: 30, at: time(130)) == nil)
        #expect(times.newestInput([:], idle: 16, at: time(145)) == 129)
        #expect(times.newestInput([:], idle: nil, at: time(160)) == nil)
        #expect(times.newestInput([:], idle: 46, at: time(175)) == nil)
        #expect(times.newestInput([:], idle: 0, at: time(190)) == 190)
    }

    @Test func oldInputOfAnotherSourceSaysNothingOfThePresent() {
        var times = TerminalTimes()
        #expect(times.newestInput([:], idle: 4000, at: time(10_000)) == nil)
        #expect(times.newestInput([:], idle: 4015, at: time(10_015)) == nil)
    }

    @Test func terminalsCountByTheirOwnTimes() {
        var times = TerminalTimes()
        #expect(times.newestInput(["1": 1_000_090], idle: nil, at: time(100)) == 90)
        #expect(times.newestInput(["1": 1_000_090, "2": 1_000_110], idle: nil, at: time(115)) == nil)
        #expect(times.newestInput(["1": 1_000_090, "2": 1_000_120], idle: nil, at: time(130)) == 120)
    }
}
