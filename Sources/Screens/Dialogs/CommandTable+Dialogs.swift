import Canvas

extension CommandTable {
    /// The tables of the dialogs.
    static let dialogs: [CommandTable] = [help]

    private static let help = CommandTable(
        .help, footer: [.moveUp, .moveDown, .cancel],
        [
            Binding([.init(.up), "k"], .moveUp, word: "scroll", "Up"),
            Binding([.init(.down), "j"], .moveDown, word: "scroll", "Down"),
            Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "A page up"),
            Binding([.init(.pageDown), .init(.control("f")), " "], .pageDown, "A page down"),
            Binding([.init(.home), "gg"], .moveToFirst, "To the top"),
            Binding([.init(.end), "G"], .moveToLast, "To the end"),
            Binding([.init(.escape), .init(.enter), "q", "?", .init(.control("c"))], .cancel, word: "back", "Back"),
        ])
}
