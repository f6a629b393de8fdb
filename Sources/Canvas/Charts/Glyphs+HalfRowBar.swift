extension Glyphs {
    /// Returns a horizontal bar half a row high, in steps of half a column, so that bars below each other stay apart.
    ///
    /// - Parameters:
    ///   - share: the share of the length it fills, 0 to 1; values outside are clamped.
    ///   - length: the columns of a full bar.
    public func halfRowBar(_ share: Double, length: Int) -> String {
        guard share.isFinite, length > 0 else { return "" }
        let halves = Int((min(max(share, 0), 1) * Double(length * 2)).rounded())
        return String(repeating: halfBar, count: halves / 2) + (halves % 2 == 1 ? String(halfBarEnd) : "")
    }
}
