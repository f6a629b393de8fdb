import Canvas

extension KeyContext {
    /// The list of what can be logged.
    static let catalogEditor = KeyContext("catalog-editor", "What you can log")
    /// The search of the list while its field is open.
    static let catalogSearch = KeyContext("catalog-search", "Search what you can log", takesText: true)
    /// An item of the user's own, or a new name.
    static let catalogForm = KeyContext("catalog-form", "Something of your own", takesText: true)
}

extension CommandTable {
    /// The keys of the list of what can be logged.
    static let catalogEditor = CommandTable(
        .catalogEditor,
        footer: [.addToCatalog, .open, .rename, .hide, .toggle, .raiseRow, .lowerRow, .next, .search, .undo, .cancel],
        [
            Binding(["a"], .addToCatalog, word: "add", "Add something of your own"),
            Binding([.init(.enter)], .open, word: "edit", "Its details: unit, question, sides, seconds"),
            Binding(["r"], .rename, word: "rename", "Rename it, also in past entries"),
            Binding(["h"], .hide, word: "hide", "Hide it from questions and lists, or show it again"),
            Binding([" "], .toggle, word: "ask", "Ask a habit at check-in, or leave it out"),
            Binding(["K", .init(.modified(.up, .shift))], .raiseRow, word: "move", "Move it up"),
            Binding(["J", .init(.modified(.down, .shift))], .lowerRow, word: "move", "Move it down"),
            Binding([.init(.right), .init(.tab)], .next, word: "kind", "The next kind: activities, sites, stretches"),
            Binding([.init(.left), .init(.backTab)], .previous, word: "kind", "The kind before"),
            Binding(["/"], .search, word: "search", "Search as you type"),
        ] + undoing + listKeys + [
            Binding([.init(.escape), "q", .init(.control("c"))], .cancel, word: "back", "Back; all is saved already")
        ])

    /// The keys of the list's search while its field is open.
    static let catalogSearch = form(
        .catalogSearch, footer: [.accept, .moveUp, .moveDown, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "choose", "Keep what was found and close the field"),
            Binding([.init(.up)], .moveUp, word: "move", "Up"),
            Binding([.init(.down)], .moveDown, word: "move", "Down"),
            leaving(word: "show all", "Show everything again"),
        ])

    /// The keys of the form for an item.
    static let catalogForm = form(
        .catalogForm, footer: [.accept, .nextField, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "save", "From the name to the next field; in any other field save"),
            Binding([.init(.tab)], .nextField, word: "next", "Next field"),
            Binding([.init(.backTab)], .previousField, "Field before"),
            Binding([.init(.up)], .moveUp, "The field before"),
            Binding([.init(.down)], .moveDown, "The next field"),
            leaving(),
        ])
}
