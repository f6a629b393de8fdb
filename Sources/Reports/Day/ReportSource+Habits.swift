import Catalog
import Diary
import Trends

/// Which habits a report shows, and their usual amounts.
extension ReportSource {
    /// The habits asked at check-in.
    public var trackedHabits: [Habit] { catalog.trackedHabits(chosen: trackedNames) }

    /// Returns the habits of a day: those asked at check-in, then any others logged that day, then ratings given that day.
    public func habits(on day: DiaryDate) -> [Habit] {
        let tracked = trackedHabits
        var known = Set(tracked.map(\.name))
        let summary = table[day]
        let logged = summary.habits.map(\.name).filter { known.insert($0).inserted }.map { habit(named: $0) }
        let ratings = catalog.loggedRatings.filter { habit in
            !known.contains(habit.name) && summary.amount(of: habit) != nil
        }
        return tracked + logged + ratings
    }

    /// Returns the habits of a range of days: those asked at check-in, then any others logged, with activities and ratings.
    /// - Complexity: O(days · habits)
    public func habits(in days: ClosedRange<DiaryDate>) -> [Habit] {
        var habits = trackedHabits
        var known = Set(habits.map(\.name))
        var ratings = catalog.loggedRatings.filter { !known.contains($0.name) }
        let logged = table.logged(in: days)
        // By index: iterating over the days would copy each of them.
        for day in logged.indices {
            for names in [logged[day].habits, logged[day].activities] {
                for amount in names where known.insert(amount.name).inserted {
                    habits.append(habit(named: amount.name))
                }
            }
            while let place = ratings.firstIndex(where: { logged[day].amount(of: $0) != nil }) {
                let habit = ratings.remove(at: place)
                if known.insert(habit.name).inserted { habits.append(habit) }
            }
        }
        return habits
    }

    /// Returns the habit with a name; if the catalog doesn't know it, its measure comes from what was logged last.
    ///
    /// A number beats a yes: a habit once logged in hours stays in hours, even after a day with a bare yes.
    public func habit(named name: Name) -> Habit {
        if let habit = catalog.loggedHabit(name) { return habit }
        let amounts = table.days.reversed().lazy
            .compactMap { day in (day.habits + day.activities).first { $0.name == name }?.amount }
        let latest = amounts.first { $0.measure.unit != nil } ?? amounts.first
        return Habit(name: name, measure: latest?.measure ?? .yesNo, question: "\(name)?")
    }

    /// Returns the usual amount of a habit before a day, rounded to the habit's step, so that every amount offered is accepted;
    /// nil if there is none.
    public func usual(_ habit: Habit, before day: DiaryDate) -> Amount? {
        let usual = self.usual.flatMap { $0.amount(of: habit, before: day) } ?? table.usual(habit, before: day)
        guard case .quantity(let quantity, let unit)? = usual, habit.step > 0 else { return usual }
        return Quantity((quantity.value / habit.step).rounded() * habit.step).map { .quantity($0, unit) }
    }

    /// Returns whether an amount is out of the ordinary, judged by the days before a day.
    public func isUnusual(_ amount: Amount, of habit: Habit, on day: DiaryDate) -> Bool {
        let ordinary = usual.flatMap { $0.ordinary(habit, before: day) }
        return (ordinary ?? OrdinaryAmounts(habit, before: day, in: table)).isUnusual(amount)
    }

    /// Returns the usual worst pain before a day: the median of the last 28 days with a score; nil with fewer than seven.
    public func usualPain(before day: DiaryDate) -> Double? {
        if let usual, usual.day == day { return usual.pain }
        return table.usualPain(before: day)
    }
}
