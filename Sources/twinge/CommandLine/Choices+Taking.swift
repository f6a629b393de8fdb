extension Choices {
    /// The options that every command has and that need no parser to be told from other words.
    private static let flags: [String: WritableKeyPath<Choices, Bool> & Sendable] = [
        "--ascii": \.ascii, "--json": \.json, "--plain": \.plain,
    ]

    /// Takes the choices out of a command line that are spelled in full, and leaves the other words.
    ///
    /// What is said twice or lacks its value is left, too: that is for the parser, which knows what to say.
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
