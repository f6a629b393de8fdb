import Catalog
import Diary
import Trends

/// The days that a digest is made from, taken in one after the other, so that their entries needn't be kept.
struct DigestDays {
    /// Every day.
    private(set) var table: DayTable
    /// The entries before the boundary of the day that it lies in: days end after midnight.
    private var split: [Entry] = []
    private var signs: SignDays
    private let boundary: YearMonth
    private let dayStart: Int

    /// Starts without days.
    init(before boundary: YearMonth, dayStart: Int, signs: SignDays) {
        (self.boundary, self.dayStart, self.signs) = (boundary, dayStart, signs)
        table = DayTable(Logbook(dayStart: dayStart))
    }

    /// Takes in more days, all later than those before.
    mutating func append(_ logbook: Logbook) {
        table.append(logbook)
        for day in logbook.days where day < boundary.firstDay - 1 { signs.update(day, from: logbook) }
        split += logbook.entries(on: boundary.firstDay - 1).filter { $0.when.date.yearMonth < boundary }
    }

    /// The days on which a warning sign in an entry dated before the boundary rules out exercises.
    var signDays: Set<DiaryDate> {
        var signs = signs
        signs.add(split, dayStart: dayStart)
        return signs.days
    }

    /// The days of the entries dated before the boundary.
    var older: DayTable {
        var older = table.through(boundary.firstDay - 2)
        older.append(Logbook(split, dayStart: dayStart))
        return older
    }
}
