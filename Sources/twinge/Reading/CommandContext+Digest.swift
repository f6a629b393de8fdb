import Catalog
import Diary
import Files
import Journal
import Reports
import Trends

extension CommandContext {
    /// How many days of entries today's report reads: the fortnight that it shows, with some margin.
    private static let daysRead = 14

    /// What a report needs of a diary.
    private struct Needs {
        /// The first month of which every entry is needed; the digest is of those before.
        let boundary: YearMonth
        let days: ((FlareHistory?) -> ClosedRange<DiaryDate>)?
        let isEnough: ((ReportSource) -> Bool)?
        /// The days whose entries are needed, and not just what they sum up to.
        let keptDays: ClosedRange<DiaryDate>?
    }

    /// Returns what reports are computed from: the current months, those of other requested days, and a digest of the rest, so that
    /// it takes no longer for ten years than for a few months.
    ///
    /// - Parameters:
    ///   - days: the days whose entries are also needed, given the flare-ups, or nil for those that are needed whatever they are; none by
    ///     default.
    ///   - isEnough: given those days and the current months alone, whether they are enough; if not, everything is read. By default
    ///     they always are.
    ///   - keptDays: the days of which the source has the entries themselves and not just what they sum up to. If there are none, of earlier
    ///     months no days have to be decoded but the requested ones.
    func digestedSource(
        reading days: ((FlareHistory?) -> ClosedRange<DiaryDate>)? = nil,
        ifEnough isEnough: ((ReportSource) -> Bool)? = nil, keepingEntriesOf keptDays: ClosedRange<DiaryDate>? = nil
    ) throws -> ReportSource {
        let needs = Needs(
            boundary: (try today() - Self.daysRead).yearMonth, days: days, isEnough: isEnough, keptDays: keptDays)
        return try sourceOfKeptDigest(needs) ?? sourceOfDigest(needs)
            ?? source(readingOfEverything())
    }

    private var digestStore: DigestStore { DigestStore(of: journal.folder, in: locations.cache) }

    /// Returns what reports are computed from, given the digest that was kept, if it is still true.
    ///
    /// - Returns: nil if it isn't true, or if something is to be taken in first.
    private func sourceOfKeptDigest(_ needs: Needs) throws -> ReportSource? {
        var reader = EntryReader()
        guard let kept = digestStore.read(by: &reader) else { return nil }
        guard try repeatWhatWasOverwritten(),
            let basis = DigestBasis(of: journal, before: needs.boundary, at: .now()),
            basis.signature(before: needs.boundary, choices: try digestChoices()) == kept.signature
        else {
            hasTakenInWhatOthersLeft = false
            return nil
        }
        var isKnown = true
        let source = try source(kept.digest, months: basis.months, needs) { months, window in
            // Few months, by the reader that knows the digest's words.
            let contents =
                needs.days == nil
                ? journal.contents(of: months, by: &reader)
                : contents(of: months, in: window, before: needs.boundary, after: reader)
            isKnown = kept.early.areAll(in: contents, since: needs.boundary)
            return contents
        }
        return isKnown ? try source ?? self.source(readingOfEverything()) : nil
    }

