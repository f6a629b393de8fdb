import Trends

extension Relief.Verdict {
    /// What is said in a list, in few words.
    public var word: String {
        switch self {
        case .eases: "eases it"
        case .hint: "maybe"
        case .unclear: "no difference seen"
        case .notEnough: "too few to say"
        }
    }
}
