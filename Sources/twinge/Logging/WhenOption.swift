import ArgumentParser

/// The option that back-dates an entry.
struct WhenOption: ParsableArguments {
    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "When it happened: 08:10, 9:30pm, -2h, yesterday 21:30, 20 nov 08:00. Default: now.",
            valueName: "when"))
    var at: String?
}