    /// Returns what reports are computed from, given the digest that was kept, if it is still true, or else a new one.
    ///
    /// - Returns: nil if everything has to be read.
    private func sourceOfDigest(_ needs: Needs) throws -> ReportSource? {
        let months = try monthsTakenIn()
        // Reading a few months is as fast as looking for their digest.
        guard months.count(where: { $0 < needs.boundary }) > 2 else {
            let contents = journal.contents(of: months)
            let lists = contents.map(\.entries)
            let table = DayTable(joining: lists, dayStart: try settings().preferences.dayStart)
            return try source(of: contents, lists, table, needs, signDays: signDays(in: lists, needs, table))
        }
        let asked = FileTime.now()
        let choices = try digestChoices()
        let basis = DigestBasis(months, before: needs.boundary, of: journal.folder, at: asked)
        let signature = basis.signature(before: needs.boundary, choices: choices)
        var reader = EntryReader()
        if let kept = digestStore.read(by: &reader), kept.signature == signature {
            var isKnown = true
            let source = try source(kept.digest, months: months, needs) { months, window in
                let contents = contents(of: months, in: window, before: needs.boundary, after: reader)
                isKnown = kept.early.areAll(in: contents, since: needs.boundary)
                return contents
            }
            if isKnown { return source }
        }
        // Before all months are looked through, so that none is missed that comes meanwhile.
        let current = journal.contents(of: months.filter { $0 >= needs.boundary }, after: reader)
        let early = EarlyIdentifiers(in: current, since: needs.boundary)
        let steps = journal.steps(through: months)
        guard let made = try digest(of: steps, before: needs.boundary) else { return nil }
        // What changed while it was read belongs to neither version. With records of one identifier in several months, which of them
        // counts can't be told from the current ones and a digest of the rest.
        let after = DigestBasis(try journal.months(), before: needs.boundary, of: journal.folder, at: asked)
        if made.failures.isEmpty, !steps.areInterdependent,
            after.signature(before: needs.boundary, choices: choices) == signature
        {
            digestStore.write(DigestStore.Kept(digest: made.digest, signature: signature, early: early))
        }
        return try source(made.digest, months: months, needs, problems: steps.problems + made.failures) { months, _ in
            steps.contents(of: months)
        }
    }

    private func contents(
        of months: [YearMonth], in window: DayWindow?, before boundary: YearMonth, after reader: EntryReader
    ) -> [MonthContents] {
        window.map { journal.contents(of: months, in: $0, since: boundary, after: reader) }
            ?? journal.contents(of: months, after: reader)
    }

    /// Makes the digest of the months before a boundary; nil if they have no entries.
    ///
    /// - Parameter steps: all the months.
    /// - Returns: also why files could no longer be read.
    private func digest(
        of steps: MonthSteps, before boundary: YearMonth
    ) throws -> (digest: DiaryDigest, failures: [Problem])? {
        let dayStart = try settings().preferences.dayStart
        var days = DigestDays(
            before: boundary, dayStart: dayStart, signs: SignDays(try catalog(), health: try healthHistory()))
        var failures: [Problem] = []
        for step in DaySteps(steps, dayStart: dayStart) {
            days.append(step.logbook)
            failures += step.failures
        }
        let routines = try routines(
            journal.routines().history, since: days.table.days.first(where: \.hasDoneHold)?.day)
        let signDays = days.signDays
        let (older, last) = (days.older, boundary.firstDay - 1)
        var source = ReportSource(
            logbook: Logbook(dayStart: dayStart), table: older, flares: FlareHistory(older, through: last),
            routines: routines, catalog: try catalog(), trackedNames: try settings().preferences.trackedHabits,
            health: try healthHistory(), signs: [], signDays: signDays, now: now)
        let period = source.periodSource()
        source.table = days.table
        let digest = DiaryDigest(of: period, habits: habits(of: source), signDays: signDays, before: boundary)
        return digest.map { ($0, failures) }
    }

    private func source(
        _ digest: DiaryDigest, months: [YearMonth], _ needs: Needs, problems: [Problem]? = nil,
        contents: ([YearMonth], DayWindow?) -> [MonthContents]
    ) throws -> ReportSource? {
        let dayStart = try settings().preferences.dayStart
        var span = needs.days.map { $0(nil) }
        while true {
            // A diary day ends after midnight, which can be in the next month.
            let read = span.map { $0.lowerBound.yearMonth...($0.upperBound + 1).yearMonth }
            let window = needs.keptDays == nil ? span.map { DayWindow($0, dayStart: dayStart) } : nil
            let contents = contents(months.filter { $0 >= needs.boundary || read?.contains($0) ?? false }, window)
            var older = digest.entries
            if let window {
                older.removeAll { window.contains($0.when) }
            } else if let read {
                older.removeAll { read.contains($0.when.date.yearMonth) }
            }
            let lists = [older] + contents.map { $0.month < needs.boundary ? $0.entries(in: window) : $0.entries }
            let table = DayTable(joining: lists, dayStart: dayStart)
            let flares = FlareHistory(digest.past, with: table, through: try today())
            // Hardly ever does a flare-up go back so far that other months are needed too.
            if let needed = needs.days?(flares), let known = span, needed.lowerBound < known.lowerBound {
                span = needed
                continue
            }
            let current = contents.filter { $0.month >= needs.boundary }.map(\.entries)
            let signDays = try digest.signDays.union(self.signDays(in: current, needs, table))
            if let isEnough = needs.isEnough,
                !isEnough(try source(of: contents, older: older, flares: flares, signDays: signDays))
            {
                return nil
            }
            return try source(
                of: contents, lists, table, needs, flares: flares, signDays: signDays, problems: problems)
        }
    }

