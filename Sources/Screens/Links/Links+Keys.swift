import Canvas

extension KeyContext {
    /// Links.
    static let links = KeyContext("links", "Links")
    /// The days behind a link.
    static let linkDays = KeyContext("link-days", "The days behind a link")
}

extension CommandTable {
    /// The keys of Links.
    static let links = CommandTable(
        .links,
        footer: [.moveUp, .moveDown, .open, .experiment, .showHelps, .savePicture, .present],
        [
            Binding([.init(.up), "k"], .moveUp, word: "habit", "The habit above"),
            Binding([.init(.down), "j"], .moveDown, word: "habit", "The habit below"),
            Binding(
                [.init(.enter), " "], .open, word: "the days",
                "The days behind the selected habit; of an experiment all that is known"),
            Binding(["t"], .experiment, word: "experiment", "Test fairly whether it helps: set up an experiment"),
            Binding(["r"], .present, word: "this week too", "Look again, with the days of this week; else weekly"),
        ])

    /// The keys of the days behind a link.
    static let linkDays = CommandTable(
        .linkDays, footer: [.moveUp, .moveDown, .open, .toggle, .cancel],
        [
            Binding([.init(.up), "k"], .moveUp, word: "day", "A later day"),
            Binding([.init(.down), "j"], .moveDown, word: "day", "An earlier day"),
            Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "A page of later days"),
            Binding([.init(.pageDown), .init(.control("f"))], .pageDown, "A page of earlier days"),
            Binding([.init(.home), "gg"], .moveToFirst, "The latest day"),
            Binding([.init(.end), "G"], .moveToLast, "The earliest day"),
            Binding([.init(.enter)], .open, word: "open the day", "Open the day on Today"),
            Binding([.init(.tab), " "], .toggle, word: "the others", "The days without it, and back"),
            theseKeys,
            Binding([.init(.escape), "q", .init(.control("c"))], .cancel, word: "back", "Back to the links"),
        ])
}
