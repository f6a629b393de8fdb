import Diary
import Trends

/// A flare-up as it is on one of its days.
public struct FlareDay: Sendable {
    /// The flare-up.
    public let flare: Flare
    /// Which day of it this is, from 1.
    public let number: Int
    /// The flare-ups it is compared with.
    private let history: FlareHistory

    /// The flare-up that a day lies in, or that is still running on the present one; nil when there is none.
    public init?(_ day: DiaryDate, in history: FlareHistory, isToday: Bool) {
        guard let flare = history.flare(on: day) ?? (isToday ? history.running(on: day) : nil) else { return nil }
        self.flare = flare
        self.history = history
        number = day - flare.start + 1
    }

    /// How long your flare-ups last.
    public var lengths: FlareLengths { FlareLengths(history) }

    /// How many of your flare-ups that ended lasted this long or longer.
    public var countAsLong: Int {
        let earlier = history.earlierLengths.enumerated().reduce(0) { $0 + ($1.offset >= number ? $1.element : 0) }
        return earlier + history.flares.count { $0.hasEnded && $0.dayCount >= number }
    }

    /// `Flare-up, day 2`.
    public var title: String { "Flare-up, day \(number)" }

    /// How it compares with the others: `9 of your 12 ended by day 4`, or past that day `3 of your 12 lasted this long`.
    ///
    /// - Parameter lengths: how long they last, where that is known already.
    public func comparison(_ lengths: FlareLengths? = nil) -> String? {
        guard let usual = (lengths ?? self.lengths).usualEnd else { return nil }
        guard number > usual.day else { return "\(usual.count) of your \(usual.of) ended by day \(usual.day)" }
        // Past the day by which most had ended, those that lasted as long say more.
        return "\(countAsLong) of your \(usual.of) lasted this long"
    }

    /// `Flare-up, day 2. 9 of your 12 ended by day 4.`
    public var sentence: String { [title, comparison()].compactMap { $0.map { "\($0)." } }.joined(separator: " ") }
}
