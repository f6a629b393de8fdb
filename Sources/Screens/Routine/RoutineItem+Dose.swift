import Canvas
import Diary

extension RoutineItem {
    /// Returns the dose in a column of a list: “30 s”, “6 times”, “2×30 s” for two holds, “2×6” for two sets of six.
    ///
    /// - Parameter repeats: how many holds or sets; nil for all that are planned.
    func shortDose(of exercise: Stretch?, repeats: Int? = nil, glyphs: Glyphs) -> String {
        guard self.repeats > 1 else { return doseWords(of: exercise) }
        let dose = exercise?.repetitions(in: duration).map(String.init) ?? duration.text
        return "\(repeats ?? self.repeats)\(glyphs.times)\(dose)"
    }
}
