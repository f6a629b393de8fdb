import Canvas

extension KeyContext {
    /// What eases pain.
    static let helps = KeyContext("helps", "What helps")
}

extension CommandTable {
    /// The keys of what eases pain.
    static let helps = CommandTable(
        .helps, footer: [.moveUp, .moveDown, .experiment, .showLinks, .facts, .cancel],
        [
            Binding([.init(.up), "k"], .moveUp, word: "select", "The one above"),
            Binding([.init(.down), "j"], .moveDown, word: "select", "The one below"),
            Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "A page up"),
            Binding([.init(.pageDown), .init(.control("f"))], .pageDown, "A page down"),
            Binding([.init(.home), "gg"], .moveToFirst, "The first one"),
            Binding([.init(.end), "G"], .moveToLast, "The last one"),
            Binding(["t"], .experiment, word: "experiment", "Test fairly whether it helps: set up an experiment"),
            Binding(["L"], .showLinks, word: "links", "Back to the links"),
            Binding(["i"], .facts, word: "info", "Everything known about the selected one"),
            theseKeys,
            Binding([.init(.escape), "q", .init(.control("c"))], .cancel, word: "back", "Back to the links"),
        ])
}
