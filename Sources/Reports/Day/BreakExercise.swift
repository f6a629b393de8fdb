import Catalog
import Diary

/// An exercise for a break at the desk: done standing, in half a minute to a minute.
public struct BreakExercise: Hashable, Sendable {
    /// The exercise.
    public let stretch: Stretch
    /// The holds that make it up, one for each side.
    public let holds: [Hold]

    /// The seconds of all holds together.
    public var seconds: Int { holds.reduce(0) { $0 + ($1.duration?.seconds ?? 0) } }

    /// The seconds that a break's exercise may take.
    static let time = 30...60

    /// The exercise in the time of a break; nil where it cannot be done standing, or not in that time.
    init?(_ stretch: Stretch) {
        guard stretch.position == .standing, !stretch.isRelease else { return nil }
        let sides = stretch.sides.count
        let wanted = min(max(stretch.hold.seconds * sides, Self.time.lowerBound), Self.time.upperBound) / sides
        // What is counted is done as often as fills the time, in whole repetitions.
        let tempo = max(1, stretch.repetitions?.tempo ?? 1)
        let seconds = max((wanted + tempo - 1) / tempo * tempo, stretch.repetitions == nil ? 0 : stretch.hold.seconds)
        guard let duration = HoldDuration(seconds: seconds), stretch.holdRange.contains(duration),
            Self.time.contains(seconds * sides)
        else { return nil }
        self.stretch = stretch
        holds = stretch.sides.map { Hold(stretch.name, side: $0, .done(duration)) }
    }
}

extension DayReport {
    /// The exercises for a break at the desk that suit you, best first.
    ///
    /// What your routine plans and you have not done comes first, then what works on muscles that nothing has worked on today,
    /// then what you have done least. In a flare-up and after a strain only gentle ones are left.
    ///
    /// - Parameters:
    ///   - health: what you have said of your health.
    ///   - pattern: where it hurts, as you said in the posture review; nil where you did not.
    public func breakExercises(for health: HealthProfile, pattern: String?) -> [BreakExercise] {
        guard !health.waitsForDoctor else { return [] }
        let plan = stretches.items
        let patterns = Set(
            plan.compactMap { source.catalog.stretch($0.plan.stretch)?.pattern } + [pattern ?? "low back"])
        let isGentle = gentleReason != nil
        let suiting = source.catalog.stretches.filter { stretch in
            health.suits(stretch) && (stretch.pattern == "any" || patterns.contains(stretch.pattern))
                && (!isGentle || stretch.isGentle)
        }.compactMap { BreakExercise($0) }
        let done = entries.flatMap(\.holds).filter { $0.duration != nil }.map(\.name)
        let open = Set(plan.filter { $0.state == .open }.map(\.plan.stretch))
        let worked = Set(done.compactMap { source.catalog.stretch($0) }.flatMap(\.allMuscles))
        func rank(_ exercise: BreakExercise) -> Int {
            let name = exercise.stretch.name
            let isNew = exercise.stretch.allMuscles.contains { !worked.contains($0) }
            return done.count { $0 == name } * 3 + (open.contains(name) ? 0 : isNew ? 1 : 2)
        }
        // Those of one rank keep the order of the catalog.
        let ranked = suiting.enumerated().map { (rank: rank($0.element), place: $0.offset, exercise: $0.element) }
        return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.exercise)
    }
}
