import Canvas
import Catalog
import Diary
import Reports

/// The state of the `twinge desk` pane, and what its keys do.
public struct DeskModel: Sendable {
    /// The phase of the pane.
    public enum Phase: Hashable, Sendable {
        /// Measuring time.
        case measuring
        /// Suggesting a break, with an exercise; nil if none is suitable.
        case suggesting(BreakExercise?)
        /// Doing an exercise since a time, in seconds since boot.
        case exercising(BreakExercise, since: Int)
    }

    /// What the program should do after a key or a tick.
    public enum Effect: Hashable, Sendable {
        /// Ring the bell.
        case bell
        /// Snooze the suggestion.
        case snooze
        /// Skip the suggestion.
        case skip
        /// Log an exercise that was done.
        case log(BreakExercise)
        /// End the program.
        case leave
    }

    /// The size of the pane.
    public var size: Size
    /// The appearance of the pane.
    public var appearance: Appearance
    /// The current status at the desk.
    public var status: [String] = []
    /// The summary of the day so far.
    public var summary: [String] = []
    /// A notice, such as that the disk is full.
    public var notice: String?
    /// The current phase.
    public private(set) var phase = Phase.measuring
    /// The current uptime, in seconds since boot.
    public var uptime = 0
    let catalog: Catalog

    /// Creates a pane in the measuring phase.
    public init(size: Size, appearance: Appearance, catalog: Catalog) {
        (self.size, self.appearance, self.catalog) = (size, appearance, catalog)
    }

    /// Suggests a break, or withdraws the suggestion once it is no longer due.
    ///
    /// - Parameter exercise: the exercise to suggest, only evaluated if needed.
    public mutating func suggest(_ isDue: Bool, _ exercise: () -> BreakExercise?) -> [Effect] {
        switch (phase, isDue) {
        case (.measuring, true):
            phase = .suggesting(exercise())
            return [.bell]
        case (.suggesting, false):
            phase = .measuring
            return []
        default: return []
        }
    }

    /// Handles a key.
    public mutating func press(_ key: Key) -> [Effect] {
        switch (key, phase) {
        case (.character("q"), _), (.control("c"), _): return [.leave]
        case (.enter, .suggesting(let exercise?)):
            phase = .exercising(exercise, since: uptime)
            return []
        case (.character("s"), .suggesting): return end(.snooze)
        case (.character("x"), .suggesting): return end(.skip)
        case (.escape, .exercising): return end(.skip)
        default: return []
        }
    }

    /// Advances the clock of an exercise; at its end the exercise is done.
    public mutating func tick(at uptime: Int) -> [Effect] {
        let before = hold
        self.uptime = uptime
        guard case .exercising(let exercise, let since) = phase else { return [] }
        if uptime - since >= exercise.seconds {
            phase = .measuring
            return [.bell, .log(exercise)]
        }
        return hold?.number == before?.number ? [] : [.bell]
    }

    /// The seconds until the pane has to be redrawn; nil if nothing moves.
    public var secondsToNextTick: Int? {
        if case .exercising = phase { 1 } else { nil }
    }

    private mutating func end(_ effect: Effect) -> [Effect] {
        phase = .measuring
        return [effect]
    }

    /// A hold in progress.
    struct RunningHold {
        let number: Int
        let hold: Hold
        let secondsLeft: Int
        let share: Double
    }

    /// The hold in progress; nil unless an exercise is being done.
    var hold: RunningHold? {
        guard case .exercising(let exercise, let since) = phase else { return nil }
        var passed = uptime - since
        for (number, hold) in exercise.holds.enumerated() {
            let seconds = hold.duration?.seconds ?? 0
            if passed < seconds {
                return RunningHold(
                    number: number, hold: hold, secondsLeft: seconds - passed, share: Double(passed) / Double(seconds))
            }
            passed -= seconds
        }
        return nil
    }
}
