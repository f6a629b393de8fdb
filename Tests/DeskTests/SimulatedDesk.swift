import Desk
import Files
import Platform
import SystemPackage
import TestSupport

/// A machine whose clocks the test moves, with pseudo-terminals whose access times it sets.
final class SimulatedDesk {
    /// An event, or a period from one time of day to another.
    enum Step {
        /// Keys every few seconds in a terminal, by its number.
        case type(from: String, to: String, terminal: Int = 0)
        /// One key.
        case key(String)
        /// The clock is set forward or back by this many seconds.
        case setClock(String, by: Int)
        /// The machine sleeps.
        case sleep(from: String, to: String)
        /// The program is killed, and restarts at a time; nil for never.
        case kill(String, startAgain: String?)
        /// The machine is restarted, and the program with it.
        case reboot(String, startAgain: String)
        /// An exercise of this many seconds ends.
        case exercise(String, seconds: Int)
    }

    /// Midnight of the day, in seconds since 1970: 2026-11-23 by a clock in UTC.
    static let midnight = 1_795_392_000
    private let temporary: TestFolder
    private var folder: FilePath { temporary.path }
    private let ends: [(master: Int32, slave: Int32)]
    private var rules: DeskRules
    private var clockSettings: [(time: Int, seconds: Int)] = []
    private var booted = SimulatedDesk.midnight - 100_000
    private var boots = 1
    /// What was measured, as in the file after the last run.
    private(set) var state: DeskState?

    init(terminals: Int, rules: DeskRules) throws {
        self.rules = rules
        let temporary = try TestFolder()
        let folder = temporary.path
        self.temporary = temporary
        try folder.appending("pts").makeFolders()
        ends = try (0..<terminals).map { _ in
            var (master, slave): (Int32, Int32) = (-1, -1)
            guard openpty(&master, &slave, nil, nil, nil) == 0 else { throw Errno(rawValue: errno) }
            return (master, slave)
        }
        for (number, end) in ends.enumerated() {
            // Days are tested concurrently, and the name that ttyname returns is shared.
            var device = [CChar](repeating: 0, count: 64)
            let error = ttyname_r(end.slave, &device, device.count)
            guard error == 0 else { throw Errno(rawValue: error) }
            symlink(device, folder.appending("pts/\(number)").string)
            touch(number, at: Self.midnight - 50_000)
        }
    }

    deinit {
        for end in ends {
            close(end.master)
            close(end.slave)
        }
    }

    private func touch(_ terminal: Int, at wall: Int) {
        let times = [timespec(tv_sec: wall, tv_nsec: 0), timespec(tv_sec: 0, tv_nsec: UTIME_OMIT_VALUE)]
        futimens(ends[terminal].slave, times)
    }

    /// Lets a day of 28 hours pass.
    func run(_ steps: [Step]) throws {
        let keys = steps.flatMap(Self.keys).sorted { $0.time < $1.time }
        clockSettings = steps.compactMap { step in
            if case .setClock(let text, let seconds) = step { (Self.time(text), seconds) } else { nil }
        }
        let sleeps = steps.compactMap { step -> Range<Int>? in
            if case .sleep(let from, let to) = step { Self.time(from)..<Self.time(to) } else { nil }
        }
        var breaksOff: [(at: Int, again: Int, isReboot: Bool)] = []
        for step in steps {
            if case .kill(let time, let again) = step {
                breaksOff.append((Self.time(time), again.map(Self.time) ?? .max, false))
            }
            if case .reboot(let time, let again) = step { breaksOff.append((Self.time(time), Self.time(again), true)) }
        }
        var start = Self.time("04:00")
        for end in breaksOff + [(Self.time("28:00"), .max, false)] {
            try run(from: start, until: end.at, steps, keys, sleeps, isKilled: end.at != Self.time("28:00"))
            guard end.again != .max else { return }
            if end.isReboot {
                boots += 1
                booted = end.again - 30
            }
            start = end.again
        }
    }

    /// One run of the program.
    private func run(
        from start: Int, until end: Int, _ steps: [Step], _ keys: [(time: Int, terminal: Int)], _ sleeps: [Range<Int>],
        isKilled: Bool
    ) throws {
        let store = DeskStore(in: folder.appending("state"))
        var recorder = try DeskRecorder(
            in: store, terminals: OwnTerminals(devices: folder), boot: "boot-\(boots)", now: time(at: start))
        var next = keys.partitioningIndex { $0.time >= start }
        var pending = steps.filter { $0.moment.map { $0 >= start } ?? false }
        var now = start
        while now < end {
            while let step = pending.first, let moment = step.moment, moment <= now {
                if case .exercise(_, let seconds) = step {
                    let uptime = time(at: moment).uptime
                    recorder.change { $0.trace.noteExercise(seconds: seconds, endingAt: uptime) }
                }
                pending.removeFirst()
            }
            while next < keys.count, keys[next].time <= now {
                touch(keys[next].terminal, at: keys[next].time + offset(at: keys[next].time))
                next += 1
            }
            recorder.look(at: time(at: now))
            // What was saved long before the end has been saved again since; the disk is waited for often enough.
            if end - now < 600 { try recorder.keep() }
            let idle = recorder.state.trace.lastInput.map { now + offset(at: now) - $0 }
            now += rules.secondsToNextLook(idle: idle)
            // Nothing changes while nobody is there for long.
            let before = next > 0 ? keys[next - 1].time : start
            let after = min(next < keys.count ? keys[next].time : end, pending.first?.moment ?? end, end)
            if now - before > 900, after - now > 900 { now += (after - now - 600) / 30 * 30 }
            if let sleep = sleeps.first(where: { $0.contains(now) }) { now = sleep.upperBound }
        }
        if !isKilled {
            // The program looks once more as it ends.
            for key in keys[next...] where key.time <= end { touch(key.terminal, at: key.time + offset(at: key.time)) }
            recorder.look(at: time(at: end))
            try recorder.keep(isLast: true)
        }
        state = try store.read()
    }

    private func time(at second: Int) -> MachineTime {
        MachineTime(uptime: second - booted, wall: second + offset(at: second))
    }

    /// Returns how far the clock is ahead of the real time.
    private func offset(at second: Int) -> Int {
        clockSettings.filter { $0.time <= second }.reduce(0) { $0 + $1.seconds }
    }

    /// Parses a time of the day as seconds since 1970: `09:00`, `09:00:30`, and `25:00` for one in the morning after.
    static func time(_ text: String) -> Int {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        return zip(parts, [3600, 60, 1]).reduce(midnight) { $0 + $1.0 * $1.1 }
    }

    private static func keys(_ step: Step) -> [(time: Int, terminal: Int)] {
        switch step {
        case .type(let from, let to, let terminal):
            let (first, last) = (time(from), time(to))
            return (Array(stride(from: first, to: last, by: 7)) + [last]).map { ($0, terminal) }
        case .key(let text): return [(time(text), 0)]
        default: return []
        }
    }
}

extension SimulatedDesk.Step {
    /// When an exercise ends.
    var moment: Int? {
        switch self {
        case .exercise(let text, _): SimulatedDesk.time(text)
        default: nil
        }
    }
}

/// `UTIME_OMIT` of sys/stat.h.
private let UTIME_OMIT_VALUE = (1 << 30) - 2

extension Array {
    /// Returns the first index from which all elements match.
    fileprivate func partitioningIndex(where fits: (Element) -> Bool) -> Int { firstIndex(where: fits) ?? count }
}
