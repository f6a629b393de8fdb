import Canvas

/// The keys of one screen or dialog.
public struct CommandTable: Hashable, Sendable {
    /// Where these keys hold.
    public let context: KeyContext
    /// The bindings, in the order of the help.
    public var bindings: [Binding]
    /// The commands that the footer names, the most important first.
    public let footer: [Command]

    /// Creates a table.
    init(_ context: KeyContext, footer: [Command], _ bindings: [Binding]) {
        self.context = context
        self.footer = footer
        self.bindings = bindings
    }

    /// What keys pressed so far mean.
    enum Match: Equatable {
        /// They ask for a command.
        case command(Command)
        /// They are the beginning of longer sequences.
        case beginning
        /// They mean nothing here.
        case nothing
    }

    /// What keys pressed so far mean in this table.
    func match(_ keys: [Key]) -> Match {
        var isBeginning = false
        for binding in bindings {
            for sequence in binding.keys {
                if sequence.keys == keys { return .command(binding.command) }
                isBeginning = isBeginning || sequence.keys.starts(with: keys)
            }
        }
        return isBeginning ? .beginning : .nothing
    }
}
