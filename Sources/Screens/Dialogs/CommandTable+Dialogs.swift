import Canvas

extension CommandTable {
    /// The tables of the dialogs.
    static let dialogs: [CommandTable] = [
        painDialog, checkIn, addMenu, quickForm, noteEditor, dateQuestion, draftOffer, searchField,
        stretchPain, skipReason, routineEditor, stretchChooser, catalogEditor, catalogSearch, catalogForm, review,
        linkDays,
        experimentSetup, experimentOrder, experiment, stopReason,
        reading(.help, also: ["q", "?"], helpSearch), reading(.warningSigns, also: ["q", "!"]),
    ]

    private static let painDialog = form(
        .painDialog, footer: [.accept, .nextField, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "save", "Save; while searching, take the site found"),
            Binding([.init(.tab)], .nextField, word: "next", "Next field"),
            Binding([.init(.backTab)], .previousField, "Field before"),
            leaving(),
            Binding([.init(.up)], .moveUp, "Up, or the field before"),
            Binding([.init(.down)], .moveDown, "Down, or the next field"),
        ])

    private static let quickForm = form(
        .quickForm, footer: [.accept, .nextField, .moveUp, .moveDown, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "take", "Take the name; in any other field save"),
            Binding([.init(.tab)], .nextField, word: "next", "Next field"),
            Binding([.init(.backTab)], .previousField, "Field before"),
            Binding([.init(.up)], .moveUp, word: "choose", "Up, or the field before"),
            Binding([.init(.down)], .moveDown, word: "choose", "Down, or the next field"),
            leaving(),
        ])

    private static let noteEditor = form(
        .noteEditor, footer: [.accept, .newLine, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "save", "Save the note"),
            Binding(
                [.init(.alt(.enter)), .init(.control("j")), .init(.control("n"))], .newLine, word: "new line",
                "A new line"),
            leaving(),
            Binding([.init(.up)], .moveUp, "A row up"),
            Binding([.init(.down)], .moveDown, "A row down"),
        ])

    private static let dateQuestion = form(
        .dateQuestion, footer: [.accept, .cancel],
        [Binding([.init(.enter)], .accept, word: "go", "Go to the date"), leaving()])

    private static let searchField = form(
        .searchField, footer: [.accept, .moveUp, .moveDown, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "keep", "Keep the hits and close the field"),
            Binding([.init(.up)], .moveUp, word: "hit", "The hit above"),
            Binding([.init(.down)], .moveDown, word: "hit", "The hit below"),
            leaving(word: "show all", "Show all entries again"),
        ])

    private static let checkIn = CommandTable(
        .checkIn, footer: [.accept, .moveUp, .moveDown, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "usual", "Take what was typed, or what is usual"),
            Binding([.init(.up)], .moveUp, word: "move", "The question before"),
            Binding([.init(.down), .init(.tab)], .moveDown, word: "move", "The next question, this one left open"),
            Binding([.init(.backspace)], .deleteBackward, "Delete a digit, or back to the question before"),
            leaving(word: "stop", "Stop; what was answered is saved, c goes on with the rest"),
        ])

    private static let addMenu = CommandTable(
        .addMenu, footer: [.cancel],
        [
            Binding(["p"], .addPain, "pain"),
            Binding(["h"], .addHabit, "a habit of the day"),
            Binding(["a"], .addActivity, "an activity: a walk, a swim"),
            Binding(["t"], .addCare, "a treatment: massage, medicine"),
            Binding(["s"], .addStretch, "a stretch"),
            Binding(["n"], .addNote, "a note"),
            Binding(["o"], .catalog, "something of your own"),
            Binding([.init(.escape), "q", .init(.control("c"))], .cancel, word: "leave", "Leave"),
        ])

    private static let draftOffer = CommandTable(
        .draftOffer, footer: [.accept, .delete, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "go on", "Go on with it"),
            Binding(["d"], .delete, word: "leave it out", "Leave it out"),
            Binding([.init(.escape), "q", .init(.control("c"))], .cancel, word: "later", "Keep it for the next start"),
        ])

    private static let helpSearch = [
        Binding(["/"], .search, word: "search", "Search among the keys"),
        Binding([.init(.backspace)], .deleteBackward, "Delete a character of the search"),
    ]

    /// The keys of text that is only read.
    private static func reading(
        _ context: KeyContext, also keys: [KeySequence], _ more: [Binding] = []
    ) -> CommandTable {
        CommandTable(
            context, footer: [.moveUp, .moveDown] + more.filter { $0.word != nil }.map(\.command) + [.cancel],
            more + [
                Binding([.init(.up), "k"], .moveUp, word: "scroll", "Up"),
                Binding([.init(.down), "j"], .moveDown, word: "scroll", "Down"),
                Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "A page up"),
                Binding([.init(.pageDown), .init(.control("f")), " "], .pageDown, "A page down"),
                Binding([.init(.home), "gg"], .moveToFirst, "To the top"),
                Binding([.init(.end), "G"], .moveToLast, "To the end"),
                Binding([.init(.escape), .init(.enter), .init(.control("c"))] + keys, .cancel, word: "back", "Back"),
            ])
    }
}
