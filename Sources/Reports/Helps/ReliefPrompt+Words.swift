import Diary
import Trends

extension ReliefPrompt {
    /// The request, in a sentence.
    public var sentence: String {
        switch self {
        case .scoreAgain(let moment):
            """
            Please score again at about \(moment.timeText), whether or not it got better: that is how Twinge learns what helps.
            """
        case .leaveIt(let name, let moment):
            """
            If you can, leave \(name) this time and score again at about \(moment.timeText): that is how Twinge learns what \
            helps.
            """
        }
    }
}

extension Logbook {
    /// Returns what to ask with a reading; nil for nothing. The answer depends on the entries alone, so it is the same wherever
    /// it is asked.
    ///
    /// - Parameter lacking: the treatment used often enough but too seldom left out, if known.
    /// - Complexity: O(entries of two days)
    public func reliefPrompt(with reading: Entry, lacking: Name? = nil) -> ReliefPrompt? {
        let day = reading.when.diaryDay(startingAt: dayStart)
        let earlier = (entries(on: day - 1) + entries(on: day)).filter { $0.when < reading.when && $0.id != reading.id }
        var lastAsked: Moment?
        for entry in earlier where ReliefPrompt(with: entry, lastAsked: lastAsked, lacking: nil) != nil {
            lastAsked = entry.when
        }
        return ReliefPrompt(with: reading, lastAsked: lastAsked, lacking: lacking)
    }
}
