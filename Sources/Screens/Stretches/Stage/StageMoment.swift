import Canvas
import Diary

/// What the stage shows at a moment: how far the figure is in its movement, and the breath.
struct StageMoment: Hashable {
    /// Breathing six times a minute, out for longer than in, as slow breathing is practised (Russo, Santarelli and O'Rourke,
    /// Breathe 2017).
    static let breathIn = 4.0
    static let breathOut = 6.0
    /// The seconds into the stretch, from one pose to the other.
    private static let entering = 3.0

    /// The seconds since the hold began; nil while changing over to it.
    let held: Double?

    /// How much of a breath in is taken, or of one out is left: 0-1.
    var breath: (isIn: Bool, share: Double)? {
        guard let held else { return nil }
        let phase = held.truncatingRemainder(dividingBy: Self.breathIn + Self.breathOut)
        if phase < Self.breathIn { return (true, phase / Self.breathIn) }
        return (false, 1 - (phase - Self.breathIn) / Self.breathOut)
    }

    /// Where the figure is between its poses: 0 as you begin, 1 in the exercise.
    func position(isToAndFro: Bool) -> Double {
        guard let held else { return 0 }
        if isToAndFro { return breath.map { Self.eased($0.share) } ?? 0 }
        return Self.eased(min(1, held / Self.entering))
    }

    /// Whether the figure is on its way from one pose to the other.
    func isMoving(isToAndFro: Bool) -> Bool { held.map { isToAndFro || $0 < Self.entering } ?? false }

    /// Slow at both ends.
    private static func eased(_ share: Double) -> Double { share * share * (3 - 2 * share) }
}

extension AppModel {
    /// The moment of the session that is running or paused.
    var stageMoment: StageMoment {
        guard stretches.timer.stage == .hold, let item = StretchSession(self).currentItem,
            let remaining = stretches.timer.remaining(at: time.uptime)
        else { return StageMoment(held: nil) }
        return StageMoment(held: max(0, Double(item.duration.seconds) - remaining))
    }
}
