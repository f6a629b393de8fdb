import Canvas

extension KeyContext {
    /// The editor of the stretch routine.
    static let routineEditor = KeyContext("routine-editor", "The routine")
    /// The choice of a stretch for the routine.
    static let stretchChooser = KeyContext("stretch-chooser", "Add a stretch", takesText: true)
}

extension CommandTable {
    /// The keys of the routine editor.
    static let routineEditor = CommandTable(
        .routineEditor,
        footer: [
            .accept, .addStretch, .delete, .increase, .decrease, .changeSides, .changeRepeats, .toggleWeekday,
            .raiseRow,
            .lowerRow, .cancel,
        ],
        [
            Binding([.init(.enter)], .accept, word: "save", "Save; the routine applies from today on"),
            Binding(["a"], .addStretch, word: "add", "Add a stretch after the selected one"),
            Binding(["d", .init(.delete)], .delete, word: "take out", "Take the stretch out of the routine"),
            Binding(["+", "="], .increase, word: "seconds", "Five seconds longer, or once more"),
            Binding(["-", "_"], .decrease, word: "seconds", "Five seconds shorter, or once less"),
            Binding(["s"], .changeSides, word: "sides", "Left and right, left alone, right alone"),
            Binding(["r"], .changeRepeats, word: "repeats", "One repeat or set more, up to ten, then one again"),
            Binding(
                (1...7).map { KeySequence(stringLiteral: "\($0)") }, .toggleWeekday, word: "weekday",
                "A day of the week, 1 Monday to 7 Sunday, on or off"),
            Binding(["0"], .everyDay, "Every day"),
            Binding(["K", .init(.modified(.up, .shift))], .raiseRow, word: "move", "Move it up"),
            Binding(["J", .init(.modified(.down, .shift))], .lowerRow, word: "move", "Move it down"),
        ] + listKeys + [leaving()])

    /// The keys of the search for a stretch to add.
    static let stretchChooser = form(
        .stretchChooser, footer: [.accept, .moveUp, .moveDown, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "add", "Add the stretch under the cursor"),
            Binding([.init(.up)], .moveUp, word: "choose", "Up"),
            Binding([.init(.down)], .moveDown, word: "choose", "Down"),
            leaving(word: "back", "Back to the routine"),
        ])
}
