/// What the user has said about their health over time. Each review is in force from its day on, so that earlier plans
/// don't change.
public struct HealthHistory: Hashable, Sendable {
    private struct Spell: Hashable {
        let start: DiaryDate
        let profile: HealthProfile
    }

    private let spells: [Spell]
    private var signDays: Set<DiaryDate> = []

    /// Creates a history from profiles and the days on which they were given; of two on one day, the later one counts.
    public init(_ profiles: [(day: DiaryDate, profile: HealthProfile)] = []) {
        spells = profiles.map { Spell(start: $0.day, profile: $0.profile) }
    }

    /// Returns the history with warning signs in what was logged on some days, as if a review of each had said so.
    public func withWarningSigns(on days: Set<DiaryDate>) -> HealthHistory {
        var history = self
        history.signDays.formUnion(days)
        return history
    }

    /// Returns the profile in force on a day. A warning sign rules out exercise only on the day on which it is reported.
    public func profile(on day: DiaryDate) -> HealthProfile {
        let spell = spells.last { $0.start <= day }
        var profile = spell?.profile ?? HealthProfile()
        if let spell, spell.start < day { profile.conditions.remove(.warningSign) }
        if signDays.contains(day) { profile.conditions.insert(.warningSign) }
        return profile
    }
}
