import Canvas

extension ColorDepth {
    /// The depth of a terminal that has so many colours.
    ///
    /// Direct colour is used where terminfo says that colour numbers are red, green and blue (`xterm-direct`). A terminal
    /// that only announces it in `COLORTERM` gets the 256 colours: ncurses has no way to send it more, and every colour
    /// states which of the 256 stands for it.
    ///
    /// - Parameters:
    ///   - colors: The number of colours, as ncurses counts them.
    ///   - isDirect: Whether colour numbers are red, green and blue.
    ///   - refusesColor: Whether the user wants none.
    init(colors: Int, isDirect: Bool, refusesColor: Bool) {
        switch colors {
        case _ where refusesColor: self = .none
        case 0x100_0000... where isDirect: self = .direct
        case 256...: self = .twoHundredFiftySix
        case 16...: self = .sixteen
        case 8...: self = .eight
        default: self = .none
        }
    }
}
