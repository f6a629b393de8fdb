import CNcurses
import Canvas

/// The pairs of foreground and background defined in ncurses, which only knows colours in pairs.
struct ColorPairs {
    private struct Pair: Hashable {
        let foreground: Int32
        let background: Int32
    }

    /// The number in ncurses for the terminal's default colour.
    private static let own: Int32 = -1

    private let depth: ColorDepth
    private let limit: Int
    private var numbers: [Pair: Int32]

    /// Creates the table for a screen that has been started.
    init(depth: ColorDepth, limit: Int) {
        self.depth = depth
        self.limit = limit
        numbers = [Pair(foreground: ColorPairs.own, background: ColorPairs.own): 0]
    }

    /// Returns the pair of a style's colours, or the terminal's default colours if there is no room for more pairs.
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
