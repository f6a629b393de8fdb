import Diary
import Trends

/// A flare-up, seen from one of its days.
public struct FlareDay: Sendable {
    /// The flare-up.
    public let flare: Flare
    /// Which day of it this is, from 1.
    public let number: Int
    /// The flare-ups it is compared with.
    private let history: FlareHistory

    /// Finds the flare-up that includes a day, or that is still running today; nil if there is none.
    public init?(_ day: DiaryDate, in history: FlareHistory, isToday: Bool) {
        guard let flare = history.flare(on: day) ?? (isToday ? history.running(on: day) : nil) else { return nil }
        self.flare = flare
        self.history = history
        number = day - flare.start + 1
    }

    /// How long flare-ups last in this diary.
    public var lengths: FlareLengths { FlareLengths(history) }

    /// How much longer it may last.
    public var outlook: FlareOutlook { FlareOutlook(day: number, in: history) }

    /// `Flare-up, day 2`.
    public var title: String { "Flare-up, day \(number)" }
}
