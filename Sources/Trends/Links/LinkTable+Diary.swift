import Diary

extension LinkTable {
    /// Prepares a diary for a family of habits: every tracked habit and score, in one window and on one side each; a habit tested
    /// on both sides twice; and each word of a habit with choices on its own. Habits of the night count as they were rated
    /// before noon.
    ///
    /// Nil for a diary without days. At most the last 40 years are used.
    /// - Complexity: O(days · habits)
    public init?(_ days: DayTable, habits: [Habit]) {
        guard let range = days.analysisRange(through: nil) else { return nil }
        self.init(
            firstDay: range.lowerBound, firstWeekday: range.lowerBound.weekday,
            pain: days.column(over: range) { $0.worst.map { Double($0.value) } },
            marks: days.column(over: range, \.flareMark),
            mornings: days.column(over: range) { $0.morning.score.map { Double($0.value) } },
            exposures: habits.flatMap { Self.exposures(of: $0, in: days, over: range) })
    }

    private static func exposures(
        of habit: Habit, in days: DayTable, over range: ClosedRange<DiaryDate>
    ) -> [Exposure] {
        let isSameNight = habit.window == .sameNight
        let amounts = days.column(over: range) { isSameNight ? $0.nightAmount(of: habit) : $0.amount(of: habit) }
        if case .choice(let words) = habit.measure {
            return words.map { word in
                Exposure(
                    habit: habit.name.text, choice: word.text, phrase: "\(habit.exposure) \(word.text)", scale: .yesNo,
                    isSameNight: isSameNight, logged: amounts.map { $0.map { $0 == .choice(word) ? 1 : 0 } })
            }
        }
        let logged = LoggedNumbers(amounts, of: habit)
        let measured = days.column(over: range) { day in
            day.measured.contains { $0.habit == habit.name }
        }.map { $0 ?? false }
        return directions(of: habit).map { direction, phrase in
            Exposure(
                habit: habit.name.text, phrase: phrase,
                scale: logged.scale, direction: direction, isSameNight: isSameNight, logged: logged.numbers,
                sourceChanges: SourceChanges.days(measured: measured), answeredDays: logged.answeredDays)
        }
    }

    /// Returns what is tested of a habit, with the wording of each.
    private static func directions(of habit: Habit) -> [(Exposure.Direction, String)] {
        switch habit.direction {
        case .more: [(.more, habit.exposure)]
        case .less: [(.less, habit.exposure)]
        case .either: [(.more, "more \(habit.name)"), (.less, "less \(habit.name)")]
        }
    }
}
