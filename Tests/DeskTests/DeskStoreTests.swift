import Desk
import Files
import Platform
import SystemPackage
import TestSupport
import Testing

@Suite struct DeskStoreTests {
    private let temporary: TestFolder
    private var folder: FilePath { temporary.path }

    init() throws { temporary = try TestFolder() }

    private var state: DeskState {
        var trace = DeskTrace(boot: "one")
        for (uptime, input) in [(100, 95), (115, 114), (500, 490)] {
            trace.take(DeskLook(MachineTime(uptime: uptime, wall: uptime + 1_000_000), input: input))
        }
        trace.noteExercise(seconds: 30, endingAt: 600)
        var plan = BreakPlan()
        plan.skip(now: 1_000_600)
        return DeskState(trace: trace.resumed(boot: "two"), plan: plan)
    }

    @Test func whatIsKeptIsReadBack() throws {
        let store = DeskStore(in: folder.appending("new"))
        #expect(try store.read() == nil)
        try store.write(state)
        #expect(try store.read() == state)
        #expect(
            String(decoding: state.text, as: UTF8.self) == """
                %rec: Desk
                %doc: What twinge desk has measured, in seconds. Live times count from the start of the machine.

                Boot: two
                Start: 0
                Input: 1000095 1000096
                Input: 1000114 1000115
                Input: 1000490 1000491
                Watched: 1000100 1000500
                Exercise: 1000570 1000600
                Skips: 1
                Not_before: 1001500
                Whole: yes

                """)
    }

    @Test func aDamagedFileIsPutAside() throws {
        let store = DeskStore(in: folder)
        let half = Array(state.text.dropLast(12))
        try folder.appending("desk.rec").put(half)
        #expect(try store.read() == nil)
        #expect(try store.damaged.contentsIfPresent() == half)
    }

    @Test func aSecondProgramIsRefused() throws {
        let store = DeskStore(in: folder)
        #expect(!store.isMeasuring)
        let first = try DeskRecorder(in: store, terminals: OwnTerminals(devices: folder), boot: "one")
        #expect(store.isMeasuring)
        #expect(throws: FileError.self) {
            _ = try DeskRecorder(in: store, terminals: OwnTerminals(devices: folder), boot: "one")
        }
        _ = consume first
        #expect(!store.isMeasuring)
    }

    @Test func silenceIsKeptAndEnds() throws {
        let store = DeskStore(in: folder.appending("new"))
        #expect(store.quietUntil == nil)
        try store.setQuiet(until: nil)
        try store.setQuiet(until: 1_000_000)
        #expect(store.quietUntil == 1_000_000)
        try store.setQuiet(until: nil)
        #expect(store.quietUntil == nil)
    }
}
