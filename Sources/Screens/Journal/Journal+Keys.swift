import Canvas

extension KeyContext {
    /// Journal.
    static let journal = KeyContext("journal", "Journal")
}

extension CommandTable {
    /// The keys of the journal.
    static let journal = CommandTable(
        .journal, footer: [.search, .cancel, .open, .delete, .undo, .showDay, .editInEditor, .goToDate, .logPain],
        [
            Binding([.init(.enter)], .open, word: "edit", "Edit the selected entry"),
            Binding([" "], .toggle, "Tick off a question for your appointment"),
            Binding(["d", .init(.delete)], .delete, word: "delete", "Delete the selected entry; u brings it back"),
            Binding([.init(.right), "l", "o"], .showDay, word: "its day", "Show the day of the selected entry"),
            Binding(["e"], .editInEditor, word: "editor", "Open the selected entry in your editor"),
            Binding(["}", .init(.control("n"))], .nextGroup, "To the day below"),
            Binding(["{", .init(.control("p"))], .previousGroup, "To the day above"),
            Binding([.init(.escape)], .cancel, word: "show all", "End the search and show every entry"),
        ])
}
