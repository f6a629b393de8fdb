import Diary
import Files

/// The measured entry of a day, which is updated in place.
///
/// The user's own word wins: what they have changed in it stays, and what another entry of the day says is left out of it.
public struct DeskEntry: Sendable {
    /// The diary day.
    public let day: DiaryDate
    /// The hour at which a diary day begins.
    public let dayStart: Int
    /// The entries of the day.
    public let entries: [Entry]

    /// Creates the entry from the diary's entries of a day.
    public init(_ day: DiaryDate, startingAt dayStart: Int, entries: [Entry]) {
        (self.day, self.dayStart, self.entries) = (day, dayStart, entries)
    }

    /// The identifier of the entry, the same on every machine.
    public var id: EntryID {
        var fingerprint = Fingerprint()
        fingerprint.mix("\(DeskMark.source) \(day)")
        var random = ContentGenerator(fingerprint)
        return EntryID(writtenAt: Moment(instant: day.dayNumber * 86_400 + 43_200, offset: 0), random: &random)
    }

    /// The entry as it is in the diary; nil if it isn't there yet.
    public var shown: Entry? { entries.first { $0.id == id } }

    /// Returns what other machines have measured.
    ///
    /// - Parameter own: the name of this machine.
    public func others(than own: Name) -> [MachineDay] {
        guard let shown else { return [] }
        return shown.imported.compactMap { value in
            guard let machine = Self.machine(of: value), machine != own else { return nil }
            return try? MachineDay(parsing: value.value, from: Self.midnight(of: shown.when, dayStart))
        }
    }

    /// Returns what the measurements change in the diary.
    ///
    /// - Parameters:
    ///   - own: what this machine has measured.
    ///   - machine: its name.
    ///   - first: when the first input of the day was, in local time.
    ///   - rules: what counts as a break.
    ///   - now: the current time.
    /// - Returns: No changes if the diary is up to date.
    public func changes(own: MachineDay, machine: Name, first: Moment, rules: DeskRules, now: Moment) -> [Change] {
        guard !own.sits.isEmpty else { return [] }
        let day = DeskDay([own] + others(than: machine), pause: rules.pause)
        var made = shown ?? Entry(id: id, when: first.wholeMinute)
        for habit in MeasuredHabit.allCases {
            made.take(isSaidElsewhere(habit) ? nil : habit.amount(of: day), of: habit)
        }
        made.setSits(own.text(from: Self.midnight(of: made.when, dayStart)), at: machine)
        let following = entries.filter { $0.id != id }.map { (before: $0, after: $0.following(day)) }
        return [Self.change(shown, made, now)].compactMap(\.self)
            + following.compactMap { Self.change($0.before, $0.after, now) }
    }

    private static func change(_ before: Entry?, _ after: Entry, _ now: Moment) -> Change? {
        guard let before else { return .add(after) }
        guard before != after else { return nil }
        var after = after
        after.edited = now
        return .edit(from: before, to: after)
    }

    /// Returns whether the user has logged the amount in another entry of the day.
    private func isSaidElsewhere(_ habit: MeasuredHabit) -> Bool {
        entries.contains { entry in
            entry.id != id && (entry.habits + entry.activities).contains { $0.name == habit.name }
        }
    }

    /// Returns the midnight after which a diary day began, in seconds since 1970, by the clock of a moment of that day.
    private static func midnight(of moment: Moment, _ dayStart: Int) -> Int {
        moment.diaryDay(startingAt: dayStart).dayNumber * 86_400 - moment.offset * 60
    }

    /// Returns the machine whose sits are in a field.
    fileprivate static func machine(of value: ImportedValue) -> Name? {
        guard Name.key(of: value.source) == DeskMark.source.key, value.name.hasPrefix(Self.prefix) else { return nil }
        return try? Name(parsing: value.name.dropFirst(Self.prefix.count))
    }

    fileprivate static let prefix = "sits at "
}

extension Entry {
    /// Sets a measured amount, unless the one in the entry was changed by hand.
    ///
    /// An amount that isn't as it was written, or is gone, was changed by hand.
    ///
    /// - Parameter amount: nil removes what was measured before.
    fileprivate mutating func take(_ amount: Amount?, of habit: MeasuredHabit) {
        guard deskMark(of: habit.name)?.measured == self[habit] else { return }
        self[habit] = amount
        if let amount {
            setDeskMark(DeskMark(habit.name, measured: amount))
        } else {
            imported.removeAll { DeskMark($0)?.habit == habit.name }
        }
    }

    /// The amount of a measured habit.
    fileprivate subscript(habit: MeasuredHabit) -> Amount? {
        get { (habit.isActivity ? activities : habits).last { $0.name == habit.name }?.amount }
        set {
            let list = habit.isActivity ? \Entry.activities : \Entry.habits
            let place = self[keyPath: list].lastIndex { $0.name == habit.name }
            switch (newValue, place) {
            case (let amount?, let place?): self[keyPath: list][place].amount = amount
            case (let amount?, nil): self[keyPath: list].append(HabitAmount(habit.name, amount))
            case (nil, let place?): self[keyPath: list].remove(at: place)
            case (nil, nil): break
            }
        }
    }

    /// Sets when you sat at a machine.
    fileprivate mutating func setSits(_ text: String, at machine: Name) {
        let value = ImportedValue(
            source: DeskMark.source, name: Name(stringLiteral: DeskEntry.prefix + machine.text), value: text)
        if let place = imported.firstIndex(where: { DeskEntry.machine(of: $0) == machine }) {
            imported[place] = value
        } else {
            imported.append(value)
        }
    }

    /// Returns the entry with amounts based on measurements, and perhaps added to, brought up to date.
    fileprivate func following(_ day: DeskDay) -> Entry {
        var entry = self
        for habit in MeasuredHabit.allCases {
            guard let mark = deskMark(of: habit.name), let added = mark.added, mark.amount == self[habit],
                let amount = habit.amount(of: day)
            else { continue }
            let new = DeskMark(habit.name, measured: amount, added: added)
            guard let sum = new.amount else { continue }
            entry[habit] = sum
            entry.setDeskMark(new)
        }
        return entry
    }
}
