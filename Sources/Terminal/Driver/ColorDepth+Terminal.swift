import Canvas

extension ColorDepth {
    /// Creates the depth of a terminal with this many colours.
    ///
    /// Direct colour is used if terminfo says that colour numbers are red, green and blue (`xterm-direct`), or if a terminal of 256 colours
    /// announces it in `COLORTERM`.
    ///
    /// - Parameters:
    ///   - colors: The number of colours, as ncurses counts them.
    ///   - isDirect: Whether colour numbers are red, green and blue.
    ///   - isAnnounced: Whether the terminal says outside terminfo that it has direct colour.
    ///   - refusesColor: Whether the user wants no colour.
    init(colors: Int, isDirect: Bool, isAnnounced: Bool, refusesColor: Bool) {
        switch colors {
        case _ where refusesColor: self = .none
        case 0x100_0000... where isDirect: self = .direct
        case 256... where isAnnounced: self = .direct
        case 256...: self = .twoHundredFiftySix
        case 16...: self = .sixteen
        case 8...: self = .eight
        default: self = .none
        }
    }
}
