import Diary

extension ExerciseBout {
    /// Returns its sets as holds, so that it counts like them: one that was counted lasts as long as its repetitions at their tempo, or as long as one
    /// is planned if no tempo is known.
    func holds(lasting planned: HoldDuration, tempo: Int?) -> [Hold] {
        switch outcome {
        case .repeated(let times, let sets):
            let duration = tempo.map { HoldDuration(nearest: times * $0) } ?? planned
            return Array(repeating: Hold(name, side: side, .done(duration)), count: sets)
        case .held(let duration, let sets):
            return Array(repeating: Hold(name, side: side, .done(duration)), count: sets)
        case .skipped(let why): return [Hold(name, side: side, .skipped(why: why))]
        }
    }
}
