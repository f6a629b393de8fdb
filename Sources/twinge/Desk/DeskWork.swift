import Desk
import Diary
import Files
import Journal
import Reports

/// The measuring itself, with or without a pane: takes looks, saves them, and writes the day into the diary.
struct DeskWork: ~Copyable {
    /// The seconds between two writes into the diary during a sit.
    private static let writingTime = 900
    /// The number of days checked at the start for ones that an earlier run couldn't finish.
    private static let earlierDays = 7

    let context: CommandContext
    let rules: DeskRules
    private let store: DeskStore
    private let idle: IdleCommand?
    private var recorder: DeskRecorder
    private var writtenAt: Int?
    private var writtenInput: Int?
    private var hasWrittenEarlierDays = false
    /// The last error, or nil if there was none.
    private(set) var trouble: String?

    /// Becomes the one program that measures.
    ///
    /// - Throws: ``Failure`` with status 73 if another one is measuring already, or nothing can be saved.
    init(_ context: CommandContext) throws {
        let rules = try context.deskRules()
        let idle = IdleCommand(
            try context.settings().preferences.desk.idleCommand, in: context.environment)
        let store = context.deskStore
        let recorder = try Self.recorder(in: store)
        self.init(recorder, context, rules, store, idle)
    }

    private init(
        _ recorder: consuming DeskRecorder, _ context: CommandContext, _ rules: DeskRules, _ store: DeskStore,
        _ idle: IdleCommand?
    ) {
        (self.context, self.rules, self.store, self.idle) = (context, rules, store, idle)
        self.recorder = recorder
    }

    private static func recorder(in store: DeskStore) throws -> DeskRecorder {
        do throws(FileError) {
            return try DeskRecorder(in: store)
        } catch {
            guard case .locked(let holder) = error.reason else { throw error }
            let other = holder?.description ?? "another program"
            throw Failure(.cannotCreate, "Already measuring: \(other). See twinge desk status.")
        }
    }

    /// What was measured.
    var state: DeskState { recorder.state }
    /// The time of the last look.
    var now: MachineTime { recorder.now }

    /// The current state at the desk.
    var status: DeskStatus {
        DeskStatus(recorder.state, rules: rules, now: now.wall, quietUntil: store.quietUntil)
    }

    /// The seconds until the next look.
    var secondsToNextLook: Int { rules.secondsToNextLook(idle: recorder.state.trace.lastInput.map { now.wall - $0 }) }

    /// Takes a look, saves what is new, and writes into the diary what is due.
    mutating func look() {
        idle?.ask()
        let time = MachineTime.now
        recorder.look(idle: idle?.idle(at: time.uptime), at: time)
        let status = status
        // Away for long enough: whatever was skipped, the next sit starts from scratch.
        if let idle = status.idle, idle >= rules.pause, state.plan != BreakPlan() { recorder.change { $0.plan.rest() } }
        settle(status)
    }

    private mutating func settle(_ status: DeskStatus, isLast: Bool = false) {
        trouble = nil
        do {
            try recorder.keep(isLast: isLast)
            if isLast || isWritingDue(status) { try write() }
        } catch let error as FileError {
            trouble = "\(error)"
        } catch let error as JournalError {
            trouble = "\(error)"
        } catch {
            trouble = Failure(error)?.message ?? "\(error)"
        }
    }

    /// Returns whether to write into the diary: now and then during a sit, and once it is over.
    private func isWritingDue(_ status: DeskStatus) -> Bool {
        guard let input = state.trace.lastInput, input != writtenInput else { return false }
        guard let writtenAt else { return true }
        let isOver = status.idle.map { $0 >= rules.pause } ?? true
        return isOver || now.uptime - writtenAt >= Self.writingTime
    }

    /// Writes the day into the diary, and the day before, whose last hours may be missing.
    private mutating func write() throws {
        let today = try context.deskDay(of: now.wall)
        let first = hasWrittenEarlierDays ? today - 1 : today - Self.earlierDays
        let moment = context.momentOfInstant
        for day in first...today {
            let own = try context.ownDay(day, state, now: now.wall)
            guard let start = own.sits.first?.lowerBound else { continue }
            let changes = try context.deskEntry(day).changes(
                own: own, machine: context.machineName, first: moment(start), rules: rules, now: moment(now.wall))
            for change in changes { _ = try context.journal.apply(change, removed: RemovedRecords()) }
        }
        (writtenAt, writtenInput, hasWrittenEarlierDays) = (now.uptime, state.trace.lastInput, true)
    }

    /// Saves everything when the program ends.
    mutating func finish() {
        recorder.look()
        settle(status, isLast: true)
    }

    /// Puts the suggestion off for a few minutes.
    mutating func snooze() {
        let wall = now.wall
        recorder.change { $0.plan.snooze(now: wall) }
    }

    /// Skips the suggestion.
    mutating func skip() {
        let wall = now.wall
        recorder.change { $0.plan.skip(now: wall) }
    }

    /// Logs an exercise that was just done, which counts as a break.
    ///
    /// - Throws: `JournalError` if it couldn't be written.
    mutating func log(_ exercise: BreakExercise) throws {
        let uptime = MachineTime.now.uptime
        recorder.change { state in
            state.trace.noteExercise(seconds: exercise.seconds, endingAt: uptime)
            state.plan.rest()
        }
        var entry = Entry(id: context.newIdentifier(), when: context.momentOfInstant(now.wall).wholeMinute)
        for logged in exercise.logged { entry.log(logged) }
        try context.journal.add([entry])
    }
}
