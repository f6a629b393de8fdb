import Diary
import Trends

/// What the months before the present ones say that a page of today needs, in a form that is read in a moment however many
/// years they are: the worst pain of each day, for flare-ups, and the latest days with each habit, for what is usual.
struct DiaryDigest: Equatable {
    /// The first month that is not in it.
    let boundary: YearMonth
    /// The first day of the diary.
    let firstDay: DiaryDate
    /// The worst score of each day from the first to the last before the boundary; nothing where there is none.
    let worst: [PainScore?]
    /// The person's own word on each of these days.
    let marks: [Bool?]
    /// One entry for each day that something usual, or the days in a row with stretches, can depend on.
    let entries: [Entry]

    /// Takes what is known.
    init(boundary: YearMonth, firstDay: DiaryDate, worst: [PainScore?], marks: [Bool?], entries: [Entry]) {
        self.boundary = boundary
        self.firstDay = firstDay
        self.worst = worst
        self.marks = marks
        self.entries = entries
    }

    /// Sums up the months before a boundary; nothing when there is no entry in them.
    ///
    /// - Parameter habits: the habits whose usual amount is asked for.
    /// - Complexity: O(days · habits)
    init?(of logbook: Logbook, routines: RoutineHistory, habits: [Habit], before boundary: YearMonth) {
        let older = logbook.entries.filter { $0.when.date.yearMonth < boundary }
        let table = DayTable(Logbook(older, dayStart: logbook.dayStart))
        guard let span = table.span else { return nil }
        let days = Array(span.lowerBound...max(span.lowerBound, boundary.firstDay - 1))
        self.boundary = boundary
        firstDay = span.lowerBound
        worst = days.map { table[$0].worst }
        marks = days.map { table[$0].flareMark }
        entries = Self.entries(of: table, routines: routines, habits: habits, today: boundary.firstDay)
    }

    /// The entries that stand for the latest days of each habit, of pain, and of the days in a row with stretches.
    private static func entries(
        of table: DayTable, routines: RoutineHistory, habits: [Habit], today: DiaryDate
    ) -> [Entry] {
        var missing = Array(repeating: usualDayCount, count: habits.count)
        var missingPain = usualDayCount
        let streak = table.stretchStreak(on: today - 1, routines: routines)
        var missingStretches = streak
        var entries: [Entry] = []
        for day in table.days.reversed() {
            guard missingPain > 0 || missingStretches > 0 || missing.contains(where: { $0 > 0 }) else { break }
            var entry = Entry(id: EntryID("\(day.day)"), when: day.day.noon)
            if missingPain > 0, let worst = day.worst {
                entry.pain = worst
                missingPain -= 1
            }
            if missingStretches > 0, let hold = day.holds.first(where: { $0.duration != nil }) {
                entry.holds = [hold]
                missingStretches -= 1
            }
            for (place, habit) in habits.enumerated() where missing[place] > 0 {
                guard let amount = day.amount(of: habit), (try? entry.log(habit, amount)) != nil else { continue }
                missing[place] -= 1
            }
            if !entry.isEmpty { entries.append(entry) }
        }
        return entries.reversed()
    }

    /// The flare-ups of the whole diary, with the days since the boundary from a table.
    ///
    /// - Complexity: O(days)
    func flares(with recent: DayTable, through today: DiaryDate) -> FlareHistory {
        var (worst, marks) = (worst, marks)
        let days = max(today - firstDay + 1, worst.count)
        worst += Array(repeating: nil, count: days - worst.count)
        marks += Array(repeating: nil, count: days - marks.count)
        // The last day before the boundary can go on after midnight in the next month's file.
        for day in recent.days where day.day >= boundary.firstDay - 1 && day.day <= today {
            let place = day.day - firstDay
            guard place >= 0 else { continue }
            worst[place] = [worst[place], day.worst].compactMap { $0 }.max()
            marks[place] = day.flareMark ?? marks[place]
        }
        return FlareHistory(firstDay: firstDay, worst: worst, marks: marks)
    }
}

extension DiaryDate {
    /// Noon in UTC, which lies on this diary day wherever days begin.
    fileprivate var noon: Moment {
        Moment(instant: dayNumber * 86_400 + 12 * 3600, offset: 0)
    }
}
