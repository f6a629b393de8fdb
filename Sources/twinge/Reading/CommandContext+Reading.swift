import Catalog
import Diary
import Files
import Journal
import Reports
import SystemPackage
import Trends

extension CommandContext {
    /// Reads the months that some diary days lie in; problems in them go to standard error.
    ///
    /// - Parameter words: words whose months are enough, as in ``readingOfEverything(naming:)``.
    /// - Throws: ``Failure`` or `FileError` if the diary can't be read.
    func reading(of days: ClosedRange<DiaryDate>, naming words: [String] = []) throws -> DiaryExtract {
        // A diary day ends after midnight, which can be in the next month.
        let months = days.lowerBound.yearMonth...(days.upperBound + 1).yearMonth
        return try reading(journal.contents(of: monthsTakenIn().filter(months.contains), naming: words))
    }

    /// Reads the whole diary; problems in it go to standard error.
    ///
    /// - Parameter words: words, of the letters a to z in lower case, whose months are enough: entries of a month in which one of them
    ///   doesn't occur may be missing.
    /// - Throws: ``Failure`` or `FileError` if the diary can't be read.
    func readingOfEverything(naming words: [String] = []) throws -> DiaryExtract {
        try reading(journal.contents(of: monthsTakenIn(), naming: words))
    }

    /// Takes in what others left, as ``takeInWhatOthersLeft()`` does, and returns the months that have a file then, oldest first.
    ///
    /// - Throws: ``Failure`` or `FileError` if the diary can't be listed.
    func monthsTakenIn() throws -> [YearMonth] { try takeInWhatOthersLeft() ?? journal.months() }

    /// Takes in what synchronising programs have left beside the month files, and repeats changes that an editor overwrote.
    ///
    /// A diary that can't be written is read as it is, with a warning.
    ///
    /// - Returns: the months that have a file, if there was nothing to take in; nil if they aren't known.
    @discardableResult
    func takeInWhatOthersLeft() throws -> [YearMonth]? {
        guard !hasTakenInWhatOthersLeft else { return nil }
        let isAsWritten = try repeatWhatWasOverwritten()
        if let months = journal.tidyMonths() { return isAsWritten ? months : nil }
        journal.removeLeftovers()
        try whileDiaryMayBeReadOnly { () throws(FileError) in
            for copy in try journal.mergeCopies(refused: { messages.print("twinge: \($0)") }) {
                messages.print("twinge: \(shown(copy.name)) is merged into \(copy.original) and kept in \(copy.path)")
            }
        }
        return nil
    }

    /// Repeats changes that an editor overwrote, and removes what was left behind outside the diary; all that is to be done before a
    /// diary is read in whose folders nothing was left.
    ///
    /// - Returns: whether there was nothing to repeat.
    func repeatWhatWasOverwritten() throws -> Bool {
        hasTakenInWhatOthersLeft = true
        var count = 0
        try whileDiaryMayBeReadOnly { () throws(FileError) in count = try journal.restoreWrittenOver() }
        // Only then: among them is what could be repeated.
        LeftoverFiles.remove(from: locations)
        return count == 0
    }

    /// Warns if a diary can't be written, which can still be shown.
    ///
    /// - Throws: `FileError` if it can't be listed.
    private func whileDiaryMayBeReadOnly(_ change: () throws(FileError) -> Void) throws {
        do throws(FileError) {
            try change()
        } catch {
            guard error.action != .read else { throw error }
            messages.print("twinge: \(error)")
        }
    }

    /// Reads the months that some diary days lie in, or all of them, a few at a time; problems in them go to standard error.
    ///
    /// - Parameters:
    ///   - words: words whose months are enough, as in ``readingOfEverything(naming:)``.
    ///   - mustBeAll: whether no entry may be missing.
    /// - Throws: ``Failure`` or `FileError` if the diary can't be read; if no entry may be missing, even if only one month can't.
    func steps(
        through days: ClosedRange<DiaryDate>?, naming words: [String] = [], mustBeAll: Bool = false
    ) throws -> DaySteps {
        // A diary day ends after midnight, which can be in the next month.
        let range = days.map { $0.lowerBound.yearMonth...($0.upperBound + 1).yearMonth }
        let months = try monthsTakenIn().filter { range?.contains($0) ?? true }
        let steps = journal.steps(through: months, naming: words)
        if mustBeAll { try steps.checkThatAllWereRead() }
        warnOfOtherReaders()
        warn(of: steps.problems)
        let dayStart = try settings().preferences.dayStart
        _ = try routines(for: Logbook(dayStart: dayStart))
        return DaySteps(steps, dayStart: dayStart)
    }

    /// Combines the contents of month files.
    ///
    /// - Parameters:
    ///   - logbook: the entries that are needed; by default all of them.
    ///   - table: the days of all entries, with those that represent the other months.
    ///   - problems: what is reported; by default the problems of these months.
    func reading(
        _ months: [MonthContents], in logbook: Logbook? = nil, table: DayTable? = nil, problems: [Problem]? = nil
    ) throws -> DiaryExtract {
        warnOfOtherReaders()
        warn(of: problems ?? months.flatMap { $0.problems })
        let dayStart = try settings().preferences.dayStart
        let logbook = logbook ?? Logbook(joining: months.map(\.entries), dayStart: dayStart)
        guard let table else { return DiaryExtract(logbook: logbook, routines: try routines(for: logbook)) }
        return DiaryExtract(
            logbook: logbook, routines: try routines { table.days.first(where: \.hasDoneHold)?.day })
    }

