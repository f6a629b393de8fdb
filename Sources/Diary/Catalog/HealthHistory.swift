/// What a person has said of their health over time: each review is in force from its day on, so that what was planned
/// before stays what it was.
public struct HealthHistory: Hashable, Sendable {
    private struct Spell: Hashable {
        let start: DiaryDate
        let profile: HealthProfile
    }

    private let spells: [Spell]

    /// Takes the profiles with the day on which each was given; of two on one day the later one counts.
    public init(_ profiles: [(day: DiaryDate, profile: HealthProfile)] = []) {
        spells = profiles.map { Spell(start: $0.day, profile: $0.profile) }
    }

    /// What is known of a day. A warning sign keeps you from exercise on the day on which you say so, and no longer.
    public func profile(on day: DiaryDate) -> HealthProfile {
        guard let spell = spells.last(where: { $0.start <= day }) else { return HealthProfile() }
        var profile = spell.profile
        if spell.start < day { profile.conditions.remove(.warningSign) }
        return profile
    }
}
