import Canvas

extension CommandTable {
    /// Returns the table of a dialog with fields: the dialog's own keys, then those of every field.
    static func form(_ context: KeyContext, footer: [Command], _ bindings: [Binding]) -> CommandTable {
        let own = Set(bindings.map(\.command))
        return CommandTable(context, footer: footer, bindings + fieldKeys.filter { !own.contains($0.command) })
    }

    /// Returns the keys that close a dialog.
    static func leaving(word: String = "leave", _ help: String = "Leave without saving") -> Binding {
        Binding([.init(.escape), .init(.control("c"))], .cancel, word: word, help)
    }

    /// The keys that move through the list of a dialog, and the one that lists the keys.
    static let listKeys: [Binding] = [
        Binding([.init(.up), "k"], .moveUp, "Up"),
        Binding([.init(.down), "j"], .moveDown, "Down"),
        Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "A page up"),
        Binding([.init(.pageDown), .init(.control("f"))], .pageDown, "A page down"),
        Binding([.init(.home), "gg"], .moveToFirst, "To the top"),
        Binding([.init(.end), "G"], .moveToLast, "To the end"),
        theseKeys,
    ]

    private static let fieldKeys: [Binding] = [
        Binding([.init(.left), .init(.control("b"))], .cursorLeft, "Left, or the choice before"),
        Binding([.init(.right), .init(.control("f"))], .cursorRight, "Right, or the next choice"),
        Binding([.init(.home), .init(.control("a"))], .cursorToStart, "To the beginning"),
        Binding([.init(.end), .init(.control("e"))], .cursorToEnd, "To the end"),
        Binding([.init(.backspace), .init(.control("h"))], .deleteBackward, "Delete the character before"),
        Binding([.init(.delete), .init(.control("d"))], .deleteForward, "Delete the character at the cursor"),
        Binding([.init(.control("w"))], .deleteWord, "Delete the word before"),
        Binding([.init(.control("u"))], .clearField, "Delete everything in the field"),
    ]
}
