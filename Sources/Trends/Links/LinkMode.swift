/// What a diary is long enough, and its pain changeable enough, to be asked.
public enum LinkMode: String, Hashable, Sendable {
    /// What flare-ups follow.
    case links
    /// What the height of pain follows, where flare-ups are too few.
    case height
    /// Nothing yet.
    case closed
}

extension LinkModel {
    static let leastGradedRows = 60

    /// What the diary can be asked: links once enough flare-ups were seen to begin; else the height of pain.
    var mode: LinkMode {
        if startCount >= Self.leastStarts { return needs.isEmpty ? .links : .closed }
        return gradedRows.days.count >= Self.leastGradedRows ? .height : .closed
    }
}
