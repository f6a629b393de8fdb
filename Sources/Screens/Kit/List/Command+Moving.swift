extension Command {
    /// Returns where a movement command leads in a list of rows or read-only lines; nil for other commands.
    ///
    /// - Parameters:
    ///   - place: the selected row, or the first visible line.
    ///   - last: the last row, or the first visible line when scrolled to the end.
    ///   - page: the number of rows visible at once.
    func destination(from place: Int, last: Int, page: Int) -> Int? {
        let target: Int
        switch self {
        case .moveUp: target = place - 1
        case .moveDown: target = place + 1
        case .pageUp: target = place - max(1, page)
        case .pageDown: target = place + max(1, page)
        case .moveToFirst: target = 0
        case .moveToLast: target = last
        default: return nil
        }
        return max(0, min(target, last))
    }

    /// Returns where it leads in a list whose rows are on these lines, as far as that is a page; nil for other commands.
    ///
    /// A page goes no farther than every line on the way can be seen, since some lines are headings or blank.
    ///
    /// - Parameters:
    ///   - lines: the first line of each row.
    ///   - height: the number of lines visible at once.
    func destination(from place: Int, lines: [Int], height: Int) -> Int? {
        let start = lines.indices.contains(place) ? lines[place] : 0
        let near = lines.indices.filter { abs(lines[$0] - start) < height }
        let page = self == .pageUp ? place - (near.first ?? place) : (near.last ?? place) - place
        return destination(from: place, last: lines.count - 1, page: page)
    }

    /// Whether it moves through a list.
    var isMoving: Bool { destination(from: 0, last: 0, page: 1) != nil }
}
