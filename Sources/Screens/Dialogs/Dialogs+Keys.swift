import Canvas

extension KeyContext {
    /// The pain dialog.
    static let painDialog = KeyContext("pain-dialog", "Pain reading", takesText: true)
    /// The check-in.
    static let checkIn = KeyContext("check-in", "Check-in", takesText: true)
    /// The menu of things to add.
    static let addMenu = KeyContext("add-menu", "Add")
    /// A habit, activity, treatment or stretch.
    static let quickForm = KeyContext("quick-form", "Add something", takesText: true)
    /// A note.
    static let noteEditor = KeyContext("note-editor", "Note", takesText: true)
    /// A medicine.
    static let medicineDialog = KeyContext("medicine-dialog", "Medicine", takesText: true)
    /// An event or a question.
    static let lineEditor = KeyContext("line-editor", "Event or question", takesText: true)
    /// The prompt for a date.
    static let dateQuestion = KeyContext("date-question", "Go to a date", takesText: true)
    /// The keys of a screen.
    static let help = KeyContext("help", "Keys")
    /// The warning signs.
    static let warningSigns = KeyContext("warning-signs", "Warning signs")
    /// Everything known about something.
    static let facts = KeyContext("facts", "What is known")
    /// The offer to resume a form kept from last time.
    static let draftOffer = KeyContext("draft-offer", "Not saved last time")
    /// The search of the journal while its field is open.
    static let searchField = KeyContext("search-field", "Search", takesText: true)
    /// The search of the keys while its field is open.
    static let helpSearch = KeyContext("help-search", "Search the keys", takesText: true)
}

extension CommandTable {
    /// The tables of the dialogs.
    static let dialogs: [CommandTable] = [
        painDialog, checkIn, addMenu, quickForm, medicineDialog, noteEditor, lineEditor, dateQuestion, help, helpSearch,
        warningSigns, facts,
        draftOffer,
        stretchPain, skipReason, routineEditor, stretchChooser, review, catalogEditor, catalogSearch, catalogForm,
        linkDays, helps, experimentSetup, experimentOrder, experiment, stopReason, searchField,
    ]

    private static let painDialog = form(
        .painDialog, footer: [.accept, .nextField, .tick, .cursorLeft, .cursorRight, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "save", "Save; while searching, take the site found"),
            Binding([.init(.tab)], .nextField, word: "next field", "Next field"),
            Binding([" "], .tick, word: "tick", "Tick the site or the feel under the cursor"),
            Binding(
                [.init(.left), .init(.control("b"))], .cursorLeft, word: "side",
                "A point less, the side or the feel before, or left"),
            Binding(
                [.init(.right), .init(.control("f"))], .cursorRight, word: "side",
                "A point more, the next side or feel, or right"),
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

    private static let medicineDialog = form(
        .medicineDialog, footer: [.accept, .moveUp, .moveDown, .nextField, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "take again", "Take what is shown, now or at the time shown"),
            Binding([.init(.up)], .moveUp, word: "medicine", "The medicine above"),
            Binding([.init(.down)], .moveDown, word: "medicine", "The medicine below"),
            Binding([.init(.tab)], .nextField, word: "time, note", "To the dose, the time, the note, and back"),
            Binding([.init(.backTab)], .previousField, "The field before"),
            leaving(word: "back"),
        ])

