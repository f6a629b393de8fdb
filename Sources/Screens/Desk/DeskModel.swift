import Canvas
import Catalog
import Diary
import Reports

/// What the pane of `twinge desk` shows, and what its keys do.
public struct DeskModel: Sendable {
    /// What is going on in the pane.
    public enum Phase: Hashable, Sendable {
        /// Time is measured.
        case measuring
        /// A break is suggested, with an exercise; nil where none suits you.
        case suggesting(BreakExercise?)
        /// The exercise is done since a time, in seconds since the machine was started.
        case exercising(BreakExercise, since: Int)
    }

    /// What the program does for a key or as time goes by.
    public enum Effect: Hashable, Sendable {
        /// Rings the bell.
        case bell
        /// Puts the suggestion off.
        case snooze
        /// Passes the suggestion over.
        case skip
        /// Logs an exercise that was done.
        case log(BreakExercise)
        /// Ends the program.
        case leave
    }

    /// The size of the pane.
    public var size: Size
    /// How it looks.
    public var appearance: Appearance
    /// How it is at the desk.
    public var status: [String] = []
    /// The day so far.
    public var summary: [String] = []
    /// What there is to know besides, such as that the disk is full.
    public var notice: String?
    /// What is going on.
    public private(set) var phase = Phase.measuring
    /// The present, in seconds since the machine was started.
    public var uptime = 0
    let catalog: Catalog

    /// A pane that measures.
    public init(size: Size, appearance: Appearance, catalog: Catalog) {
        (self.size, self.appearance, self.catalog) = (size, appearance, catalog)
    }

    /// Suggests a break, or takes the suggestion back once it is no longer due.
    ///
    /// - Parameter exercise: made only when it is needed.
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

    /// What a key does.
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

    /// Lets the clock of an exercise go on; at its end the exercise is done.
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

    /// Seconds until the pane is to be drawn again by itself; nil where nothing moves.
    public var secondsToNextTick: Int? {
        if case .exercising = phase { 1 } else { nil }
    }

    private mutating func end(_ effect: Effect) -> [Effect] {
        phase = .measuring
        return [effect]
    }

    /// The hold that is under way.
    struct RunningHold {
        let number: Int
        let hold: Hold
        let secondsLeft: Int
        let share: Double
    }

    /// The hold that is under way; nil while no exercise is.
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
