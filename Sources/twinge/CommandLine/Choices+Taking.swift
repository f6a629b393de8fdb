extension Choices {
    /// Takes the options of every command that are spelled in full out of a command line and leaves the other words.
    ///
    /// Options that are repeated or lack their value are left, too: the parser knows what to say about them.
    init(taking arguments: inout [String]) {
        self.init()
        var left: [String] = []
        var words = arguments[...]
        while let word = words.popFirst() {
            switch word {
            case "--ascii": ascii = true
            case "--json": json = true
            case "--plain": plain = true
            case "--diary" where diary == nil && words.first?.hasPrefix("-") == false: diary = words.removeFirst()
            default:
                left.append(word)
                // It may be the value of an option that the parser knows, although it looks like an option itself.
                if word.hasPrefix("--"), words.first?.hasPrefix("-") == true { left.append(words.removeFirst()) }
            }
        }
        arguments = left
    }
}
