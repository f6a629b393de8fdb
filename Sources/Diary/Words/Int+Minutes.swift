extension Int {
    /// Minutes in words: `3 h 10 min`.
    public var hoursAndMinutes: String {
        let parts = [self >= 60 ? "\(self / 60) h" : nil, self % 60 > 0 || self == 0 ? "\(self % 60) min" : nil]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    /// How long ago something was, in minutes: `3 h 10 min ago`, `just now`.
    public var minutesAgo: String { self == 0 ? "just now" : "\(hoursAndMinutes) ago" }
}
