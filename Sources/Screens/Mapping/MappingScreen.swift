import Canvas

/// The columns of a table, what each means, and the entries that follow from it: a screen of its own, beside no diary.
public struct MappingScreen: Equatable, Sendable {
    /// A column of the table.
    public struct Column: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its first cells.
        public let samples: [String]
        /// What it means; nil for one that is left out.
        public let meaning: String?

        /// Creates a column.
        public init(name: String, samples: [String], meaning: String?) {
            (self.name, self.samples, self.meaning) = (name, samples, meaning)
        }
    }

    /// What the meanings make of the table.
    public struct Preview: Hashable, Sendable {
        /// The first entries, a line each.
        public let entries: [String]
        /// What becomes of the rows, in lines.
        public let account: [String]

        /// Creates a preview.
        public init(entries: [String] = [], account: [String] = []) {
            (self.entries, self.account) = (entries, account)
        }
    }

    /// What the person asks for.
    public enum Request: Hashable, Sendable {
        /// The column at a place is to mean this; an empty text leaves it out.
        case mean(String, place: Int)
        /// The mapping is to be written.
        case accept
        /// Nothing is to be written.
        case leave
        /// The screen is to be drawn anew.
        case redraw
        /// The program is to be stopped for now.
        case suspend
    }

    /// The size of the window.
    public var size: Size
    /// How it looks.
    public var appearance: Appearance
    /// The keys, with those that the person has chosen.
    let keymap: Keymap
    /// The table's name.
    let title: String
    /// The words that columns are known by.
    let words: [String]
    private(set) var columns: [Column]
    private(set) var preview: Preview
    /// What was wrong with the last answer.
    private(set) var complaint: String?
    var list = ListState<Int>(selection: 0)
    /// The meaning that is being typed.
    private(set) var field: TextField?

    /// Creates a screen.
    ///
    /// - Parameter words: the words that a column can be known by, which are offered while one is typed.
    public init(
        title: String, columns: [Column], words: [String], preview: Preview, size: Size, appearance: Appearance,
        keymap: Keymap = .standard
    ) {
        (self.title, self.columns, self.words, self.preview) = (title, columns, words, preview)
        (self.size, self.appearance, self.keymap) = (size, appearance, keymap)
    }

    /// Takes what became of an answer.
    public mutating func answer(_ columns: [Column], _ preview: Preview) {
        (self.columns, self.preview, complaint, field) = (columns, preview, nil, nil)
        _ = list.perform(.moveDown, rows: Array(columns.indices), page: 1)
    }

    /// Takes why an answer was not understood, or why the mapping cannot be written.
    public mutating func complain(_ sentence: String) { complaint = sentence }

    /// The column that is selected.
    var selected: Int { list.selected(in: Array(columns.indices)) ?? 0 }

    /// The words that go on with what is typed, the shortest first.
    var matches: [String] {
        guard let typed = field?.text.lowercased(), !typed.isEmpty else { return [] }
        let fitting =
            words.filter { $0.lowercased().hasPrefix(typed) } + words.filter { $0.lowercased().contains(" " + typed) }
        return Array(fitting.prefix(6))
    }

    /// Takes what the person did; nil when nothing is to be done about it.
    public mutating func take(_ input: Input) -> Request? {
        guard FrameLayout.isLargeEnough(size) || input.leavesProgram else { return nil }
        switch input {
        case .key(.character(let character)) where field != nil: type(String(character))
        case .key(let key): return take(key)
        case .paste(let text): type(text)
        case .mouse: break
        }
        return nil
    }

    private mutating func type(_ text: String) {
        complaint = nil
        field?.type(text)
    }

    private mutating func take(_ key: Key) -> Request? {
        guard case .command(let command) = keymap.match([key], in: contexts) else { return nil }
        complaint = nil
        switch command {
        case .redraw: return .redraw
        case .suspend: return .suspend
        default: return field == nil ? choose(command) : fill(command)
        }
    }

    /// Carries out a command of the list.
    private mutating func choose(_ command: Command) -> Request? {
        switch command {
        case .open:
            field = TextField(columns[selected].meaning ?? "", isSuggestion: columns[selected].meaning != nil)
        case .delete: return .mean("", place: selected)
        case .accept: return .accept
        case .cancel: return .leave
        default: _ = list.perform(command, rows: Array(columns.indices), page: 8)
        }
        return nil
    }

    /// Carries out a command of the open field.
    private mutating func fill(_ command: Command) -> Request? {
        switch command {
        case .accept: return .mean(field?.text ?? "", place: selected)
        case .cancel: field = nil
        case .nextField:
            guard let match = matches.first else { break }
            field = TextField(match)
        default: _ = field?.perform(command)
        }
        return nil
    }
}
