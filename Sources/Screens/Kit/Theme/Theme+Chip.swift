import Diary

extension Theme {
    /// Returns the text of a chip: the score in three columns.
    func chip(_ score: PainScore) -> String { score.value == 10 ? " 10" : " \(score.value) " }
}
