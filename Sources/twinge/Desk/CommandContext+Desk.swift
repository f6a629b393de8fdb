import Catalog
import Desk
import Diary
import Journal
import Reports
import SystemPackage

extension CommandContext {
    /// The store for what this machine measures.
    var deskStore: DeskStore { DeskStore(in: locations.state) }

    /// Returns what counts as being away, as a break and as a long sit.
    func deskRules() throws(Failure) -> DeskRules {
        let desk = try settings().preferences.desk
        return DeskRules(away: desk.away, pause: desk.pause, sit: desk.sit)
    }

    /// The name of this machine in the diary.
    var machineName: Name {
        let words = MachineTime.machineName.map { $0 == "," || $0.isNewline ? " " : $0 }
        return (try? Name(parsing: String(words))) ?? "this machine"
    }

    /// Converts an instant, in seconds since 1970, to the local moment.
    var momentOfInstant: @Sendable (Int) -> Moment {
        { [zone = clock.zone] instant in zone.moment(instant: instant) }
    }

    /// Returns the span of a diary day, in seconds since 1970.
    func hours(of day: DiaryDate) throws(Failure) -> Range<Int> {
        let dayStart = try settings().preferences.dayStart
        let ends = [day, day + 1].map { clock.zone.moment($0, secondOfDay: dayStart * 3600).instant }
        return ends[0]..<ends[1]
    }

    /// Returns the diary day of an instant.
    func deskDay(of instant: Int) throws(Failure) -> DiaryDate {
        momentOfInstant(instant).diaryDay(startingAt: try settings().preferences.dayStart)
    }

    /// Returns the day's measured entry, with the entries beside it.
    func deskEntry(_ day: DiaryDate) throws -> DeskEntry {
        let months = Set([day.yearMonth, (day + 1).yearMonth])
        let dayStart = try settings().preferences.dayStart
        let read = try journal.contents(of: journal.months().filter(months.contains))
        let entries = Logbook(read.flatMap(\.entries), dayStart: dayStart).entries(on: day)
        return DeskEntry(day, startingAt: dayStart, entries: entries)
    }

    /// Returns what this machine has measured on a day.
    func ownDay(_ day: DiaryDate, _ state: DeskState, now: Int) throws(Failure) -> MachineDay {
        MachineDay(state.trace.times, in: try hours(of: day), rules: try deskRules(), now: now)
    }

    /// Returns a day at the desk, including what other machines have measured.
    func deskReport(_ day: DiaryDate, _ state: DeskState?, now: Int) throws -> DeskReport {
        let own = try state.map { try ownDay(day, $0, now: now) }
        let others = try deskEntry(day).others(than: machineName)
        let measured = DeskDay([own].compactMap(\.self) + others, pause: try deskRules().pause)
        return DeskReport(day, measured, moment: momentOfInstant)
    }

    /// Returns the exercise for a break now, or nil if none is suitable.
    func breakExercise(now: Int) throws -> BreakExercise? {
        let pattern = try catalog().pattern(in: journal.reviews().reviews)
        let report = try dayReport(deskDay(of: now))
        return report.breakExercises(for: report.health, pattern: pattern).first
    }
}

extension [Entry] {
    /// Returns the mark for an amount on top of a measured one: it holds both, so that the sum keeps growing with what is measured.
    ///
    /// - Returns: nil if the day's total so far was logged by the user.
    func deskMark(adding more: TypedAmount) -> DeskMark? {
        guard more.habit.kind == .habit, let last = last(where: { $0.mentions(more.habit) }),
            let mark = last.deskMark(of: more.habit.name), mark.amount == last.amount(of: more.habit)
        else { return nil }
        return more.amount.flatMap(mark.adding)
    }
}
