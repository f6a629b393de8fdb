import Files

/// The one program that measures on a machine: looks at the terminals again and again, and keeps what it saw.
public struct DeskRecorder: ~Copyable {
    /// Seconds after which what is new is kept, so that no end of the program loses more than a minute.
    private static let keepingTime = 45
    /// Days that are kept; the diary takes each of them on the day.
    private static let keptDays = 8

    /// What is known now.
    public private(set) var state: DeskState
    /// When the last look was.
    public private(set) var now: MachineTime

    private let store: DeskStore
    private let terminals: OwnTerminals
    private var times = TerminalTimes()
    private var kept: DeskState?
    private var keptAt: Int?
    private let lock: FileLock

    /// Takes the place of the one that measures, and goes on with what the one before has kept.
    ///
    /// - Parameter boot: which start of the machine it is.
    /// - Throws: ``FileError`` for the reason `locked` when another program measures already, or when the files cannot be used.
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

    /// Looks once.
    ///
    /// - Parameter idle: the seconds without input that another source than the terminals tells of.
    public mutating func look(idle: Int? = nil, at time: MachineTime = .now) {
        now = time
        let input = times.newestInput(terminals.accessTimes(), idle: idle, at: time)
        state.trace.take(DeskLook(time, input: input))
        state.trace.forget(before: time.wall - Self.keptDays * 86_400)
    }

    /// Changes what is known, as by a snooze or an exercise.
    public mutating func change(_ body: (inout DeskState) -> Void) { body(&state) }

    /// Keeps what is known, if it would otherwise be lost for more than a minute.
    ///
    /// - Parameter isLast: whether to keep it in any case, as the program ends.
    /// - Throws: ``FileError``, for example on a full disk. What was measured stays in memory, and the next call tries again.
    public mutating func keep(isLast: Bool = false) throws(FileError) {
        let isDue = keptAt.map { now.uptime - $0 >= Self.keepingTime } ?? true
        guard isLast || state.plan != kept?.plan || isDue && state.isNews(to: kept) else { return }
        try store.write(state)
        keptAt = now.uptime
        kept = state
    }
}

extension DeskState {
    /// Whether more is known than another state has. To have looked in vain is news only in the hour after the last input, as it may
    /// have been a break.
    fileprivate func isNews(to other: DeskState?) -> Bool {
        guard let other, trace.boot == other.trace.boot, trace.live.input == other.trace.live.input,
            trace.live.exercises == other.trace.live.exercises
        else { return true }
        guard let now = trace.lastLook, let input = trace.live.input.ranges.last?.upperBound else { return false }
        return now - input < 3600 && now - (other.trace.lastLook ?? 0) >= 240
    }
}
