extension Habit {
    /// What the ends of its scale mean: “0 none, 10 worst imaginable”; nil if it has none.
    public var scaleWords: String? {
        guard let zero = meaningOfZero, let ten = meaningOfTen else { return nil }
        return "0 \(zero), 10 \(ten)"
    }
}
