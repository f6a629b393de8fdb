import Canvas

extension ColorDepth {
    /// The depth of a terminal that has so many colours.
    ///
    /// Direct colour is used where terminfo says that colour numbers are red, green and blue (`xterm-direct`), and where a
    /// terminal of 256 colours announces it in `COLORTERM`.
    ///
    /// - Parameters:
    ///   - colors: The number of colours, as ncurses counts them.
    ///   - isDirect: Whether colour numbers are red, green and blue.
    ///   - isAnnounced: Whether the terminal says outside terminfo that it has direct colour.
    ///   - refusesColor: Whether the user wants none.
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
