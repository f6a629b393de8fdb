import Diary

/// Why a stretch session opens in its gentle version: a back that is flaring up or freshly strained isn't stretched hard.
///
/// Source: common physiotherapy practice, "stretching prevents better than it treats".
public enum GentleReason: Hashable, Sendable {
    /// A strain was logged this many days ago, 0 for today.
    case strain(daysAgo: Int)
    /// A flare-up is running; this is its day, counted from 1.
    case flare(day: Int)

    /// For how many days after a strain the gentle version is offered.
    public static let strainDays = 3

    /// Finds the reason on a day, a strain before a flare-up; nil if there is none.
    public init?(on day: DiaryDate, table: DayTable, flares: FlareHistory) {
        let recent = table.logged(in: (day - Self.strainDays)...day)
        // By index, because copying a day is costly when a report looks back over years.
        if let strained = recent.indices.last(where: { recent[$0].isStrained }) {
            self = .strain(daysAgo: day - recent[strained].day)
        } else if let flare = flares.flare(on: day) ?? flares.running(on: day) {
            self = .flare(day: day - flare.start + 1)
        } else {
            return nil
        }
    }
}

extension Name {
    /// The habit under which a fresh strain is logged.
    public static let strain: Name = "strain"
}
