import Catalog
import Diary

/// An exercise for a break at the desk: done standing, in half a minute to a minute.
public struct BreakExercise: Hashable, Sendable {
    /// The exercise.
    public let stretch: Stretch
    /// The holds it consists of, one for each side.
    public let holds: [Hold]

    /// The duration of all holds together, in seconds.
    public var seconds: Int { holds.reduce(0) { $0 + ($1.duration?.seconds ?? 0) } }

    /// What is logged once it is done.
    public var logged: [LoggedExercise] { holds.map { LoggedExercise($0, of: stretch) } }

    /// How long the exercise of a break may take, in seconds.
    static let time = 30...60

    /// Fits an exercise to a break; nil if it can't be done standing, or not in that time.
    init?(_ stretch: Stretch) {
        guard stretch.position == .standing, !stretch.isRelease else { return nil }
        let sides = stretch.sides.count
        let wanted = min(max(stretch.hold.seconds * sides, Self.time.lowerBound), Self.time.upperBound) / sides
        // Counted exercises are repeated until the time is filled, in whole repetitions.
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
    /// Returns the exercises for a break at the desk that suit the user, best first.
    ///
    /// First come exercises that the routine plans and that aren't done yet, then those for muscles not worked on today, then those
    /// done least often. In a flare-up and after a strain only gentle ones are suggested.
    ///
    /// - Parameters:
    ///   - health: what the user has said about their health.
    ///   - pattern: where it hurts according to the posture review; nil if unknown.
    public func breakExercises(for health: HealthProfile, pattern: String?) -> [BreakExercise] {
        guard !health.waitsForDoctor else { return [] }
        let plan = stretches.items
        let patterns = Set(
            plan.compactMap { source.catalog.loggedStretch($0.plan.stretch)?.pattern } + [pattern ?? "low back"])
        let isGentle = gentleReason != nil
        let suiting = source.catalog.stretches.filter { stretch in
            health.suits(stretch) && (stretch.pattern == "any" || patterns.contains(stretch.pattern))
                && (!isGentle || stretch.isGentle)
        }.compactMap { BreakExercise($0) }
        let done = entries.flatMap(\.exercisesDone)
        let open = Set(plan.filter { $0.state == .open }.map(\.plan.stretch))
        let worked = Set(done.compactMap { source.catalog.loggedStretch($0) }.flatMap(\.allMuscles))
        func rank(_ exercise: BreakExercise) -> Int {
            let name = exercise.stretch.name
            let isNew = exercise.stretch.allMuscles.contains { !worked.contains($0) }
            return done.count { $0 == name } * 3 + (open.contains(name) ? 0 : isNew ? 1 : 2)
        }
        // Exercises of equal rank keep the order of the catalog.
        let ranked = suiting.enumerated().map { (rank: rank($0.element), place: $0.offset, exercise: $0.element) }
        return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.exercise)
    }
}
