import Canvas
import Foundation
import Statistics
import TenYears

/// How long the keys of many walks through the diary took, each until its finished frame.
struct KeyTimes {
    private let diary = OpenDiary(Decade.entries, now: Decade.now)
    private var random: SplitMix64
    private var total = Times()
    private var ticks = Times()
    private var rows: [String: Times] = [:]

    private let walks: [Walk]

    /// Opens the diary for the given walks.
    init(_ walks: [Walk], seed: UInt64) {
        self.walks = walks
        random = SplitMix64(seed: seed)
    }

    /// Walks until a number of keys were pressed.
    mutating func walk(keys: Int) {
        while total.count < keys, let walk = Walk.next(of: walks, using: &random) {
            for key in walk.keys { press(key, on: walk) }
            press(Walk.home, on: walk)
            // What stays open would take the keys of every later walk.
            precondition(diary.footer.contains(Walk.homeWord), "“\(walk.name)” does not end on Today: \(diary.footer)")
        }
    }

    /// Presses a key, and lets the work it starts continue in further frames, as the run loop does while no key comes.
    private mutating func press(_ key: Key, on walk: Walk) {
        let time = work { diary.press(key) }
        total.append(time)
        rows[Self.name(key, walk), default: Times()].append(time)
        // A fast typist leaves time for only a few of them.
        for _ in 0..<3 where diary.isTickDue { ticks.append(work { diary.tick() }) }
    }

    /// Returns the processor time of some work, which is the same whatever else the machine does.
    private func work(_ body: () -> Void) -> Double {
        let start = Self.milliseconds
        body()
        return Self.milliseconds - start
    }

    /// The processor time of this thread so far.
    private static var milliseconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    /// A row for each key of each walk, and at the end one for all keys.
    var table: String {
        var lines = ["Key to frame, \(diary.entryCount) entries over ten years, 80x24", "", Times.heads]
        for walk in walks {
            var names: [String] = []
            for name in (walk.keys + [Walk.home]).map({ Self.name($0, walk) }) where !names.contains(name) {
                names.append(name)
            }
            lines += names.compactMap { name in rows[name]?.row(name) }
        }
        return (lines + ["", Times.heads, ticks.row("a search going on by itself"), total.row("every key")])
            .joined(separator: "\n")
    }

    private static func name(_ key: Key, _ walk: Walk) -> String { "\(walk.name): \(key.name)" }
}
