extension Choices {
    /// The options that every command has and that can be recognised without the parser.
    private static let flags: [String: WritableKeyPath<Choices, Bool> & Sendable] = [
        "--ascii": \.ascii, "--json": \.json, "--plain": \.plain,
    ]

    /// Takes the options that are spelled in full out of a command line and leaves the other words.
    ///
    /// Options that are repeated or lack their value are left, too: the parser knows what to say about them.
    init(taking arguments: inout [String]) {
        self.init()
        var left: [String] = []
        var words = arguments[...]
        while let word = words.popFirst() {
            if let flag = Self.flags[word] {
                self[keyPath: flag] = true
            } else if word == "--diary", diary == nil, let folder = words.first, !folder.hasPrefix("-") {
                diary = words.removeFirst()
            } else {
                left.append(word)
            }
        }
        arguments = left
    }
}
