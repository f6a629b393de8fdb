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

    /// How much longer it may last.
    public var outlook: FlareOutlook { FlareOutlook(day: number, in: history) }

    /// `Flare-up, day 2`.
    public var title: String { "Flare-up, day \(number)" }

    /// `Flare-up, day 2. Of 27 that got this far, 20 were over by day 3, 25 by day 4.`
    public var sentence: String { "\(title). \(outlook.sentence)" }
}
