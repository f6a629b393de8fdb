import Canvas

/// A screen that maps the columns of a table to their meanings and previews the entries; it needs no diary.
public struct MappingScreen: Equatable, Sendable {
    /// A column of the table.
    public struct Column: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its first cells.
        public let samples: [String]
        /// Its meaning; nil if it is ignored.
        public let meaning: String?

        /// Creates a column.
        public init(name: String, samples: [String], meaning: String?) {
            (self.name, self.samples, self.meaning) = (name, samples, meaning)
        }
    }

    /// The result of the current mapping.
    public struct Preview: Hashable, Sendable {
        /// The first entries, a line each.
        public let entries: [String]
        /// A summary of what becomes of the rows, in lines.
        public let account: [String]

        /// Creates a preview.
        public init(entries: [String] = [], account: [String] = []) {
            (self.entries, self.account) = (entries, account)
        }
    }

    /// A request by the user.
    public enum Request: Hashable, Sendable {
        /// Set the meaning of a column; empty text ignores the column.
        case mean(String, place: Int)
        /// Write the mapping.
        case accept
        /// Quit without writing anything.
        case leave
        /// Redraw the screen.
        case redraw
        /// Suspend the program.
        case suspend
    }

    /// The size of the window.
    public var size: Size
    /// The appearance of the screen.
    public var appearance: Appearance
    /// The key bindings, including the user's own.
    let keymap: Keymap
    /// The name of the table.
    let title: String
    /// The words for the meanings of columns.
    let words: [String]
    private(set) var columns: [Column]
    private(set) var preview: Preview
    /// The complaint about the last answer.
    private(set) var complaint: String?
    var list = ListState<Int>(selection: 0)
    /// The meaning being typed.
    private(set) var field: TextField?
    /// What to say until the first key is pressed.
    private(set) var notice: String?

    /// Creates a screen.
    ///
    /// - Parameter words: the words for meanings, which are offered while one is typed.
    public init(
        title: String, columns: [Column], words: [String], preview: Preview, size: Size, appearance: Appearance,
        keymap: Keymap = .standard
    ) {
        (self.title, self.columns, self.words, self.preview) = (title, columns, words, preview)
        (self.size, self.appearance, self.keymap) = (size, appearance, keymap)
    }

    /// Goes on where another screen ended: with what was typed for a column, if something was.
    public mutating func resume(typed: (text: String, place: Int)?, notice: String) {
        self.notice = notice
        guard let typed, columns.indices.contains(typed.place) else { return }
        list = ListState(selection: typed.place)
        field = TextField(typed.text)
    }

    /// What is being typed, and for which column; nil if nothing is.
    public var typed: (text: String, place: Int)? {
        field.flatMap { $0.isSuggestion || $0.text == columns[selected].meaning ?? "" ? nil : ($0.text, selected) }
    }

    /// Updates the columns and the preview after an answer.
    public mutating func answer(_ columns: [Column], _ preview: Preview) {
        (self.columns, self.preview, complaint, field) = (columns, preview, nil, nil)
        _ = list.perform(.moveDown, rows: Array(columns.indices), page: 1)
    }

    /// Shows why an answer was not understood, or why the mapping can't be written.
    public mutating func complain(_ sentence: String) { complaint = sentence }

    /// The index of the selected column.
    var selected: Int { list.selected(in: Array(columns.indices)) ?? 0 }

    /// The words that match what is typed, shortest first.
    var matches: [String] {
        guard let typed = field?.text.lowercased(), !typed.isEmpty else { return [] }
        let fitting =
            words.filter { $0.lowercased().hasPrefix(typed) } + words.filter { $0.lowercased().contains(" " + typed) }
        return Array(fitting.prefix(6))
    }

    /// Handles the user's input; returns nil if there is nothing to request.
    public mutating func take(_ input: Input) -> Request? {
        guard FrameLayout.isLargeEnough(size) || input.leavesProgram else { return nil }
        notice = nil
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

    /// Performs a command of the list.
    private mutating func choose(_ command: Command) -> Request? {
        switch command {
        case .open:
            field = TextField(columns[selected].meaning ?? "", isSuggestion: columns[selected].meaning != nil)
        case .delete: return .mean("", place: selected)
        case .accept: return .accept
        case .cancel: return .leave
        default: _ = list.perform(command, rows: Array(columns.indices), page: listHeight(in: bodySize))
        }
        return nil
    }

    /// Performs a command of the open field.
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
