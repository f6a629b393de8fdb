import Diary
import Trends

/// The wording of days on which a habit happened but no number was given.
extension PeriodReport {
    /// Which habits have no number on how many days, where their amounts have a `+` or `~`; nil if none.
    public var unnumberedWords: String? {
        let words = zip(summary.habits, before.habits).compactMap { now, before in
            let parts = [now.withoutNumber, before.withoutNumber.map { "\(contrast?.inBefore ?? "before") \($0)" }]
                .compactMap(\.self)
            return parts.isEmpty ? nil : "\(now.habit.name.text) \(parts.joined(separator: ", "))"
        }
        return words.isEmpty ? nil : "Without a number: \(words.joined(separator: "; "))."
    }
}
