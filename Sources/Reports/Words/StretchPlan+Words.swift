import Diary
import Trends

/// The wording of what a plan leaves out.
extension StretchPlan {
    /// The exercises that the user's health rules out, each once.
    public var leftOutNames: [String] {
        ruledOut.reduce(into: []) { names, ruled in
            if !names.contains(ruled.item.stretch.text) { names.append(ruled.item.stretch.text) }
        }
    }

    /// What the user's health rules out, a sentence for each reason.
    public var leftOutSentences: [String] {
        var reasons: [(reason: String, names: [String])] = []
        for ruled in ruledOut {
            let name = ruled.item.stretch.text
            if let place = reasons.firstIndex(where: { $0.reason == ruled.reason }) {
                if !reasons[place].names.contains(name) { reasons[place].names.append(name) }
            } else {
                reasons.append((ruled.reason, [name]))
            }
        }
        return reasons.map { "Left out for you: \($0.names.joined(separator: ", ")) (\($0.reason))." }
    }
}
