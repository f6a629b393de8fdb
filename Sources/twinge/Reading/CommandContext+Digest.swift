import Catalog
import Diary
import Files
import Journal
import Reports
import Trends

extension CommandContext {
    /// How many days of entries today's report reads: the fortnight that it shows, with some margin.
    private static let daysRead = 14

    /// Returns what reports are computed from: the current months, those of other requested days, and a digest of the rest, so that
    /// it takes no longer for ten years than for a few months.
    ///
    /// - Parameters:
    ///   - day: a day up to which flare-ups are looked for, if it comes after today.
    ///   - days: the days whose entries are also needed, given the flare-ups, or nil for those that are needed whatever they are; none by
    ///     default.
    ///   - isEnough: given those days and the current months alone, whether they are enough; if not, everything is read. By default
    ///     they always are.
    func digestedSource(
        through day: DiaryDate, reading days: ((FlareHistory?) -> ClosedRange<DiaryDate>)? = nil,
        ifEnough isEnough: ((ReportSource) -> Bool)? = nil
    ) throws -> ReportSource {
        let boundary = (try today() - Self.daysRead).yearMonth
        if let source = try sourceCheckedMeanwhile(before: boundary, through: day, reading: days, ifEnough: isEnough) {
            return source
        }
        let months = try monthsTakenIn()
        // Reading a few months is as fast as looking for their digest.
        guard months.count(where: { $0 < boundary }) > 2 else { return try source(readingOfEverything(), through: day) }
        let asked = FileTime.now()
        let choices = try digestChoices()
        let basis = DigestBasis(months, before: boundary, of: journal.folder, at: asked)
        let signature = basis.signature(before: boundary, choices: choices)
        var reader = EntryReader()
        if let kept = digestStore.read(by: &reader), kept.signature == signature {
            return try source(kept, of: basis, before: boundary, through: day, reading: days, ifEnough: isEnough) {
                journal.contents(of: $0, after: reader)
            }
        }
        let steps = journal.steps(through: months)
        guard let made = try digest(of: steps, before: boundary) else {
            return try source(readingOfEverything(), through: day)
        }
        // What changed while it was read belongs to neither version.
        let after = DigestBasis(try journal.months(), before: boundary, of: journal.folder, at: asked)
        if made.failures.isEmpty, after.signature(before: boundary, choices: choices) == signature {
            digestStore.write(
                DigestStore.Kept(
                    digest: made.digest, signature: signature, recent: after.months.filter { $0 >= boundary }))
        }
        let source = try source(
            made.digest, months: months, since: boundary, problems: steps.problems + made.failures, through: day,
            reading: days, ifEnough: isEnough, contents: steps.contents)
        return try source ?? self.source(readingOfEverything(), through: day)
    }

    private var digestStore: DigestStore { DigestStore(of: journal.folder, in: locations.cache) }

    /// Returns the same from the digest that was kept, if it is still true, which a second thread looks into meanwhile; nil if it isn't, or
    /// if something is to be taken in first.
    private func sourceCheckedMeanwhile(
        before boundary: YearMonth, through day: DiaryDate, reading days: ((FlareHistory?) -> ClosedRange<DiaryDate>)?,
        ifEnough isEnough: ((ReportSource) -> Bool)?
    ) throws -> ReportSource? {
        let store = digestStore
        guard store.isThere else { return nil }
        let check = DigestCheck(of: journal, before: boundary)
        let isAsWritten = try repeatWhatWasOverwritten()
        var reader = EntryReader()
        guard isAsWritten, let kept = store.read(by: &reader) else { return forgetWhatWasTakenIn() }
        // Other days are in months that are known only later.
        let recent = days == nil ? journal.contents(of: kept.recent, by: &reader) : nil
        let choices = try digestChoices()
        guard let basis = check.basis, basis.signature(before: boundary, choices: choices) == kept.signature else {
            return forgetWhatWasTakenIn()
        }
        return try source(kept, of: basis, before: boundary, through: day, reading: days, ifEnough: isEnough) {
            months in
            if let recent, months == kept.recent { return recent }
            return journal.contents(of: months, after: reader)
        }
    }

    private func forgetWhatWasTakenIn() -> ReportSource? {
        hasTakenInWhatOthersLeft = false
        return nil
    }

