extension CommandTable {
    /// The tables that hold on more than one screen.
    static let shared: [CommandTable] = [everywhere, onScreens]

    /// The keys that hold everywhere.
    private static let everywhere = CommandTable(
        .everywhere, footer: [],
        [
            Binding([.init(.control("l"))], .redraw, "Draw the screen again"),
            Binding([.init(.control("z"))], .suspend, "Suspend; fg in the shell brings it back"),
        ])

    /// The keys that hold on every screen while no dialog is open.
    private static let onScreens = CommandTable(
        .screens, footer: [],
        moving + Screen.allCases.map { Binding([$0.part.key], $0.part.showCommand, $0.title) } + ending)

    private static let moving: [Binding] = [
        Binding(Binding.digits, .logPain, word: "pain", "Log pain now; the digit is the score, 1 then 0 makes 10"),
        Binding(["c"], .checkIn, word: "check-in", "Check in: the habits of the day, one key each"),
        Binding(["a"], .add, word: "add", "Add pain, a habit, activity, treatment, stretch or note"),
        Binding(["u"], .undo, word: "undo", "Undo the last change"),
        Binding([.init(.control("r"))], .redo, word: "redo", "Redo what was undone"),
        Binding([.init(.up), "k"], .moveUp, "Up"),
        Binding([.init(.down), "j"], .moveDown, "Down"),
        Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "A page up"),
        Binding([.init(.pageDown), .init(.control("f"))], .pageDown, "A page down"),
        Binding([.init(.home), "gg"], .moveToFirst, word: "top", "To the top"),
        Binding([.init(.end), "G"], .moveToLast, "To the end"),
        Binding(["/"], .search, word: "search", "Search the whole diary"),
        Binding(["n"], .nextHit, "The next hit of the search"),
        Binding(["N"], .previousHit, "The hit before"),
        Binding(["gd"], .goToDate, word: "date", "Go to a date: today, -3, mon, 2026-11-02"),
        Binding(["gr"], .review, word: "review", "The posture review: what to ask at check-in and what to stretch"),
        Binding(
            ["O"], .catalog, word: "own list",
            "What you can log: add, rename, hide and order habits, sites, stretches, care"),
        Binding(["x"], .savePicture, word: "picture", "Save the view as SVG in the folder Twinge was started in"),
        Binding(["X"], .saveText, word: "text", "Save the view as text in the folder Twinge was started in"),
        Binding([.init(.tab)], .nextScreen, "Next screen"),
        Binding([.init(.backTab)], .previousScreen, "Previous screen"),
    ]

    private static let ending: [Binding] = [
        Binding(
            ["i"], .facts, word: "info", "Everything known of what is selected: cautions, steps, muscles, evidence"),
        Binding(["!"], .warningSigns, word: "when to get help", "Warning signs: when to seek care"),
        Binding(["?"], .help, word: "keys", "The keys of this screen"),
        Binding(["q", .init(.control("c"))], .back, word: "quit", "Quit; everything is on disk already"),
    ]
}
