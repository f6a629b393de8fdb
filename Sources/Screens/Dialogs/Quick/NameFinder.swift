import Diary

/// A list of names to choose from, searched while typing.
struct NameFinder: Hashable, Sendable {
    /// A name that can be chosen.
    struct Candidate: Hashable, Sendable {
        let name: Name
        /// Other names that find it.
        var aliases: [Name] = []
        /// The text beside it.
        var hint = ""
    }

    /// The search text.
    private(set) var search = TextField()
    /// The row under the cursor.
    private(set) var row = 0
    private let candidates: [Candidate]

    /// Creates a list from candidates in order of relevance; of those with the same name the first counts.
    init(_ candidates: [Candidate]) {
        var seen: Set<Name> = []
        self.candidates = candidates.filter { seen.insert($0.name).inserted }
    }

    /// The candidates that contain every word typed; those whose name starts with it first.
    var found: [Candidate] {
        let key = Name.key(of: search.text)
        let words = key.split(separator: " ")
        let fitting = candidates.filter { candidate in
            let names = [candidate.name.key] + candidate.aliases.map(\.key)
            return words.allSatisfy { word in names.contains { $0.contains(word) } }
        }
        return fitting.filter { $0.name.key.hasPrefix(key) } + fitting.filter { !$0.name.key.hasPrefix(key) }
    }

    /// The name that Enter accepts: the one under the cursor, or what was typed as a new name.
    var choice: Name? {
        let found = found
        if found.indices.contains(row) { return found[row].name }
        return try? Name(parsing: search.text)
    }

    /// Whether what was typed is an unknown name.
    var isOwnName: Bool { found.isEmpty && !search.isEmpty }

    /// Adds typed text to the search.
    mutating func type(_ text: String) {
        search.type(text)
        row = 0
    }

    /// Moves the cursor to a row.
    mutating func select(_ row: Int) { self.row = row }

    /// Performs a command of the list.
    ///
    /// - Returns: Whether the command was one of its own.
    mutating func perform(_ command: Command) -> Bool {
        switch command {
        case .moveUp where row > 0, .moveDown where row + 1 < found.count:
            row = command.destination(from: row, last: found.count - 1, page: 1) ?? row
        default:
            let isDone = search.perform(command)
            if isDone { row = 0 }
            return isDone
        }
        return true
    }
}
