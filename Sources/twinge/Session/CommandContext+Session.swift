import Files
import Screens
import Terminal

extension CommandContext {
    /// What the clocks show now.
    var timeReading: ClockTime {
        let (seconds, attoseconds) = MonotonicClock.now().components
        return ClockTime(now: now, uptime: Double(seconds) + Double(attoseconds) * 1e-18)
    }

    /// Whether nothing was ever written into the diary and no habits were chosen.
    func isFirstStart() throws -> Bool {
        try journal.months().isEmpty && journal.reviews().reviews.isEmpty && settings().preferences.trackedHabits == nil
    }

    /// Shows the screens on the terminal, or says nothing when this is none that can show them.
    ///
    /// - Returns: How the run ends; nil when plain text has to do.
    func showScreens(
        _ screen: Screen = .today, isDemo: Bool = false, opening: Opening = .screen
    ) throws -> ExitStatus? {
        guard !options.json, !options.plain else { return nil }
        guard environment.isInputTerminal, environment.isOutputTerminal else {
            try Script.refuseWithoutTerminal(environment)
            return nil
        }
        // A diary that cannot be read is refused before the screen is taken.
        _ = try journal.months()
        try takeInWhatOthersLeft()
        do {
            return try Session(self, screen: screen, isDemo: isDemo, opening: opening).run()
        } catch let problem as TerminalProblem {
            if case .unknownTerminal = problem { messages.print("twinge: \(problem)") }
            return nil
        }
    }
}
