extension RoutineItem {
    /// Returns the dose in words, of an exercise that the catalog may not know: “30 s”, or “6 times” for repetitions.
    public func doseWords(of exercise: Stretch?) -> String { exercise?.doseWords(duration) ?? duration.text }

    /// Returns how often the dose is repeated in a session, in words: “2 times” for a hold, “2 sets” of repetitions; nil for once.
    public func repeatWords(of exercise: Stretch?) -> String? {
        repeats > 1 ? "\(repeats) \(exercise?.repetitions == nil ? "times" : "sets")" : nil
    }
}
