import Diary

extension ExerciseBout {
    /// Returns its sets as holds, so that it counts like them; how long counting took isn't known, so that a counted set lasts as long as one is
    /// planned.
    func holds(lasting planned: HoldDuration) -> [Hold] {
        switch outcome {
        case .repeated(_, let sets): Array(repeating: Hold(name, side: side, .done(planned)), count: sets)
        case .held(let duration, let sets): Array(repeating: Hold(name, side: side, .done(duration)), count: sets)
        case .skipped(let why): [Hold(name, side: side, .skipped(why: why))]
        }
    }
}
