/// What the user has said about their health over time. Each review is in force from its day on, so that earlier plans
/// don't change.
public struct HealthHistory: Hashable, Sendable {
    private struct Spell: Hashable {
        let start: DiaryDate
        let profile: HealthProfile
    }

    private let spells: [Spell]

    /// Creates a history from profiles and the days on which they were given; of two on one day, the later one counts.
    public init(_ profiles: [(day: DiaryDate, profile: HealthProfile)] = []) {
        spells = profiles.map { Spell(start: $0.day, profile: $0.profile) }
    }

    /// Returns the profile in force on a day. A warning sign rules out exercise only on the day on which it is reported.
    public func profile(on day: DiaryDate) -> HealthProfile {
        guard let spell = spells.last(where: { $0.start <= day }) else { return HealthProfile() }
        var profile = spell.profile
        if spell.start < day { profile.conditions.remove(.warningSign) }
        return profile
    }
}
