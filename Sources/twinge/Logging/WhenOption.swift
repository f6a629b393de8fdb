import ArgumentParser

/// The option that back-dates an entry.
struct WhenOption: ParsableArguments {
    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "The time it speaks of: 08:10, -2h, yesterday 21:30, 2026-11-02T08:10. Now when not given.",
            valueName: "when"))
    var at: String?
}
