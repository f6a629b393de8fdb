import Diary

/// The one-line suggestion of a break.
public enum BreakWords {
    /// “You have sat for 47 min. Stand up: side bend, 20 s on each side.”
    public static func line(sat: Int, _ exercise: BreakExercise?) -> String {
        let sitting = "You have sat for \(DeskWords.time(sat))."
        guard let exercise else { return "\(sitting) Get up and walk a few steps." }
        return "\(sitting) Stand up: \(exercise.stretch.name), \(exercise.dose)."
    }
}

extension BreakExercise {
    /// The dose in words: “20 s on each side”, “8 times”.
    public var dose: String {
        guard let duration = holds.first?.duration else { return "" }
        return stretch.doseWords(duration) + (holds.count > 1 ? " on each side" : "")
    }
}
