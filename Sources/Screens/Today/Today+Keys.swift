import Canvas

extension KeyContext {
    /// Today.
    static let today = KeyContext("today", "Today")
}

extension CommandTable {
    /// The keys of Today.
    static let today = CommandTable(
        .today,
        footer: [
            .logPain, .checkIn, .toggle, .increase, .decrease, .previous, .next, .present, .add, .undo, .delete,
            .goToDate, .editInEditor, .catalog,
        ],
        [
            Binding(
                ["+", "="], .increase, word: "hours", "More: half an hour, five minutes, one point, the next choice"),
            Binding(["-", "_"], .decrease, word: "hours", "Less: the same step back"),
            Binding([" "], .toggle, word: "tick", "Yes or no; the usual value; a stretch done or not done"),
            Binding([.init(.enter)], .open, word: "edit", "Edit the selected row"),
            Binding([.init(.left), "h", "["], .previous, word: "day", "The day before"),
            Binding([.init(.right), "l", "]"], .next, word: "day", "The day after"),
            Binding(["t"], .present, word: "back to today", "Back to the present day"),
            Binding(["}", .init(.control("n"))], .nextGroup, "To the next group"),
            Binding(["{", .init(.control("p"))], .previousGroup, "To the group before"),
            Binding(["d", .init(.delete)], .delete, word: "delete", "Delete the selected row; u brings it back"),
            Binding(["e"], .editInEditor, word: "editor", "Open the selected entry in your editor"),
            Binding(["f"], .addFlare, "Say that this is a flare-up, that it is none, or neither"),
        ])
}
