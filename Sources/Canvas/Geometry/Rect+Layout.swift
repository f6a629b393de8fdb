/// The length of one part of a layout.
public enum Length: Hashable, Sendable {
    /// Exactly this many cells, if there is room.
    case fixed(Int)
    /// A share of what the fixed parts leave, in proportion to `weight` (1 or more) and at least `minimum` cells.
    case flexible(minimum: Int = 0, weight: Int = 1)
}

extension Rect {
    /// Returns the rectangle inset by margins; it shrinks to nothing rather than turning inside out.
    public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
        let left = min(max(0, left), width)
        let top = min(max(0, top), height)
        return Rect(
            column: self.left + left, row: self.top + top,
            width: width - left - max(0, right), height: height - top - max(0, bottom))
    }

    /// Returns the rectangle inset by the same margin on all four sides.
    public func inset(by margin: Int) -> Rect {
        inset(left: margin, top: margin, right: margin, bottom: margin)
    }

    /// Divides it from top to bottom, with `gap` empty rows between the parts.
    ///
    /// Parts for which there is no room are empty, starting with the last.
    public func rows(_ lengths: [Length], gap: Int = 0) -> [Rect] {
        Rect.spans(of: lengths, in: height, gap: gap).map { span in
            Rect(column: left, row: top + span.lowerBound, width: width, height: span.count)
        }
    }

    /// Divides it from left to right, with `gap` empty columns between the parts.
    ///
    /// Parts for which there is no room are empty, starting with the last.
    public func columns(_ lengths: [Length], gap: Int = 0) -> [Rect] {
        Rect.spans(of: lengths, in: width, gap: gap).map { span in
            Rect(column: left + span.lowerBound, row: top, width: span.count, height: height)
        }
    }

    /// Divides it into a left and a right part with `gap` empty columns between them; the left one gets an odd column.
    public func halves(gap: Int = 0) -> (left: Rect, right: Rect) {
        let room = max(0, width - max(0, gap))
        return split(leftWidth: room - room / 2, gap: gap)
    }

    /// Divides it into a left part of `leftWidth` columns and the rest, with `gap` empty columns between them.
    public func split(leftWidth: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
        let taken = min(max(0, leftWidth), width)
        return (
            Rect(column: left, row: top, width: taken, height: height),
            inset(left: taken + max(0, gap))
        )
    }

    /// Cuts up to `count` rows off the top and returns them.
    public mutating func takeTop(_ count: Int) -> Rect {
        let taken = min(max(0, count), height)
        defer { self = inset(top: taken) }
        return Rect(column: left, row: top, width: width, height: taken)
    }

    /// Cuts up to `count` rows off the bottom and returns them.
    public mutating func takeBottom(_ count: Int) -> Rect {
        let taken = min(max(0, count), height)
        defer { self = inset(bottom: taken) }
        return Rect(column: left, row: bottom - taken, width: width, height: taken)
    }

    /// Returns the position of each length along a line of `total` cells.
    private static func spans(of lengths: [Length], in total: Int, gap: Int) -> [Range<Int>] {
        let gap = max(0, gap)
        var free = total - gap * max(0, lengths.count - 1)
        var weight = 0
        for length in lengths {
            switch length {
            case .fixed(let cells): free -= max(0, cells)
            case .flexible(let minimum, let share):
                free -= max(0, minimum)
                weight += max(1, share)
            }
        }
        free = max(0, free)
        var start = 0
        return lengths.map { length in
            let wanted: Int
            switch length {
            case .fixed(let cells): wanted = max(0, cells)
            case .flexible(let minimum, let share):
                // Dividing the remaining cells by the remaining weight leaves none over at the end.
                let extra = free * max(1, share) / max(1, weight)
                free -= extra
                weight -= max(1, share)
                wanted = max(0, minimum) + extra
            }
            let from = min(start, total)
            let to = min(from + wanted, total)
            start = to + gap
            return from..<to
        }
    }
}
