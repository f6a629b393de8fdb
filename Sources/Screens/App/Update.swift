import Canvas
import Diary
import Reports

/// Updates the model with an event.
///
/// - Parameters:
///   - time: the clock readings; the model never reads a clock itself.
/// - Returns: The effects for the run loop to perform, in order.
public func update(_ model: inout AppModel, _ event: Event, at time: ClockTime) -> [Effect] {
    model.time = time
    model.insights.moveOn(to: model.presentDay)
    model.screen.part.takeTime(&model)
    model.take(event)
    model.settle()
    return model.takeEffects()
}

extension AppModel {
    fileprivate mutating func take(_ event: Event) {
        switch event {
        case .started: start()
        case .backgroundKnown(let background): appearance.background = background
        case .focusChanged(let isInSight): self.isInSight = isInSight
        case .input(let input): take(input)
        case .resized(let size): self.size = size
        case .tick: wakeTime = nil
        case .monthsRead(let months): takeMonths(months)
        case .restRead(let months):
            takeMonths(months)
            let isStart = !diary.isComplete
            diary.isComplete = true
            offerReviewAgain()
            if isStart { remindOfReview() }
        case .routinesRead(let routines):
            diary.routines = routines
            putUnwritten()
        case .linksProgress(let token, let share): links.advance(token: token, to: share)
        case .linksFound(let token, let report):
            links.finish(token: token, report)
            if message == LinksScreen.nothingYet { message = nil }
        case .helpsFound(let answer): helps.finish(answer)
        case .reviewsRead(let reviews):
            self.reviews = reviews.sorted { $0.day < $1.day }
            noteChangedKnowledge()
            putUnwritten()
        case .experimentsRead(let experiments):
            self.experiments = experiments
            putUnwritten()
        case .catalogRead(let catalog, let tracked, let asksWeekly):
            self.catalog = catalog
            noteChangedKnowledge()
            preferences.trackedHabits = tracked
            preferences.asksWeeklyQuestions = asksWeekly
            putUnwritten()
        case .medicinesRead(let list): medicines = list
        case .writeFinished(let token, let outcome): finishWrite(token: token, outcome)
        case .writeWaits(let reason): message = Message(.note, reason)
        case .filesChanged(let months): request(.readMonths(months.filter(diary.isLoaded)))
        case .resumed: request(.redraw)
        case .editorReturned(let outcome): takeEdited(outcome)
        case .pictureSaved(.saved(let file)): message = Message(.saved, "Saved as \(file)")
        case .pictureSaved(.failed(let reason)): message = Message(.problem, "Not saved: \(reason)")
        case .terminating:
            screen.part.leave(&self)
            keepOpenReview()
            keepDrafts(unsavedDrafts + overlays.compactMap { $0.dialog.draft(in: self) })
        }
    }

    private mutating func start() {
        requestMissingMonths()
        request(.readRest)
        if opening != .screen { open(ReviewDialog(resumingIn: self, isFirstStart: opening == .firstStart)) }
        offerNextDraft()
        showProblems()
        if let reason = diary.readOnlyReason { message = Message(.problem, reason) }
    }

    /// Restores the invariants after every event: the months on view are loaded or requested, the selection is visible, and the next tick
    /// is requested.
    fileprivate mutating func settle() {
        requestMissingMonths()
        screen.part.settle(&self)
        if overlays.last?.dialog is HelpsDialog { findHelps() }
        settleWake()
    }

    private mutating func requestMissingMonths() {
        let missing = screen.part.months(self).filter { !diary.isLoaded($0) && !requestedMonths.contains($0) }
        guard !missing.isEmpty else { return }
        requestedMonths.formUnion(missing)
        request(.readMonths(missing.sorted()))
    }

    private mutating func takeMonths(_ months: [LoadedMonth]) {
        let conflicts = newConflicts(in: months)
        for loaded in months {
            diary.logbook.replace(loaded.month, with: loaded.entries)
            diary.loadedMonths.insert(loaded.month)
            requestedMonths.remove(loaded.month)
            let file = "\(loaded.month).rec"
            diary.problems.removeAll { $0.file.hasSuffix(file) }
            diary.problems += loaded.problems
        }
        putUnwritten()
        insights.rebuild(from: diary.logbook, today: presentDay, signs: signRules)
        journal.restart(after: months.map(\.month))
        if let conflict = conflicts.first { showConflict(conflict, others: conflicts.count - 1) }
        if !months.allSatisfy(\.problems.isEmpty) { showProblems() }
    }

    /// Returns the conflicting values in entries that were changed both here and elsewhere, as far as they are new.
    private func newConflicts(in months: [LoadedMonth]) -> [String] {
        months.flatMap(\.entries).filter { !$0.other.isEmpty }.flatMap { entry -> [String] in
            guard let before = diary.logbook.entry(entry.id)?.conflicts else { return [] }
            return entry.conflicts.filter { !before.contains($0) }
        }
    }

    /// Reports once that two changes conflicted, and where the value that lost is kept.
    private mutating func showConflict(_ words: String, others: Int) {
        let more = others == 0 ? "" : " and \(others) more"
        message = Message(.note, "Changed in two places; also kept: \(words)\(more). The journal shows both.")
    }

    /// Reports that the files have problems, and how to see them.
    private mutating func showProblems() {
        guard let first = diary.problems.first else { return }
        let count = diary.problems.count
        let what =
            diary.problems.contains(where: \.counts)
            ? count.counted("problem") : "Skipped \(count.counted("damaged record"))"
        // The settings and the user's catalog are elsewhere, with paths too long for a line.
        let isInDiary = first.file.first != "/" && first.file.first != "~"
        let file = isInDiary ? first.file[...] : first.file.split(separator: "/").last ?? ""
        let place = "\(count == 1 ? "" : "first: ")\(file):\(first.line)"
        message = Message(.problem, "\(what) (\(place)). Run twinge doctor.")
    }

    private mutating func takeEdited(_ outcome: EditorOutcome) {
        request(.redraw)
        switch outcome {
        case .changed(let before, let after): commit([.edit(from: before, to: after)], summary: after.line())
        case .unchanged: message = Message(.note, "Left as it was.")
        case .failed(let reason): message = Message(.problem, reason)
        }
    }

    /// Requests a tick for the start of the next diary day, or earlier if the screen needs one.
    private mutating func settleWake() {
        let dayStart = diary.logbook.dayStart
        let secondsToNewDay = ((dayStart * 3600 - time.now.secondOfDay) + 86_400 - 1) % 86_400 + 1
        let newDay = time.uptime + Double(secondsToNewDay)
        let own = screen.part.wakeTime(self)
        let wanted = min(newDay, own ?? newDay)
        // The start of the day drifts by fractions of a second from event to event, which is no reason to request a tick again. Nor is a
        // tick that comes too early, but one that would come too late is.
        let tolerance = wanted == newDay ? 1 : 0.001
        if let wakeTime, wakeTime - wanted < tolerance, wanted - wakeTime < 1 { return }
        wakeTime = wanted
        request(.wake(after: max(0, wanted - time.uptime)))
    }
}
