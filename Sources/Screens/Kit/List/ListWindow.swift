import Canvas
import Diary

/// Rows of one line each, as many of them in view as there is room for.
struct ListWindow: Hashable, Sendable {
    /// How many rows there are.
    let count: Int
    /// How many of them show at once.
    let height: Int

    /// The rows in view with a row in their middle, as far as there are rows on both sides.
    func rows(around place: Int) -> Range<Int> { rows(from: max(0, min(place - height / 2, count - height))) }

    /// The rows in view from a first one on.
    func rows(from top: Int) -> Range<Int> {
        let first = max(0, min(top, count))
        return first..<min(count, first + max(0, height))
    }

    /// The first row in view, moved as little as needed to show a row.
    func top(from top: Int, showing place: Int?) -> Int {
        let wanted = place.map { min(max(top, $0 - height + 1), $0) } ?? top
        return max(0, min(wanted, count - height))
    }

    /// How many rows there are above the visible ones and below them.
    func hidden(top: Int) -> (above: Int, below: Int) { (top, max(0, count - top - max(0, height))) }
}

extension Glyphs {
    /// How much of a list is out of view: “↓ 3 more”, “↑ 2 more”, “↑ 2 ↓ 3 more”; empty when all of it shows.
    func more(_ hidden: (above: Int, below: Int)) -> String {
        let parts = [(arrowUp, hidden.above), (arrowDown, hidden.below)].filter { $0.1 > 0 }
            .map { "\($0.0) \($0.1.grouped)" }
        return parts.isEmpty ? "" : parts.joined(separator: " ") + " more"
    }
}
