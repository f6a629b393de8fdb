import Diary
import Trends

extension Experiment {
    /// For how many days after the end the result is announced.
    private static let daysOfNews = 7

    /// Returns a line about the experiment for a day; nil on days that it doesn't concern.
    ///
    /// “Experiment: avoid crossed legs today (block day 2 of 3)”.
    public func words(on day: DiaryDate) -> String? {
        if let task = task(on: day) { return "Experiment: \(task.words) (\(task.place))" }
        switch phase(on: day) {
        case .planned:
            return place(of: day + 1).map { "Experiment from tomorrow: \(name(of: $0.arm))" }
        case .running: return nil
        case .finished:
            return day - end <= Self.daysOfNews ? "Experiment over: see the result" : nil
        case .stopped: return nil
        }
    }

    /// Returns what the experiment asks for on a day, “avoid crossed legs today”, and the place of the day in its block, “block day 2 of
    /// 3, settling in”; nil unless it is running.
    func task(on day: DiaryDate) -> (words: String, place: String)? {
        guard phase(on: day) == .running, let place = place(of: day) else { return nil }
        let number = "block day \(place.dayOfBlock + 1) of \(design.blockDays)"
        return ("\(name(of: place.arm)) today", number + (place.isWashout ? ", settling in" : ""))
    }

    /// The parts of the design in words: “12 pairs of 3-day blocks, the first day of each left out”.
    public var designWords: String {
        let washout =
            switch design.washoutDays {
            case 0: "no day left out"
            case 1: "the first day of each left out"
            default: "the first \(design.washoutDays) days of each left out"
            }
        return "\(design.pairs) pairs of \(design.blockDays)-day blocks, \(washout)"
    }

    /// Returns the number of a day within the experiment, from 1.
    func number(of day: DiaryDate) -> Int { day - start + 1 }
}