    /// Returns what reports are computed from, given a digest that is true.
    private func source(
        _ kept: DigestStore.Kept, of basis: DigestBasis, before boundary: YearMonth, through day: DiaryDate,
        reading days: ((FlareHistory?) -> ClosedRange<DiaryDate>)?, ifEnough isEnough: ((ReportSource) -> Bool)?,
        contents: ([YearMonth]) -> [MonthContents]
    ) throws -> ReportSource {
        let recent = basis.months.filter { $0 >= boundary }
        if recent != kept.recent {
            digestStore.write(DigestStore.Kept(digest: kept.digest, signature: kept.signature, recent: recent))
        }
        let source = try source(
            kept.digest, months: basis.months, since: boundary, through: day, reading: days, ifEnough: isEnough,
            contents: contents)
        return try source ?? self.source(readingOfEverything(), through: day)
    }

    /// Makes the digest of the months before a boundary; nil if they have no entries.
    ///
    /// - Parameter steps: all the months.
    /// - Returns: also why files could no longer be read.
    private func digest(
        of steps: MonthSteps, before boundary: YearMonth
    ) throws -> (digest: DiaryDigest, failures: [Problem])? {
        let dayStart = try settings().preferences.dayStart
        var days = DigestDays(before: boundary, dayStart: dayStart)
        var failures: [Problem] = []
        for step in DaySteps(steps, dayStart: dayStart) {
            days.append(step.logbook)
            failures += step.failures
        }
        let routines = try routines(
            journal.routines().history, since: days.table.days.first(where: \.hasDoneHold)?.day)
        let source = ReportSource(
            logbook: Logbook(dayStart: dayStart), table: days.table, flares: FlareHistory(DayTable(Logbook())),
            routines: routines, catalog: try catalog(), trackedNames: try settings().preferences.trackedHabits, now: now
        )
        let digest = DiaryDigest(of: days.older, routines: routines, habits: habits(of: source), before: boundary)
        return digest.map { ($0, failures) }
    }

    private func source(
        _ digest: DiaryDigest, months: [YearMonth], since boundary: YearMonth, problems: [Problem]? = nil,
        through day: DiaryDate, reading days: ((FlareHistory?) -> ClosedRange<DiaryDate>)?,
        ifEnough isEnough: ((ReportSource) -> Bool)?, contents: ([YearMonth]) -> [MonthContents]
    ) throws -> ReportSource? {
        let dayStart = try settings().preferences.dayStart
        var span = days.map { $0(nil) }
        while true {
            // A diary day ends after midnight, which can be in the next month.
            let read = span.map { $0.lowerBound.yearMonth...($0.upperBound + 1).yearMonth }
            let contents = contents(months.filter { $0 >= boundary || read?.contains($0) ?? false })
            var older = digest.entries
            if let read { older.removeAll { read.contains($0.when.date.yearMonth) } }
            let logbook = Logbook(joining: [older] + contents.map(\.entries), dayStart: dayStart)
            let table = DayTable(logbook)
            let flares = FlareHistory(digest.past, with: table, through: max(day, table.days.last?.day ?? day))
            // Hardly ever does a flare-up go back so far that other months are needed too.
            if let needed = days?(flares), let known = span, needed.lowerBound < known.lowerBound {
                span = needed
                continue
            }
            if let isEnough, !isEnough(try source(of: contents, older: older, flares: flares)) { return nil }
            return try source(
                reading(contents, in: logbook, problems: problems), table: table, flares: flares, through: day)
        }
    }

    /// Returns a source of months that were read whole, without reporting anything.
    ///
    /// - Parameter older: the entries that represent the other months, on which the routine may depend.
    private func source(
        of contents: [MonthContents], older: [Entry], flares: FlareHistory
    ) throws -> ReportSource {
        let dayStart = try settings().preferences.dayStart
        let routines = try routines(
            journal.routines().history, for: Logbook(joining: [older] + contents.map(\.entries), dayStart: dayStart))
        return ReportSource(
            logbook: Logbook(joining: contents.map(\.entries), dayStart: dayStart), flares: flares, routines: routines,
            catalog: try catalog(), trackedNames: try settings().preferences.trackedHabits, now: now)
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
