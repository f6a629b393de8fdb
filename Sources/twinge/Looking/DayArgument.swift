import ArgumentParser

/// The day that a command shows.
struct DayArgument: ParsableArguments {
    // A day may be `-3`, which the parser would take for an option unless it accepted everything unknown.
    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp(
            "today, yesterday, -3 (days ago), mon, 20 nov, 2026-11-02. Default: today.", valueName: "date")
    )
    var words: [String] = []

    /// Returns the day as typed, or nil if there was none; see ``typedDay(_:)``.
    func typed() throws(Failure) -> String? { try typedDay(words) }
}

/// The week, month, quarter or year that a command shows.
struct PeriodArgument: ParsableArguments {
    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp(
            "last, this, its name as in the examples, or any day in it: yesterday, -30 (days ago), 2026-11-02. Default: this.",
            valueName: "period")
    )
    var words: [String] = []

    /// Returns the period as typed, or nil if there was none; see ``typedDay(_:)``.
    func typed() throws(Failure) -> String? { try typedDay(words) }
}

/// Returns a day or period as typed, or nil if there was none; what comes after `--` is never an option.
///
/// - Throws: ``Failure`` with status 64 for an option that no command has.
private func typedDay(_ words: [String]) throws(Failure) -> String? {
    let options = words.prefix { $0 != "--" }
    if let option = options.first(where: { $0.hasPrefix("--") }) {
        throw Failure(.usage, "Unknown option “\(option)”.")
    }
    let day = options + words.dropFirst(options.count + 1)
    return day.isEmpty ? nil : day.joined(separator: " ")
}
