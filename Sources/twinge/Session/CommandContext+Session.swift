import Files
import Screens
import Terminal

extension CommandContext {
    /// The current reading of the clocks.
    var timeReading: ClockTime {
        let (seconds, attoseconds) = MonotonicClock.now().components
        return ClockTime(now: now, uptime: Double(seconds) + Double(attoseconds) * 1e-18)
    }

    /// Returns whether nothing was ever written into the diary and no habits were chosen.
    func isFirstStart() throws -> Bool {
        try journal.months().isEmpty && journal.reviews().reviews.isEmpty && settings().preferences.trackedHabits == nil
    }

    /// Shows the screens on the terminal, unless it can't show them.
    ///
    /// - Returns: The exit status, or nil if plain text has to do.
    func showScreens(
        _ screen: Screen = .today, isDemo: Bool = false, opening: Opening = .screen
    ) throws -> ExitStatus? {
        guard !options.json, !options.plain else { return nil }
        guard environment.isInputTerminal, environment.isOutputTerminal else {
            try Script.refuseWithoutTerminal(environment)
            return nil
        }
        // A search for links must not hold up a key.
        ProcessMemory.separateHeaps()
        // A diary that can't be read is refused before the terminal is taken over.
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
