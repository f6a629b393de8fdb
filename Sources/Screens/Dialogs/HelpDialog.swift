import Canvas

/// The keys of the screen or dialog below it, from the tables that also decide what keys do.
struct HelpDialog: Dialog {
    /// The screen whose keys are shown.
    let screen: Screen
    /// The dialog whose keys are shown instead.
    let dialog: KeyContext?
    /// The first visible line.
    private(set) var scroll = 0
    /// What is looked for among keys and sentences.
    private(set) var search = TextField()
    /// Whether the search is being typed.
    private(set) var isSearching = false

    init(screen: Screen, dialog: KeyContext? = nil) {
        self.screen = screen
        self.dialog = dialog
    }

    var isPage: Bool { true }

    var context: KeyContext { isSearching ? .helpSearch : .help }

    func height(in size: Size, model: AppModel) -> Int { size.height }

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        search.type(text)
        scroll = 0
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        let room = room(in: model)
        let last = max(0, lines(width: model.size.width - 2, model: model).count - room)
        switch command {
        case .search: isSearching = true
        case .accept: isSearching = false
        case .cancel:
            guard isSearching || !search.isEmpty else { return .close }
            isSearching = false
            search.clear()
        default:
            if let target = command.destination(from: scroll, last: last, page: room) {
                scroll = target
            } else if search.perform(command) {
                scroll = 0
            }
        }
        return .stay
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let count = lines(width: model.size.width - 2, model: model).count
        return ListWindow(count: count, height: room(in: model)).hidden(top: scroll)
    }

    /// Whether the field of the search is above the keys.
    private var hasSearchField: Bool { isSearching || !search.isEmpty }

    /// The rows of the search above the keys, with air below where there is room.
    private func searchRows(height: Int) -> Int { hasSearchField ? height >= 12 ? 2 : 1 : 0 }

    /// The rows that keys can be on.
    private func room(in model: AppModel) -> Int {
        let height = FrameLayout.sheetRoom(model.size).height
        return height - searchRows(height: height)
    }

    /// The bindings of a context in which the search is found.
    private func bindings(_ context: KeyContext, model: AppModel) -> [Binding] {
        let wanted = search.text.lowercased()
        return model.keymap[context].bindings.filter { binding in
            wanted.isEmpty || binding.help.lowercased().contains(wanted)
                || binding.helpLabel(model.glyphs).lowercased().contains(wanted)
        }
    }

    /// The groups of keys as lines: a heading, then a line or more for each binding.
    private func lines(width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        // The keys of the dialogs come with a search: in most of them “?” is a letter to type.
        let contexts =
            dialog.map { [$0, .everywhere] } ?? screen.contexts + (search.isEmpty ? [] : KeyContext.dialogs)
        let keyWidth = width >= 60 ? 17 : 12
        var lines: [Line<Never>] = []
        for context in contexts {
            let bindings = bindings(context, model: model)
            if bindings.isEmpty { continue }
            if !lines.isEmpty { lines.append(.blank) }
            let isBehind = KeyContext.dialogs.contains(context) && context != dialog
            lines.append(Line(isBehind ? "In the dialog: \(context.title)" : context.title, theme.heading))
            for binding in bindings {
                let label = binding.helpLabel(model.glyphs)
                let words = binding.help.wrapped(to: max(10, width - keyWidth - 1), glyphs: model.glyphs)
                var texts = words.map { Line<Never>($0, theme.label, at: keyWidth + 1) }
                if TextWidth.columns(of: label, glyphs: model.glyphs) > keyWidth {
                    lines.append(Line(label, theme.key))
                } else {
                    texts[0].put(label, theme.key, at: 0)
                }
                lines += texts
            }
        }
        if dialog == nil, search.isEmpty {
            lines += [.blank, Line("/ searches them all, with those of every dialog.", theme.dim)]
        }
        return lines
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        var area = canvas.bounds
        canvas.cursor = .zero
        if hasSearchField {
            let row = area.takeTop(searchRows(height: canvas.size.height))
            let used = canvas.put("Search", at: row.origin, style: model.theme.heading) + 2
            canvas.putField(
                search, at: Point(column: used, row: 0), width: canvas.size.width - used, isOpen: isSearching,
                hint: "a key or a word", theme: model.theme)
        }
        canvas.within(area) { canvas in
            let lines = lines(width: canvas.size.width, model: model)
            canvas.put(lines.isEmpty ? [Line("No key for that.", model.theme.dim)] : lines, from: scroll)
        }
    }
}
