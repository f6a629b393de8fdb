import Diary
import Trends

/// How many of the planned holds were done, in words; nil if none was planned.
extension Adherence {
    /// `3/9`.
    public var brief: String? { planned > 0 ? "\(done)/\(planned)" : nil }

    /// `3 of 9`.
    public var words: String? { planned > 0 ? "\(done) of \(planned)" : nil }

    /// `33 %`.
    public var percent: String? { done.percent(of: planned) }

    /// `3 of 9 (33 %)`.
    public var wordsWithShare: String? {
        guard let words, let percent else { return nil }
        return "\(words) (\(percent))"
    }
}