    private static let lineEditor = form(
        .lineEditor, footer: [.accept, .nextField, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "save", "Save"),
            Binding([.init(.tab), .init(.down)], .nextField, word: "time", "To the time, and back"),
            Binding([.init(.backTab), .init(.up)], .previousField, "The field before"),
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
        .checkIn, footer: [.accept, .acceptUsual, .acceptYesterday, .skip, .moveUp, .moveDown, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "as usual", "Take what was typed, or what is usual"),
            Binding(["A"], .acceptUsual, word: "all the rest", "Take all the rest as usual, and save"),
            Binding(["="], .acceptYesterday, word: "yesterday", "The same as the day before"),
            Binding(["."], .skip, word: "skip", "Leave this one “not logged”"),
            Binding([.init(.up)], .moveUp, word: "move", "The question before"),
            Binding([.init(.down), .init(.tab)], .moveDown, word: "move", "The next question, this one left open"),
            Binding([.init(.backspace)], .deleteBackward, "Delete a digit, or back to the question before"),
            leaving(word: "stop", "Stop; what was answered is saved, c goes on with the rest"),
        ])

    private static let addMenu = CommandTable(
        .addMenu, footer: [.cancel],
        [
            Binding(["p"], .addPain, "pain"),
            Binding(["h"], .addHabit, word: "habit", "a habit of the day"),
            Binding(["a"], .addActivity, word: "activity", "an activity: a walk, a swim"),
            Binding(["t"], .addCare, word: "treatment", "a treatment: massage, heat"),
            Binding(["m"], .takeMedicine, word: "medicine", "a medicine"),
            Binding(["s"], .addStretch, word: "stretch", "a stretch"),
            Binding(["n"], .addNote, word: "note", "a note"),
            Binding(["e"], .addEvent, word: "event", "an event to mark on charts: a new chair, a new job"),
            Binding(["d"], .addQuestion, word: "question", "a question for your next appointment with a doctor"),
            Binding(["o"], .catalog, word: "your own", "something of your own"),
            Binding([.init(.escape), "q", .init(.control("c"))], .cancel, word: "leave", "Leave"),
        ])

    private static let draftOffer = CommandTable(
        .draftOffer, footer: [.accept, .delete, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "go on", "Go on with it"),
            Binding(["d"], .delete, word: "discard", "Discard it"),
            Binding([.init(.escape), "q", .init(.control("c"))], .cancel, word: "later", "Keep it for the next start"),
        ])

    private static let help = reading(
        .help, also: ["q", "?"],
        [
            Binding(["/"], .search, word: "search all keys", "Search all keys of every screen and dialog"),
            Binding([.init(.tab)], .nextScreen, word: "another screen", "The keys of the next screen"),
            Binding([.init(.backTab)], .previousScreen, "The keys of the screen before"),
            Binding([.init(.backspace)], .deleteBackward, "Delete a character of the search"),
        ])

    private static let helpSearch = form(
        .helpSearch, footer: [.accept, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "keep", "Keep what was found and close the field"),
            Binding([.init(.up)], .moveUp, "Up"),
            Binding([.init(.down)], .moveDown, "Down"),
            leaving(word: "show all", "Show all keys again"),
        ])

    private static let warningSigns = reading(.warningSigns, also: ["q", "!"])

    private static let facts = reading(.facts, also: ["q", "i"])

    /// The key that lists the keys of a dialog.
    static let theseKeys = Binding(["?"], .help, word: "keys", "These keys")

    /// The keys that undo and redo where a dialog stays open after a change.
    static let undoing = [
        Binding(["u"], .undo, word: "undo", "Undo the last change"),
        Binding([.init(.control("r"))], .redo, "Redo what was undone"),
    ]

    /// Returns the keys of read-only text.
    private static func reading(
        _ context: KeyContext, also keys: [KeySequence], _ more: [Binding] = []
    ) -> CommandTable {
        scrolled(
            context, footer: [.moveUp, .moveDown] + more.filter { $0.word != nil }.map(\.command) + [.cancel],
            more + [
                Binding([.init(.escape), .init(.enter), .init(.control("c"))] + keys, .cancel, word: "back", "Back")
            ])
    }

    /// Returns the keys of text that scrolls, after its own.
    static func scrolled(_ context: KeyContext, footer: [Command], _ bindings: [Binding]) -> CommandTable {
        CommandTable(
            context, footer: footer,
            bindings + [
                Binding([.init(.up), "k"], .moveUp, word: "scroll", "Up"),
                Binding([.init(.down), "j"], .moveDown, word: "scroll", "Down"),
                Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "A page up"),
                Binding([.init(.pageDown), .init(.control("f")), " "], .pageDown, "A page down"),
                Binding([.init(.home), "gg"], .moveToFirst, "To the top"),
                Binding([.init(.end), "G"], .moveToLast, "To the end"),
            ])
    }
}
