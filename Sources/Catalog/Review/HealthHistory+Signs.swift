import Diary

extension HealthHistory {
    /// Returns the history given what was logged on a day: a sign that rules out exercises on that day counts as if a review of it had said so.
    ///
    /// - Parameter signs: the signs against exercise in that day's entries.
    public func with(_ signs: [RaisedSign], on day: DiaryDate) -> HealthHistory {
        signs.isEmpty ? self : withWarningSign(on: day)
    }
}
