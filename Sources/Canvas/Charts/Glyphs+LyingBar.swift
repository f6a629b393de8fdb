extension Glyphs {
    /// A bar that lies, half a row high, in steps of half a column, so that bars below each other stay apart.
    ///
    /// - Parameters:
    ///   - share: how much of the length it fills, 0 to 1; what lies outside counts as the nearer end.
    ///   - length: the columns of a whole bar.
    public func lyingBar(_ share: Double, length: Int) -> String {
        guard share.isFinite, length > 0 else { return "" }
        let halves = Int((min(max(share, 0), 1) * Double(length * 2)).rounded())
        return String(repeating: halfBar, count: halves / 2) + (halves % 2 == 1 ? String(halfBarEnd) : "")
    }
}
