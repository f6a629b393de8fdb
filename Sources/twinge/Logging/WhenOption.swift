import ArgumentParser

/// The option that back-dates an entry.
struct WhenOption: ParsableArguments {
    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "When it happened: 08:10, -2h, yesterday 21:30, 2026-11-02T08:10. Default: now.",
            valueName: "when"))
    var at: String?
}
