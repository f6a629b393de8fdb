import Diary
import Reports
import Trends

extension AppModel {
    /// Changes within this many seconds are added to one entry rather than making one each.
    private static let joiningTime = 30 * 60

    /// Returns the moment for an entry about a day: now, or noon of another day.
    func moment(on day: DiaryDate) -> Moment {
        if day == presentDay { return time.now.wholeMinute }
        let noon = 12 * 3600
        return Moment(date: day, hour: 12, minute: 0, offset: zone.offset(on: day, second: noon))
            ?? time.now.wholeMinute
    }

    /// Returns a new, empty entry about a day.
    mutating func newEntry(on day: DiaryDate) -> Entry { Entry(id: newEntryID(), when: moment(on: day)) }

    /// Returns the change that replaces an entry with an edited one, or deletes one that is now empty.
    func change(from before: Entry, to after: Entry) -> Change? {
        if after == before { return nil }
        if after.isEmpty { return .delete(before) }
        var after = after
        after.edited = time.now.wholeMinute
        return .edit(from: before, to: after)
    }

    /// Sets the amount of a day's habit, activity or rating; nil removes it from the day.
    mutating func set(_ habit: Habit, to amount: Amount?, on day: DiaryDate) {
        log([(habit, amount)], on: day, summary: "\(habit.name) \(amount?.text ?? "not logged")")
    }

    /// Sets the amounts of a day's habits, activities and ratings in one step; nil removes one from the day.
    ///
    /// An amount goes into the entry that already mentions the habit, else into one with only habits, else into a new one.
    mutating func log(
        _ amounts: [(habit: Habit, amount: Amount?)], on day: DiaryDate, summary: String, remark: String = ""
    ) {
        commit(changes(logging: amounts, on: day), summary: summary, remark: remark)
    }

    /// Returns the changes that set the amounts of a day's habits, activities and ratings.
    mutating func changes(logging amounts: [(habit: Habit, amount: Amount?)], on day: DiaryDate) -> [Change] {
        let before = diary.logbook.entries(on: day)
        var entries = before
        for (habit, amount) in amounts {
            guard let amount else {
                for place in entries.indices { entries[place].set(habit, to: nil) }
                continue
            }
            let place =
                entries.lastIndex { $0.mentions(habit) && canChange($0, on: day) }
                ?? entries.lastIndex { habit.kind != .activity && $0.isHabitsOnly && canChange($0, on: day) }
            if let place {
                entries[place].set(habit, to: amount)
            } else {
                var entry = newEntry(on: day)
                entry.set(habit, to: amount)
                entries.append(entry)
            }
        }
        let edits = zip(before, entries).compactMap { change(from: $0, to: $1) }
        return edits + entries.dropFirst(before.count).map { .add($0) }
    }

    /// Sets the amount of a habit if it differs.
    mutating func setUnlessSame(_ habit: Habit, from before: Amount?, to amount: Amount?, on day: DiaryDate) {
        if let amount, amount != before { set(habit, to: amount, on: day) }
    }

    /// Marks a question for the appointment as answered, or as open again.
    mutating func tickOff(_ entry: Entry) {
        guard let question = entry.question else { return }
        var changed = entry
        changed.answered = entry.answered == true ? nil : true
        let words = changed.answered == true ? "answered: \(question)" : "open again: \(question)"
        commit([change(from: entry, to: changed)].compactMap { $0 }, summary: words)
    }

    /// Logs an exercise as done as planned.
    mutating func addHold(_ hold: Hold, on day: DiaryDate) {
        let exercise = LoggedExercise(hold, of: catalog.loggedStretch(hold.name))
        let target = diary.logbook.entries(on: day).last { $0.isHoldsOnly && canChange($0, on: day) }
        if let target {
            var changed = target
            changed.log(exercise)
            commit([change(from: target, to: changed)].compactMap { $0 }, summary: exercise.words)
        } else {
            var entry = newEntry(on: day)
            entry.log(exercise)
            commit([.add(entry)], summary: exercise.words)
        }
    }

    /// Returns whether something logged now about a day may be added to an entry. Today, that has to be one of the last half hour, since an
    /// amount says what was known at its moment, or one dated later, which would override a new one.
    private func canChange(_ entry: Entry, on day: DiaryDate) -> Bool {
        day != presentDay || time.now.instant - entry.when.instant <= Self.joiningTime
    }
}