    /// Returns what reports are computed from.
    ///
    /// - Parameters:
    ///   - table: the summary of each day; computed from the entries by default.
    ///   - flares: the flare-ups; computed from the days read by default.
    ///   - todays: today's entries; those of the reading by default.
    ///   - signDays: the days with a warning sign against exercise; those of the reading by default.
    func source(
        _ reading: DiaryExtract, table: DayTable? = nil, flares: FlareHistory? = nil, todays: [Entry]? = nil,
        signDays: Set<DiaryDate>? = nil
    ) throws -> ReportSource {
        let health = try healthHistory()
        let signs = try catalog().pressingSigns(
            in: todays ?? reading.logbook.entries(on: today()), conditions: health.profile(on: today()).conditions)
        var source = ReportSource(
            logbook: reading.logbook, table: table ?? reading.table(), flares: flares, routines: reading.routines,
            catalog: try catalog(), trackedNames: try settings().preferences.trackedHabits,
            health: health, signs: signs, signDays: signDays, experiments: try experiments(), now: now,
            weekGoal: try settings().preferences.weekGoal, weekStart: try settings().preferences.weekStart)
        source.wantsWeeklyQuestions = try settings().preferences.asksWeeklyQuestions
        source.changeover = try settings().preferences.changeover
        latestSource = source
        return source
    }

    /// Returns what reports on the days of the whole diary are computed from, without its entries.
    ///
    /// - Throws: ``Failure`` or `JournalError` if the diary can't be read.
    func sourceOfDays() throws -> ReportSource { try source(of: steps(through: nil)) }

    /// Returns what reports on some days are computed from, without their entries.
    ///
    /// - Parameter take: takes in the entries, some days after the other.
    /// - Throws: ``Failure`` or `JournalError` if the routine or another file beside the months can't be read.
    func source(of steps: DaySteps, passing take: (Logbook) -> Void = { _ in }) throws -> ReportSource {
        let logbook = Logbook(dayStart: try settings().preferences.dayStart)
        let today = try today()
        var todays: [Entry] = []
        var signDays = SignDays(try catalog(), health: try healthHistory())
        let table = table(of: steps) { logbook in
            todays += logbook.entries(on: today)
            signDays.add(logbook)
            take(logbook)
        }
        let first = table.days.first(where: \.hasDoneHold)?.day
        let reading = DiaryExtract(logbook: logbook, routines: try routines(journal.routines().history, since: first))
        return try source(reading, table: table, todays: todays, signDays: signDays.days)
    }

    /// Returns the summaries of some days.
    ///
    /// - Parameter take: takes in the entries, some days after the other.
    func table(of steps: DaySteps, passing take: (Logbook) -> Void = { _ in }) -> DayTable {
        var table = DayTable(Logbook())
        for step in steps {
            table.append(step.logbook)
            take(step.logbook)
            warn(of: step.failures)
        }
        return table
    }

    /// Reports problems in the diary's files; if there are very many, only the first.
    func warn(of problems: [Problem]) {
        let shown = problems.count > Self.mostProblems ? Self.mostProblems - 1 : problems.count
        for problem in problems.prefix(shown) { messages.printOnce("twinge: \(problem)") }
        if shown < problems.count {
            messages.printOnce(
                "twinge: and \(problems.count - shown) more problems; “\(command("doctor"))” lists them all.")
        }
    }

    /// The number of lines that a user may be expected to read before the result.
    private static var mostProblems: Int { 20 }

    /// Warns if the permissions of the diary's folder let others read it.
    private func warnOfOtherReaders() {
        let others: FilePermissions = [.groupReadWriteExecute, .otherReadWriteExecute]
        guard let permissions = try? Stat(locations.diary).permissions, !permissions.isDisjoint(with: others) else {
            return
        }
        messages.printOnce("twinge: Other users can read \(locations.diary). To fix it: \(command("doctor --fix"))")
    }

    /// Returns the routine over time; if none was ever set, the catalog's, from the first day with a stretch on.
    ///
    /// - Throws: ``Failure`` or `FileError` if the routine can't be read.
    func routines(for logbook: Logbook) throws -> RoutineHistory { try routines { logbook.firstDayWithHold } }

    /// Returns the routine over time, given a way to find the first day with a stretch.
    private func routines(since first: () -> DiaryDate?) throws -> RoutineHistory {
        let (history, problems) = try journal.routines()
        for problem in problems { messages.printOnce("twinge: \(problem)") }
        return try routines(history, since: first())
    }

    /// Returns the routine over time, given what was read of it.
    func routines(_ history: RoutineHistory, for logbook: Logbook) throws -> RoutineHistory {
        try routines(history, since: logbook.firstDayWithHold)
    }

    /// Returns the routine over time, given what was read of it and the first day with a stretch.
    func routines(
        _ history: RoutineHistory, since first: @autoclosure () -> DiaryDate?
    ) throws -> RoutineHistory {
        if !history.routines.isEmpty { return history }
        let today = try today()
        return RoutineHistory([Routine(start: min(first() ?? today, today), items: try catalog().defaultRoutine)])
    }
}

extension Logbook {
    /// The first day with a stretch or another exercise that was done; nil without any.
    fileprivate var firstDayWithHold: DiaryDate? {
        days.first { day in entries(on: day).contains { !$0.exercisesDone.isEmpty } }
    }
}
