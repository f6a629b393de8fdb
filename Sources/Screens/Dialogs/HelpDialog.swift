import Canvas
import Diary

/// The keys of a screen on a page or two, and a search of the keys of every screen and dialog, taken from the tables that define them.
struct HelpDialog: Dialog {
    /// The screen whose keys are shown.
    private(set) var screen: Screen
    /// The dialog whose keys are shown instead, if any.
    private(set) var dialog: KeyContext?
    /// The page, or the first visible line of the search results.
    private(set) var scroll = 0
    /// The text to find among keys and sentences.
    private(set) var search = TextField()
    /// Whether the search is being typed.
    private(set) var isSearching = false

    init(screen: Screen, dialog: KeyContext? = nil) {
        self.screen = screen
        self.dialog = dialog
    }

    var form: DialogForm { .page }

    var isPage: Bool { true }

    var context: KeyContext { isSearching ? .helpSearch : .help }

    func height(in size: Size, model: AppModel) -> Int { size.height }

    func titles(in model: AppModel) -> [String]? { ["keys of \(dialog?.title.uncapitalized ?? screen.title)", "keys"] }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        guard [.moveUp, .moveDown].contains(command) else { return nil }
        return HelpView(self, size: room(in: model), model: model).lastScroll == 0 ? "" : nil
    }

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        search.type(text)
        scroll = 0
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        let view = HelpView(self, size: room(in: model), model: model)
        switch command {
        case .search: isSearching = true
        case .accept: isSearching = false
        case .nextScreen, .previousScreen:
            if dialog == nil { screen = screen.advanced(by: command == .nextScreen ? 1 : -1) }
            dialog = nil
            scroll = 0
        case .cancel:
            guard isSearching || !search.isEmpty else { return .close }
            isSearching = false
            search.clear()
            scroll = 0
        default:
            if let target = command.destination(from: scroll, last: view.lastScroll, page: view.step) {
                scroll = target
            } else if search.perform(command) {
                scroll = 0
            }
        }
        return .stay
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        HelpView(self, size: room(in: model), model: model).hidden
    }

    /// Whether the search field is shown above the keys.
    var hasSearchField: Bool { isSearching || !search.isEmpty }

    func draw(on canvas: inout Canvas, model: AppModel) {
        canvas.cursor = .zero
        HelpView(self, size: canvas.size, model: model).draw(on: &canvas)
    }
}

/// The content of the help at a given size.
struct HelpView {
    private let dialog: HelpDialog
    private let size: Size
    private let theme: Theme
    private let columnCount: Int
    private let columns: [[Line<Never>]]

    /// The blank columns between columns of keys.
    private static let gap = 3
    private static let leastColumn = 36

    init(_ dialog: HelpDialog, size: Size, model: AppModel) {
        (self.dialog, self.size, theme) = (dialog, size, model.theme)
        let rows = max(1, size.height - Self.searchRows(dialog, size))
        guard dialog.search.isEmpty else {
            columnCount = 1
            columns = [Self.found(by: dialog, width: size.width, model: model)]
            return
        }
        columnCount = max(1, min(3, (size.width + Self.gap) / (Self.leastColumn + Self.gap)))
        let width = (size.width - (columnCount - 1) * Self.gap) / columnCount
        let groups = Self.groups(of: dialog, model: model).map { Self.lines($0, width: width, model: model) }
        columns = columnCount == 1 ? [Array(groups.joined(separator: [.blank]))] : Self.flow(groups, rows: rows)
    }

    // MARK: scrolling

    private static func searchRows(_ dialog: HelpDialog, _ size: Size) -> Int {
        dialog.hasSearchField ? size.height >= 12 ? 2 : 1 : 0
    }

    private var rows: Int { max(1, size.height - Self.searchRows(dialog, size)) }

    /// Whether the help turns whole pages rather than scrolling lines.
    private var hasPages: Bool { columnCount > 1 }

    /// How far a page key moves.
    var step: Int { hasPages ? 1 : rows }

    /// The last page, or the first visible line when scrolled to the end.
    var lastScroll: Int {
        hasPages ? max(0, (columns.count + columnCount - 1) / columnCount - 1) : max(0, columns[0].count - rows)
    }

    /// The number of lines out of view.
    var hidden: (above: Int, below: Int) {
        guard hasPages else { return ListWindow(count: columns[0].count, height: rows).hidden(top: dialog.scroll) }
        let first = min(dialog.scroll, lastScroll) * columnCount
        return (
            columns.prefix(first).joined().count { !$0.isBlank },
            columns.dropFirst(first + columnCount).joined().count { !$0.isBlank }
        )
    }

    // MARK: groups

    /// A group of keys, or a text, under a heading.
    struct Group {
        let heading: String
        /// The keys and what they do; keys that do the same share a line.
        var keys: [(labels: [String], words: String)] = []
        var text = ""
    }

