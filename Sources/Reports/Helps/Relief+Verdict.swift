import Trends

extension Relief.Verdict {
    /// The verdict in a few words, for a list.
    public var word: String {
        switch self {
        case .eases: "eases it"
        case .hint: "a hint"
        case .unclear: "no difference seen"
        case .notEnough: "too few to say"
        }
    }
}
