import Trends

extension GentleReason {
    /// The reason as part of a sentence: “flare-up, day 2”.
    public var words: String {
        switch self {
        case .strain(daysAgo: 0): "you strained your back today"
        case .strain(daysAgo: 1): "you strained your back yesterday"
        case .strain(let days): "you strained your back \(days) days ago"
        case .flare(let day): "flare-up, day \(day)"
        }
    }
}
