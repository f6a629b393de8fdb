import Diary

/// The diary days whose entries are needed of a month's file.
public struct DayWindow: Sendable {
    /// The days.
    let days: ClosedRange<DiaryDate>
    /// The hour at which a diary day begins.
    let dayStart: Int

    /// Creates a window.
    ///
    /// - Parameter dayStart: the hour at which a diary day begins, 0 to 12.
    public init(_ days: ClosedRange<DiaryDate>, dayStart: Int) {
        self.days = days
        self.dayStart = dayStart
    }

    /// Returns whether a moment lies in the window.
    public func contains(_ moment: Moment) -> Bool { days.contains(moment.diaryDay(startingAt: dayStart)) }

    /// Returns whether every day of a month lies in the window, with the night that it begins in.
    func includes(_ month: YearMonth) -> Bool { days.contains(month.firstDay - 1) && days.contains(month.lastDay) }

    /// Returns whether an entry in a month's file is needed: one in the window, or one that belongs to another month.
    func needs(_ moment: Moment, in month: YearMonth) -> Bool {
        contains(moment) || moment.date.yearMonth != month
    }
}

extension MonthContents {
    /// Returns the entries that are needed of a month; by default all.
    public func entries(in window: DayWindow?) -> [Entry] {
        // By index, since an entry taken out of its array would be copied.
        guard let window, entries.indices.contains(where: { !window.needs(entries[$0].when, in: month) }) else {
            return entries
        }
        return entries.filter { window.needs($0.when, in: month) }
    }
}