    /// Returns what is shown for a screen: its explanations, its keys, and those of every screen.
    static func groups(of dialog: HelpDialog, model: AppModel) -> [Group] {
        let explained = dialog.dialog == nil ? dialog.screen.part.explanation(model) : []
        let contexts = dialog.dialog.map { [$0, .everywhere] } ?? dialog.screen.contexts
        let known = Set(model.keymap[contexts[0]].bindings.map(\.command))
        return explained.map { Group(heading: $0.heading, text: $0.text) }
            + contexts.enumerated().compactMap { place, context in
                // List a command only once if the screen handles it in its own way.
                let bindings = model.keymap[context].bindings.filter { place == 0 || !known.contains($0.command) }
                guard !bindings.isEmpty else { return nil }
                var group = Group(heading: context.title)
                for binding in bindings {
                    if let last = group.keys.last, last.words == binding.brief, let first = binding.keys.first {
                        group.keys[group.keys.count - 1].labels = ["\(last.labels[0]) \(first.label(model.glyphs))"]
                    } else {
                        group.keys.append((binding.helpLabels(model.glyphs), binding.brief))
                    }
                }
                return group
            }
    }

    private static func keyWidth(_ width: Int) -> Int { width >= 30 ? 12 : 9 }

    private static func lines(_ group: Group, width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        let heading = Line<Never>(group.heading, theme.heading)
        guard group.text.isEmpty else {
            return [heading] + group.text.wrapped(to: width, glyphs: model.glyphs).map { Line($0, theme.label) }
        }
        return [heading]
            + group.keys.flatMap { labels, words in
                lines(labels, words, keyWidth: keyWidth(width), width: width, model: model)
            }
    }

    /// Returns keys and what they do, on one or more lines.
    private static func lines(
        _ labels: [String], _ words: String, keyWidth: Int, width: Int, model: AppModel
    ) -> [Line<Never>] {
        let keys = labels.joined(separator: "  ")
        var texts = words.wrapped(to: max(10, width - keyWidth), glyphs: model.glyphs).map {
            Line<Never>($0, model.theme.label, at: keyWidth)
        }
        let used = TextWidth.columns(of: keys, glyphs: model.glyphs)
        if used >= keyWidth {
            // Show as many keys as fit; the first are the ones to learn.
            var shown = labels[0]
            for label in labels.dropFirst() where shown.count + 1 + label.count < keyWidth { shown += " \(label)" }
            if TextWidth.columns(of: shown, glyphs: model.glyphs) >= keyWidth {
                return [Line(shown, model.theme.key)] + texts
            }
            texts[0].put(shown, model.theme.key, at: 0)
        } else {
            texts[0].put(keys, model.theme.key, at: 0)
        }
        return texts
    }

    /// Arranges groups in columns of this many rows, without leaving a heading alone at the foot of a column.
    private static func flow(_ groups: [[Line<Never>]], rows: Int) -> [[Line<Never>]] {
        var columns: [[Line<Never>]] = [[]]
        for group in groups {
            let room = rows - columns[columns.count - 1].count
            if !columns[columns.count - 1].isEmpty {
                if room < 4 { columns.append([]) } else { columns[columns.count - 1].append(.blank) }
            }
            for line in group {
                if columns[columns.count - 1].count >= rows { columns.append([]) }
                columns[columns.count - 1].append(line)
            }
        }
        return columns
    }

    // MARK: searching

    /// Returns the keys of every screen and dialog that match the search, each with its full sentence.
    private static func found(by dialog: HelpDialog, width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        let wanted = dialog.search.text.lowercased()
        var lines: [Line<Never>] = []
        let screens =
            dialog.screen.contexts + Screen.allCases.map { $0.part.context }.filter { $0 != dialog.screen.part.context }
        for context in screens + KeyContext.dialogs {
            let bindings = model.keymap[context].bindings.filter { binding in
                binding.help.lowercased().contains(wanted)
                    || binding.helpLabels(model.glyphs).contains { $0.lowercased().contains(wanted) }
            }
            if bindings.isEmpty { continue }
            if !lines.isEmpty { lines.append(.blank) }
            let isDialog = KeyContext.dialogs.contains(context)
            lines.append(Line(isDialog ? "In the dialog: \(context.title)" : context.title, theme.heading))
            for binding in bindings {
                lines += Self.lines(
                    binding.helpLabels(model.glyphs), binding.help, keyWidth: width >= 60 ? 18 : 13, width: width,
                    model: model)
            }
        }
        return lines.isEmpty ? [Line("No key for that.", theme.dim)] : lines
    }

    // MARK: drawing

    func draw(on canvas: inout Canvas) {
        var area = canvas.bounds
        if dialog.hasSearchField {
            let row = area.takeTop(Self.searchRows(dialog, size))
            let used = canvas.put("Search", at: row.origin, style: theme.heading) + 2
            canvas.putField(
                dialog.search, at: Point(column: used, row: 0), width: canvas.size.width - used,
                isOpen: dialog.isSearching, hint: "a key or a word", theme: theme)
        }
        guard hasPages else {
            canvas.within(area) { $0.put(columns[0], from: min(dialog.scroll, lastScroll)) }
            return
        }
        let width = (area.width - (columnCount - 1) * Self.gap) / columnCount
        let first = min(dialog.scroll, lastScroll) * columnCount
        for (place, lines) in columns.dropFirst(first).prefix(columnCount).enumerated() {
            let left = area.left + place * (width + Self.gap)
            canvas.within(Rect(column: left, row: area.top, width: width, height: area.height)) { $0.put(lines) }
        }
    }
}
