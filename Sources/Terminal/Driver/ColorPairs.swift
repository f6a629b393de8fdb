import CNcurses
import Canvas

/// The pairs of foreground and background that ncurses was told about; it knows colours only in pairs.
struct ColorPairs {
    private struct Pair: Hashable {
        let foreground: Int32
        let background: Int32
    }

    /// ncurses' number for the terminal's own colour.
    private static let own: Int32 = -1

    private let depth: ColorDepth
    private let limit: Int
    private var numbers: [Pair: Int32]

    /// Makes the table for a screen that has been started.
    init(depth: ColorDepth, limit: Int) {
        self.depth = depth
        self.limit = limit
        numbers = [Pair(foreground: ColorPairs.own, background: ColorPairs.own): 0]
    }

    /// The pair of a style's colours; the terminal's own colours when there are more pairs than it has room for.
    mutating func number(of style: Style) -> Int32 {
        guard depth > .none, style.foreground != nil || style.background != nil else { return 0 }
        let pair = Pair(foreground: colorNumber(style.foreground), background: colorNumber(style.background))
        if let number = numbers[pair] { return number }
        let number = Int32(numbers.count)
        guard numbers.count < limit, init_extended_pair(number, pair.foreground, pair.background) == OK else {
            return 0
        }
        numbers[pair] = number
        return number
    }

    private func colorNumber(_ color: Color?) -> Int32 {
        color?.number(at: depth).map(Int32.init) ?? ColorPairs.own
    }
}
