import Diary
import Trends

extension LinkNeed {
    /// How many there are and how many are needed.
    public var counts: (have: Int, need: Int) {
        switch self {
        case .flares(let have, let need), .daysAtRisk(let have, let need), .loggedDays(let have, let need),
            .daysWith(let have, let need), .daysWithout(let have, let need), .nights(let have, let need),
            .mornings(let have, let need):
            (have, need)
        }
    }

    /// What is missing: “needs 12 more days with driving”.
    ///
    /// - Parameter isWord: whether the habit is one word of a choice, such as “slept on side”.
    public func words(habit: String, isWord: Bool = false) -> String {
        let missing = counts.need - counts.have
        // “5 more days with slept on side” isn't English.
        let habit = isWord ? "it" : habit
        return switch self {
        case .flares: "needs \(missing.counted("more flare-up"))"
        case .daysAtRisk: "needs \(missing.counted("more day")) of pain logged"
        case .loggedDays: "needs \(missing.counted("more logged day"))"
        case .daysWith: "needs \(missing.counted("more day")) with \(habit)"
        case .daysWithout: "needs \(missing.counted("more day")) without \(habit)"
        case .nights: "needs \(missing.counted("more night")) logged before noon"
        case .mornings:
            missing > 0
                ? "needs \(missing.counted("more night")) rated, and pain scored, before noon"
                : "needs more nights with and without it, rated before noon"
        }
    }

    /// What is counted.
    public var subject: String {
        switch self {
        case .flares: "flare-ups that links can use"
        case .daysAtRisk: "days on which one could have begun"
        case .loggedDays: "days logged"
        case .daysWith: "days with it"
        case .daysWithout: "days without it"
        case .nights: "nights logged before noon"
        case .mornings: "nights rated, and pain scored, before noon"
        }
    }
}
