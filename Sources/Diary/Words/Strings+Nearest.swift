extension [String] {
    /// The texts that begin with a typed one or of which it may be a slip, in whatever case: those nearest to it, all equally near.
    ///
    /// - Complexity: O(*n*) edit distances for *n* texts.
    public func nearest(to typed: String) -> [String] {
        // Every text begins with nothing.
        guard !typed.isEmpty else { return [] }
        let typed = typed.lowercased()
        let ranked = compactMap { known in
            let lower = known.lowercased()
            return (lower.hasPrefix(typed) ? 1 : slipDistance(typed, lower)).map { (name: known, distance: $0) }
        }
        let best = ranked.map(\.distance).min()
        return ranked.filter { $0.distance == best }.map(\.name)
    }

    /// A blank and the question whether one of the texts was meant: “ Did you mean a, b or c?”; nothing if there are none.
    public var didYouMean: String { isEmpty ? "" : " Did you mean \(alternatives)?" }
}
