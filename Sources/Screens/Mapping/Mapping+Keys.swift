import Canvas

extension KeyContext {
    fileprivate static let mapping = KeyContext("mapping", "Columns of a table")
    fileprivate static let mappingField = KeyContext("mapping-field", "What a column means", takesText: true)
}

extension MappingScreen {
    /// The keys of the list and of its field.
    static let tables = [columns, meaning]

    /// The contexts its keys are looked up in.
    var contexts: [KeyContext] { [field == nil ? .mapping : .mappingField, .everywhere] }

    private static let columns = CommandTable(
        .mapping, footer: [.open, .accept, .delete, .moveUp, .moveDown, .cancel],
        [
            Binding([.init(.up), "k"], .moveUp, word: "column", "The column above"),
            Binding([.init(.down), "j"], .moveDown, word: "column", "The column below"),
            Binding([.init(.home), "g"], .moveToFirst, "The first column"),
            Binding([.init(.end), "G"], .moveToLast, "The last column"),
            Binding([.init(.pageUp)], .pageUp, "Several columns up"),
            Binding([.init(.pageDown)], .pageDown, "Several columns down"),
            Binding([.init(.enter), "e"], .open, word: "meaning", "Say what the column means"),
            Binding(["-", "d", .init(.delete)], .delete, word: "leave out", "Leave the column out"),
            Binding(["w"], .accept, word: "import", "Write the mapping and import the table"),
            leaving,
        ])

    private static let meaning = CommandTable.form(
        .mappingField, footer: [.accept, .nextField, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "take it", "Take what is typed"),
            Binding([.init(.tab)], .nextField, word: "complete", "Complete the word"),
            CommandTable.leaving(word: "back", "Back without a change"),
        ])

    private static let leaving = Binding(
        [.init(.escape), "q", .init(.control("c"))], .cancel, word: "leave", "Leave; nothing is written")
}
