extension Rect {
    /// Returns the rectangle inset by margins; it shrinks to nothing rather than turning inside out.
    public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
        let left = min(max(0, left), width)
        let top = min(max(0, top), height)
        return Rect(
            column: self.left + left, row: self.top + top,
            width: width - left - max(0, right), height: height - top - max(0, bottom))
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
}
