extension CommandTable {
    /// The tables that apply to more than one screen.
    static let shared: [CommandTable] = [everywhere, onScreens]

    /// The keys that work everywhere.
    private static let everywhere = CommandTable(
        .everywhere, footer: [],
        [
            Binding([.init(.control("l"))], .redraw, "Draw the screen again", brief: "draw again"),
            Binding([.init(.control("z"))], .suspend, "Suspend; fg in the shell brings it back", brief: "suspend"),
        ])

    /// The keys that work on every screen while no dialog is open.
    private static let onScreens = CommandTable(
        .screens, footer: [],
        moving
            + Screen.allCases.map {
                Binding(
                    [$0.part.key], $0.part.showCommand, $0.title,
                    brief: Screen.allCases.map(\.title).joined(separator: ", "))
            } + ending)

    private static let moving: [Binding] = [
        Binding(
            Binding.digits, .logPain, word: "pain", "Log pain now; the digit is the score, 1 then 0 makes 10",
            brief: "pain now"),
        Binding(
            ["c"], .checkIn, word: "check-in", "Check in: the habits of the day, one key each",
            brief: "check-in; c A all as usual"),
        Binding(
            ["m"], .takeMedicine, word: "medicine", "Medicine: Enter takes the last one again",
            brief: "the last medicine again: m Enter"),
        Binding(
            ["a"], .add, word: "add", "Add pain, a habit, activity, treatment, stretch, note, event or question",
            brief: "add anything else"),
        Binding(["u"], .undo, word: "undo", "Undo the last change", brief: "undo"),
        Binding([.init(.control("r"))], .redo, word: "redo", "Redo what was undone", brief: "redo"),
        Binding([.init(.up), "k"], .moveUp, "Up", brief: "up, down"),
        Binding([.init(.down), "j"], .moveDown, "Down", brief: "up, down"),
        Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "A page up", brief: "a page up, down"),
        Binding([.init(.pageDown), .init(.control("f"))], .pageDown, "A page down", brief: "a page up, down"),
        Binding([.init(.home), "gg"], .moveToFirst, word: "top", "To the top", brief: "top, end"),
        Binding([.init(.end), "G"], .moveToLast, "To the end", brief: "top, end"),
        Binding(["/"], .search, word: "search", "Search the whole diary", brief: "search the diary"),
        Binding(["n"], .nextHit, "The next hit of the search", brief: "next hit, hit before"),
        Binding(["N"], .previousHit, "The hit before", brief: "next hit, hit before"),
        Binding(
            ["gd"], .goToDate, word: "date", "Go to a date: today, -3, mon, 2026-11-02",
            brief: "a date: mon, -3, 12 oct"),
        Binding(
            ["gr"], .review, word: "review", "The posture review: what to ask at check-in and what to stretch",
            brief: "the posture review"),
        Binding(
            ["O"], .catalog, word: "own list",
            "What you can log: add, rename, hide and order habits, sites, stretches, care", brief: "your own lists"),
        Binding(
            ["x"], .savePicture, word: "picture", "Save the view as SVG in the folder Twinge was started in",
            brief: "save as picture, as text"),
        Binding(
            ["X"], .saveText, word: "text", "Save the view as text in the folder Twinge was started in",
            brief: "save as picture, as text"),
        Binding([.init(.tab)], .nextScreen, "Next screen", brief: "next screen, screen before"),
        Binding([.init(.backTab)], .previousScreen, "Previous screen", brief: "next screen, screen before"),
    ]

    private static let ending: [Binding] = [
        Binding(["H"], .showHelps, word: "what helps", "What eased your pain, beside the links", brief: "what helps"),
        Binding(
            ["i"], .facts, word: "info", "Everything known about the selected item: cautions, steps, muscles, evidence",
            brief: "what is known about it"),
        Binding(
            ["!"], .warningSigns, word: "when to get help", "Warning signs: when to seek care",
            brief: "when to see a doctor"),
        Binding(["?"], .help, word: "keys", "The keys of this screen", brief: "these keys"),
        Binding(
            ["q", .init(.control("c"))], .back, word: "quit", "Quit; everything is on disk already",
            brief: "quit; all is on disk"),
    ]
}
