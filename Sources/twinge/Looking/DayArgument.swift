import ArgumentParser

/// The day that a command looks at.
struct DayArgument: ParsableArguments {
    // A day may be `-3`, which the parser would take for an option if it were not given everything it does not know.
    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp(
            "today, yesterday, -3 (days ago), mon, 20 nov, 2026-11-02. Default: today.", valueName: "date")
    )
    var words: [String] = []

    /// The day as typed; nil when none was.
    ///
    /// - Throws: ``Failure`` with status 64 for an option that no command has.
    func typed() throws(Failure) -> String? {
        if let option = words.first(where: { $0.hasPrefix("--") }) {
            throw Failure(.usage, "Unknown option “\(option)”.")
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
