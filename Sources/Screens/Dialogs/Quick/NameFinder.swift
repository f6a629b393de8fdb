import Diary

/// A list of names that is searched as one types, for choosing one of them.
struct NameFinder: Hashable, Sendable {
    /// A name that can be chosen.
    struct Candidate: Hashable, Sendable {
        let name: Name
        /// Other names it is found by.
        var aliases: [Name] = []
        /// What is said beside it.
        var hint = ""
    }

    /// What is being searched for.
    private(set) var search = TextField()
    /// The row under the cursor.
    private(set) var row = 0
    private let candidates: [Candidate]

    /// Creates a list, the names used most at the top; of those with the same name the first counts.
    init(_ candidates: [Candidate]) {
        var seen: Set<Name> = []
        self.candidates = candidates.filter { seen.insert($0.name).inserted }
    }

    /// The candidates of which every word typed is a part; those whose name begins with it first.
    var found: [Candidate] {
        let key = Name.key(of: search.text)
        let words = key.split(separator: " ")
        let fitting = candidates.filter { candidate in
            let names = [candidate.name.key] + candidate.aliases.map(\.key)
            return words.allSatisfy { word in names.contains { $0.contains(word) } }
        }
        return fitting.filter { $0.name.key.hasPrefix(key) } + fitting.filter { !$0.name.key.hasPrefix(key) }
    }

    /// The name that Enter takes: the one under the cursor, or what was typed as a name of the person's own.
    var choice: Name? {
        let found = found
        if found.indices.contains(row) { return found[row].name }
        return try? Name(parsing: search.text)
    }

    /// Whether what was typed is the name of nothing known.
    var isOwnName: Bool { found.isEmpty && !search.isEmpty }

    /// Takes typed text into the search.
    mutating func type(_ text: String) {
        search.type(text)
        row = 0
    }

    /// Puts the cursor on a row.
    mutating func select(_ row: Int) { self.row = row }

    /// Carries out what the list does with a command.
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
