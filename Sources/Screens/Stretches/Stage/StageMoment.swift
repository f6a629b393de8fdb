import Canvas
import Diary

/// The state of the stage at a moment: the progress of the figure's movement, and the breath.
struct StageMoment: Hashable {
    /// Breathing six times a minute, out for longer than in, as in slow breathing exercises (Russo, Santarelli and O'Rourke, Breathe 2017).
    static let breathIn = 4.0
    static let breathOut = 6.0
    /// The seconds it takes to move into the stretch, from one pose to the other.
    private static let entering = 3.0

    /// The seconds since the hold began; nil during the changeover.
    let held: Double?

    /// The share of a breath in that is taken, or of a breath out that is left: 0-1.
    var breath: (isIn: Bool, share: Double)? {
        guard let held else { return nil }
        let phase = held.truncatingRemainder(dividingBy: Self.breathIn + Self.breathOut)
        if phase < Self.breathIn { return (true, phase / Self.breathIn) }
        return (false, 1 - (phase - Self.breathIn) / Self.breathOut)
    }

    /// Returns the figure's position between its poses: 0 at the start, 1 in the exercise.
    func position(isToAndFro: Bool) -> Double {
        guard let held else { return 0 }
        if isToAndFro { return breath.map { Self.eased($0.share) } ?? 0 }
        return Self.eased(min(1, held / Self.entering))
    }

    /// Returns whether the figure is moving from one pose to the other.
    func isMoving(isToAndFro: Bool) -> Bool { held.map { isToAndFro || $0 < Self.entering } ?? false }

    /// Returns a share eased in and out.
    private static func eased(_ share: Double) -> Double { share * share * (3 - 2 * share) }
}

extension AppModel {
    /// The current moment of the session.
    var stageMoment: StageMoment {
        guard stretches.timer.stage == .hold, let item = StretchSession(self).currentItem,
            let remaining = stretches.timer.remaining(at: time.uptime)
        else { return StageMoment(held: nil) }
        return StageMoment(held: max(0, Double(item.duration.seconds) - remaining))
    }
}
