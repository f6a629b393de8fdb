import Canvas

/// The keys of every screen and dialog; a value, so that settings can change it.
public struct Keymap: Hashable, Sendable {
    private var tables: [KeyContext: CommandTable]

    /// The contexts that are looked up together, in order: those of each screen, and those of each dialog.
    let situations: [[KeyContext]]

    /// Creates a keymap from tables, one per context.
    init(_ tables: [CommandTable], situations: [[KeyContext]]) {
        self.situations = situations
        self.tables = Dictionary(tables.map { ($0.context, $0) }) { _, later in later }
    }

    /// The keys of a context; an empty table if it has none.
    public internal(set) subscript(context: KeyContext) -> CommandTable {
        get { tables[context] ?? CommandTable(context, footer: [], []) }
        set { tables[context] = newValue }
    }

    /// Returns the binding of a command in the first of these contexts that has one.
    func binding(of command: Command, in contexts: [KeyContext]) -> Binding? {
        for context in contexts {
            // By index: searching the bindings themselves would copy each of them.
            let bindings = self[context].bindings
            if let place = bindings.indices.first(where: { bindings[$0].command == command }) { return bindings[place] }
        }
        return nil
    }

    /// Returns the meaning of the keys pressed so far in the first of these contexts that knows them.
    func match(_ keys: [Key], in contexts: [KeyContext]) -> CommandTable.Match {
        var isBeginning = false
        for context in contexts {
            switch self[context].match(keys) {
            case .command(let command): return .command(command)
            case .beginning: isBeginning = true
            case .nothing: continue
            }
        }
        return isBeginning ? .beginning : .nothing
    }
}
