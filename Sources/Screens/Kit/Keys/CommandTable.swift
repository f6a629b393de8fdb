import Canvas

/// The keys of one screen or dialog.
public struct CommandTable: Hashable, Sendable {
    /// The context these keys belong to.
    public let context: KeyContext
    /// The bindings, in the order of the help.
    public var bindings: [Binding]
    /// The commands shown in the footer, most important first.
    public let footer: [Command]

    /// Creates a table.
    init(_ context: KeyContext, footer: [Command], _ bindings: [Binding]) {
        self.context = context
        self.footer = footer
        self.bindings = bindings
    }

    /// The meaning of the keys pressed so far.
    enum Match: Equatable {
        /// They perform a command.
        case command(Command)
        /// They are the start of longer sequences.
        case beginning
        /// They mean nothing here.
        case nothing
    }

    /// Returns the meaning of the keys pressed so far in this table.
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
