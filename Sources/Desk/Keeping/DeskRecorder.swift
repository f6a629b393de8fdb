import Files

/// The one program that measures on a machine: looks at the terminals repeatedly, and saves what it saw.
public struct DeskRecorder: ~Copyable {
    /// Seconds after which news is saved, so that no crash loses more than a minute.
    private static let keepingTime = 45
    /// The number of days kept; each goes into the diary on the day itself.
    private static let keptDays = 8

    /// The current state.
    public private(set) var state: DeskState
    /// The time of the last look.
    public private(set) var now: MachineTime

    private let store: DeskStore
    private let terminals: OwnTerminals
    private var times = TerminalTimes()
    private var kept: DeskState?
    private var keptAt: Int?
    private let lock: FileLock

    /// Becomes the one that measures, and continues from what the last one has saved.
    ///
    /// - Parameter boot: identifies the start of the machine.
    /// - Throws: `FileError` with the reason `locked` if another program is measuring already, or if the files can't be used.
    public init(
        in store: DeskStore, terminals: OwnTerminals = OwnTerminals(), boot: String = MachineTime.boot,
        now: MachineTime = .now
    ) throws(FileError) {
        let lock = try store.takeLock()
        let kept = try store.read()
        self.init(lock, store, terminals, kept, boot, now)
    }

    private init(
        _ lock: consuming FileLock, _ store: DeskStore, _ terminals: OwnTerminals, _ kept: DeskState?, _ boot: String,
        _ now: MachineTime
    ) {
        (self.store, self.terminals, self.kept, self.now) = (store, terminals, kept, now)
        state = DeskState(
            trace: kept?.trace.resumed(boot: boot) ?? DeskTrace(boot: boot), plan: kept?.plan ?? BreakPlan())
        self.lock = lock
    }

    /// Takes a look.
    ///
    /// - Parameter idle: the seconds without input according to a source other than the terminals.
    public mutating func look(idle: Int? = nil, at time: MachineTime = .now) {
        now = time
        let input = times.newestInput(terminals.accessTimes(), idle: idle, at: time)
        state.trace.take(DeskLook(time, input: input))
        state.trace.forget(before: time.wall - Self.keptDays * 86_400)
    }

    /// Changes the state, as after a snooze or an exercise.
    public mutating func change(_ body: (inout DeskState) -> Void) { body(&state) }

    /// Saves the state if it would otherwise be lost for more than a minute.
    ///
    /// - Parameter isLast: whether to save it in any case, as the program ends.
    /// - Throws: `FileError`, for example on a full disk. What was measured stays in memory, and the next call tries again.
    public mutating func keep(isLast: Bool = false) throws(FileError) {
        let isDue = keptAt.map { now.uptime - $0 >= Self.keepingTime } ?? true
        guard isLast || state.plan != kept?.plan || isDue && state.isNews(to: kept) else { return }
        try store.write(state)
        keptAt = now.uptime
        kept = state
    }
}

extension DeskState {
    /// Returns whether it has news compared with another state. A look without input is news only in the hour after the last input,
    /// when it may mean a break.
    fileprivate func isNews(to other: DeskState?) -> Bool {
        guard let other, trace.boot == other.trace.boot, trace.live.input == other.trace.live.input,
            trace.live.exercises == other.trace.live.exercises
        else { return true }
        guard let now = trace.lastLook, let input = trace.live.input.ranges.last?.upperBound else { return false }
        return now - input < 3600 && now - (other.trace.lastLook ?? 0) >= 240
    }
}