    /// Returns a source with no more entries than are needed.
    ///
    /// - Parameters:
    ///   - lists: the entries that were read, and those that represent other months.
    ///   - table: their days.
    private func source(
        of contents: [MonthContents], _ lists: [[Entry]], _ table: DayTable, _ needs: Needs,
        flares: FlareHistory? = nil, signDays: Set<DiaryDate>, problems: [Problem]? = nil
    ) throws -> ReportSource {
        let dayStart = try settings().preferences.dayStart
        var kept: [Entry] = []
        if let days = needs.keptDays {
            for list in lists { kept += list.filter { days.contains($0.when.diaryDay(startingAt: dayStart)) } }
        }
        latestContents = contents
        let today = try today()
        let todays = lists.flatMap { $0.filter { $0.when.diaryDay(startingAt: dayStart) == today } }
        return try source(
            reading(contents, in: Logbook(kept, dayStart: dayStart), table: table, problems: problems), table: table,
            flares: flares, todays: todays, signDays: signDays)
    }

    /// Returns the days on which a warning sign in some entries rules out exercises.
    ///
    /// If no earlier days are shown, only today's plan matters, and what was planned on days that may break a streak of stretches: those
    /// without any.
    private func signDays(in lists: [[Entry]], _ needs: Needs, _ table: DayTable) throws -> Set<DiaryDate> {
        let (dayStart, today) = (try settings().preferences.dayStart, try today())
        var signs = SignDays(try catalog(), health: try healthHistory())
        for entries in lists {
            signs.add(entries, dayStart: dayStart) { day in
                needs.days != nil || day == today || !table[day].hasDoneHold
            }
        }
        return signs.days
    }

    /// Returns a source of months that were read whole, without reporting anything.
    ///
    /// - Parameter older: the entries that represent the other months, on which the routine may depend.
    private func source(
        of contents: [MonthContents], older: [Entry], flares: FlareHistory, signDays: Set<DiaryDate>
    ) throws -> ReportSource {
        let dayStart = try settings().preferences.dayStart
        let routines = try routines(
            journal.routines().history, for: Logbook(joining: [older] + contents.map(\.entries), dayStart: dayStart))
        return ReportSource(
            logbook: Logbook(joining: contents.map(\.entries), dayStart: dayStart), flares: flares, routines: routines,
            catalog: try catalog(), trackedNames: try settings().preferences.trackedHabits,
            health: try healthHistory(), signs: [], signDays: signDays, now: now)
    }

    /// Returns what a digest depends on besides the diary.
    private func digestChoices() throws -> [String] {
        let tracked = try catalog().trackedHabits(chosen: try settings().preferences.trackedHabits)
        var ownFiles = Fingerprint()
        for source in try catalog().additions { ownFiles.mix(source.bytes) }
        return tracked.map(\.name.text) + ["\(try settings().preferences.dayStart)", ownFiles.text]
    }

    /// Returns every habit whose usual amount a report may ask for.
    private func habits(of source: ReportSource) -> [Habit] {
        let known = source.catalog.habits.filter { $0.kind != .activity }
        guard let span = source.table.span else { return known }
        let names = Set(source.catalog.habits.map(\.name))
        return known + source.habits(in: span).filter { !names.contains($0.name) }
    }
}
