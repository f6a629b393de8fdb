import Canvas

/// The keys at the bottom of the screen.
struct Footer {
    /// Keys that share one word: `← → day`.
    struct Item: Hashable {
        var keys: [Label]
        let word: String
    }

    /// The name of a key, and the command it performs.
    struct Label: Hashable {
        let name: String
        let command: Command
    }

    /// The items, most important first; without those always shown.
    private(set) var items: [Item] = []
    /// The items always shown, at the end: the help key and, in a dialog, the key that closes it.
    private var last: [Item] = []
    private let theme: Theme
    private let glyphs: Glyphs

    /// Creates the footer of a frame.
    ///
    /// - Parameter notes: what it says about the screen.
    init(model: AppModel, _ notes: ScreenNotes) {
        let dialog = model.overlays.last?.dialog
        self.init(
            contexts: model.contexts, keymap: model.keymap, isDialog: dialog != nil, theme: model.theme,
            glyphs: model.glyphs
        ) { command in
            if command == .undo, model.history.done.isEmpty { return "" }
            if let dialog { return dialog.footerWord(for: command, in: model) }
            return notes.idleCommands.contains(command) ? "" : model.screen.part.footerWord(for: command, model)
        }
    }

    /// Creates the footer for the keys of some contexts.
    ///
    /// - Parameters:
    ///   - isDialog: whether the last item closes a dialog and is always shown.
    ///   - presentWord: the word for a command right now; nil for the table's word, empty to omit it.
    init(
        contexts: [KeyContext], keymap: Keymap, isDialog: Bool, theme: Theme, glyphs: Glyphs,
        presentWord: (Command) -> String? = { _ in nil }
    ) {
        (self.theme, self.glyphs) = (theme, glyphs)
        for command in keymap[contexts[0]].footer {
            guard let binding = keymap.binding(of: command, in: contexts), let usual = binding.word else {
                continue
            }
            let word = presentWord(command) ?? usual
            guard !word.isEmpty else { continue }
            let label = Label(name: binding.footerLabel(glyphs), command: command)
            if items.last?.word == word {
                items[items.count - 1].keys.append(label)
            } else {
                items.append(Item(keys: [label], word: word))
            }
        }
        let help = keymap.binding(of: .help, in: contexts)
        if help == nil || isDialog { last = [items.popLast()].compactMap { $0 } }
        if let help, let word = help.word {
            last.append(Item(keys: [Label(name: help.footerLabel(glyphs), command: .help)], word: word))
        }
    }

    private static let gap = 3

    /// Returns as many items as fit in this many columns, and the last ones, as text.
    func text(fitting width: Int) -> StyledText {
        var text = StyledText()
        for item in shown(fitting: width) {
            if !text.pieces.isEmpty { text.append(String(repeating: " ", count: Self.gap)) }
            append(item, to: &text)
        }
        return text
    }

    /// Returns the command of the key or word at a column, in a footer of this many columns.
    func command(at column: Int, fitting width: Int) -> Command? {
        var start = 0
        for item in shown(fitting: width) {
            let end = start + columns(of: item)
            if (start..<end).contains(column) {
                var keyEnd = start
                for key in item.keys {
                    keyEnd += TextWidth.columns(of: key.name, glyphs: glyphs) + 1
                    if column < keyEnd { return key.command }
                }
                return item.keys.first?.command
            }
            start = end + Self.gap
        }
        return nil
    }

    /// Returns the items that fit, including the last ones.
    private func shown(fitting width: Int) -> [Item] {
        var room = width - last.reduce(-Self.gap) { $0 + columns(of: $1) + Self.gap }
        let fitting = items.prefix { item in
            room -= columns(of: item) + Self.gap
            return room >= 0
        }
        return fitting + last
    }

    /// Returns the keys that can follow those pressed so far, and what they do.
    static func continuations(_ model: AppModel) -> StyledText {
        let begun = model.pendingKeys
        var text = StyledText(begun.map(\.name).joined(separator: " "), model.theme.key)
        for binding in model.contexts.flatMap({ model.keymap[$0].bindings }) {
            for sequence in binding.keys where sequence.keys.count > begun.count && sequence.keys.starts(with: begun) {
                let rest = sequence.keys.dropFirst(begun.count).map(\.name).joined(separator: " ")
                text.append(String(repeating: " ", count: gap))
                text.append(rest, model.theme.key)
                text.append(" " + (binding.word ?? binding.help), model.theme.keyWord)
            }
        }
        return text
    }

    private func append(_ item: Item, to text: inout StyledText) {
        text.append(item.keys.map(\.name).joined(separator: " "), theme.key)
        text.append(" " + item.word, theme.keyWord)
    }

    private func columns(of item: Item) -> Int {
        TextWidth.columns(of: item.keys.map(\.name).joined(separator: " ") + " " + item.word, glyphs: glyphs)
    }
}
