/// What the keys for moving do to text that is only read.
enum ScrollKeys {
    /// The first visible line after a command; nothing when the command does not scroll.
    ///
    /// - Parameters:
    ///   - last: the first visible line when scrolled to the end.
    ///   - page: the lines that show at once.
    static func target(of command: Command, from line: Int, last: Int, page: Int) -> Int? {
        switch command {
        case .moveUp: max(0, line - 1)
        case .moveDown: min(last, line + 1)
        case .pageUp: max(0, line - page)
        case .pageDown: min(last, line + page)
        case .moveToFirst: 0
        case .moveToLast: last
        default: nil
        }
    }
}
