import Diary
import Reports
import Trends

/// The JSON form of the flare-ups; a running one has no end.
public struct FlareForm: Encodable {
    @OrNull private var baselineToday: Double?
    private let flares: [Flare]
    private let lengths: Lengths

    /// The JSON form of a flare-up.
    struct Flare: Encodable {
        let start: String
        @OrNull var end: String?
        let days: Int
        @OrNull var peak: Int?
        let dated: Bool
        let marked: Bool

        init(_ flare: Trends.Flare) {
            start = flare.start.description
            days = flare.dayCount
            dated = flare.isDated
            marked = flare.isMarked
            end = flare.hasEnded ? flare.end.description : nil
            peak = flare.peak?.value
        }
    }

    private struct Lengths: Encodable {
        let ended: Int
        @OrNull var median: Int?
        let survival: [Point]
    }

    private struct Point: Encodable {
        let day: Int
        let share: Double
    }

    /// Creates the form of a report.
    public init(_ report: FlareReport) {
        flares = report.history.flares.map(Flare.init)
        let lengths = report.lengths
        self.lengths = Lengths(
            ended: lengths.endedCount, median: lengths.median,
            survival: lengths.survival.map { Point(day: $0.day, share: $0.share) })
        baselineToday = report.baselineToday
    }
}
