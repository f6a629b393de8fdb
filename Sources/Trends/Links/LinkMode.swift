/// The question that a diary is long enough, and its pain variable enough, to answer.
public enum LinkMode: String, Hashable, Sendable {
    /// What flare-ups follow.
    case links
    /// What the height of pain follows, if flare-ups are too few.
    case height
    /// Nothing yet.
    case closed
}

extension LinkModel {
    static let leastGradedRows = 60

    /// The question the diary can answer: links once enough flare-ups were seen to begin; otherwise the height of pain.
    var mode: LinkMode {
        if startCount >= Self.leastStarts { return needs.isEmpty ? .links : .closed }
        return gradedRows.days.count >= Self.leastGradedRows ? .height : .closed
    }
}
