import Canvas
import Diary

/// Single-line rows, with as many visible as fit.
struct ListWindow: Hashable, Sendable {
    /// The number of rows.
    let count: Int
    /// The number of rows visible at once.
    let height: Int

    /// Returns the visible rows with a row in the middle, as far as there are rows on both sides.
    func rows(around place: Int) -> Range<Int> { rows(from: max(0, min(place - height / 2, count - height))) }

    /// Returns the visible rows from a first one on.
    func rows(from top: Int) -> Range<Int> {
        let first = max(0, min(top, count))
        return first..<min(count, first + max(0, height))
    }

    /// Returns the first visible row, moved as little as needed to show a row.
    func top(from top: Int, showing place: Int?) -> Int {
        let wanted = place.map { min(max(top, $0 - height + 1), $0) } ?? top
        return max(0, min(wanted, count - height))
    }

    /// Returns the number of rows above and below the visible ones.
    func hidden(top: Int) -> (above: Int, below: Int) { (top, max(0, count - top - max(0, height))) }
}

extension Glyphs {
    /// Returns how much of a list is out of view: “↓ 3 more”, “↑ 2 more”, “↑ 2 ↓ 3 more”; empty if nothing is.
    func more(_ hidden: (above: Int, below: Int)) -> String {
        let parts = [(arrowUp, hidden.above), (arrowDown, hidden.below)].filter { $0.1 > 0 }
            .map { "\($0.0) \($0.1.grouped)" }
        return parts.isEmpty ? "" : parts.joined(separator: " ") + " more"
    }
}
