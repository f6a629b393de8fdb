import Diary
import Trends

/// The days that a digest is made from, taken in one after the other, so that their entries needn't be kept.
struct DigestDays {
    /// Every day.
    private(set) var table: DayTable
    /// The entries before the boundary of the day that it lies in: days end after midnight.
    private var split: [Entry] = []
    private let boundary: YearMonth
    private let dayStart: Int

    /// Starts without days.
    init(before boundary: YearMonth, dayStart: Int) {
        (self.boundary, self.dayStart) = (boundary, dayStart)
        table = DayTable(Logbook(dayStart: dayStart))
    }

    /// Takes in more days, all later than those before.
    mutating func append(_ logbook: Logbook) {
        table.append(logbook)
        split += logbook.entries(on: boundary.firstDay - 1).filter { $0.when.date.yearMonth < boundary }
    }

    /// The days of the entries dated before the boundary.
    var older: DayTable {
        var older = table.through(boundary.firstDay - 2)
        older.append(Logbook(split, dayStart: dayStart))
        return older
    }
}
