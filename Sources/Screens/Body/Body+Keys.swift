import Canvas

extension KeyContext {
    /// Body.
    static let body = KeyContext("body", "Body")
}

extension CommandTable {
    /// The keys of Body.
    static let body = CommandTable(
        .body,
        footer: [.logPain, .previous, .next, .moveUp, .moveDown, .zoomOut, .open, .undo],
        [
            Binding([.init(.left), "h", "["], .previous, word: "region", "The region on the left"),
            Binding([.init(.right), "l", "]"], .next, word: "region", "The region on the right"),
            Binding([.init(.up), "k"], .moveUp, word: "region", "The region above"),
            Binding([.init(.down), "j"], .moveDown, word: "region", "The region below"),
            Binding([.init(.pageDown), .init(.control("f"))], .pageDown, "The next place in the list"),
            Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "The place before in the list"),
            Binding([.init(.home), "gg"], .moveToFirst, "The place that hurt most"),
            Binding([.init(.end), "G"], .moveToLast, "The last place in the list"),
            Binding(["z"], .zoomOut, word: "days", "A longer time: 7, 30, 90 days, all"),
            Binding(["Z"], .zoomIn, "A shorter time"),
            Binding([.init(.enter)], .open, word: "entries", "The entries about the selected place"),
        ])
}
