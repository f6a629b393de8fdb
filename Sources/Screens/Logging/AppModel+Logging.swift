import Diary
import Reports
import Trends

extension AppModel {
    /// Changes within this many seconds join one entry rather than making one each.
    private static let joiningTime = 30 * 60

    /// The moment that something said about a day is given: now, or noon of another day.
    func moment(on day: DiaryDate) -> Moment {
        if day == presentDay { return time.now.wholeMinute }
        let noon = 12 * 3600
        return Moment(date: day, hour: 12, minute: 0, offset: zone.offset(on: day, second: noon))
            ?? time.now.wholeMinute
    }

    /// A new entry about a day that says nothing yet.
    mutating func newEntry(on day: DiaryDate) -> Entry { Entry(id: newEntryID(), when: moment(on: day)) }

    /// The change that puts a changed entry in place of the one it came from; deletes one that says nothing any more.
    func change(from before: Entry, to after: Entry) -> Change? {
        if after == before { return nil }
        if after.isEmpty { return .delete(before) }
        var after = after
        after.edited = time.now.wholeMinute
        return .edit(from: before, to: after)
    }

    /// Gives a habit, activity or rating of a day an amount; nothing takes it out of the day.
    mutating func set(_ habit: Habit, to amount: Amount?, on day: DiaryDate) {
        log([(habit, amount)], on: day, summary: "\(habit.name) \(amount?.text ?? "not logged")")
    }

    /// Gives habits, activities and ratings of a day their amounts in one step; nothing takes one out of the day.
    ///
    /// An amount goes into the entry that mentions the habit already, else into one of habits alone, else into a new one.
    mutating func log(
        _ amounts: [(habit: Habit, amount: Amount?)], on day: DiaryDate, summary: String, remark: String = ""
    ) {
        commit(changes(logging: amounts, on: day), summary: summary, remark: remark)
    }

    /// The changes that give habits, activities and ratings of a day their amounts.
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

    /// Gives a habit an amount if that changes anything.
    mutating func setUnlessSame(_ habit: Habit, from before: Amount?, to amount: Amount?, on day: DiaryDate) {
        if let amount, amount != before { set(habit, to: amount, on: day) }
    }

    /// Logs a hold of a stretch as done for its planned time.
    mutating func addHold(_ hold: Hold, on day: DiaryDate) {
        let target = diary.logbook.entries(on: day).last { $0.isHoldsOnly && canChange($0, on: day) }
        if let target {
            var changed = target
            changed.holds.append(hold)
            commit([change(from: target, to: changed)].compactMap { $0 }, summary: hold.words)
        } else {
            var entry = newEntry(on: day)
            entry.holds = [hold]
            commit([.add(entry)], summary: hold.words)
        }
    }

    /// Whether what is said now about a day belongs into an entry: on the present day only one of the last half hour, since
    /// an amount is what was known at its moment, or one dated later, which would count more than a new one.
    private func canChange(_ entry: Entry, on day: DiaryDate) -> Bool {
        day != presentDay || time.now.instant - entry.when.instant <= Self.joiningTime
    }
}
