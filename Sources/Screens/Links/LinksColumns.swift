/// Where the columns of the list are at a width; those that do not fit are left out.
struct LinksColumns: Hashable {
    /// Where names begin.
    let name = 3
    let odds: Int
    let range: Int?
    let certainty: Int?
    let flares: Int
    let others: Int?

    private static let flaresWidth = 12
    private static let othersWidth = 13
    private static let certaintyWidth = 11
    private static let rangeWidth = 11
    private static let oddsWidth = 9
    private static let leastName = 17

    init(width: Int) {
        var right = width
        func take(_ columns: Int, where fits: Bool) -> Int? {
            guard fits else { return nil }
            right -= columns
            return right
        }
        others = take(Self.othersWidth, where: width >= 100)
        right -= Self.flaresWidth
        flares = right
        certainty = take(Self.certaintyWidth, where: width >= 56)
        range = take(Self.rangeWidth, where: width >= 76)
        odds = right - Self.oddsWidth
    }

    /// The columns of a name.
    var nameWidth: Int { odds - name - 1 }
    /// The column after the list, before the margin.
    var textEnd: Int { (others ?? flares) + 11 }
    /// The columns of a line that is all words.
    var textWidth: Int { textEnd - name }
    /// The columns of words that are in place of odds, range and certainty.
    var reasonWidth: Int { flares - odds - 1 }
}
