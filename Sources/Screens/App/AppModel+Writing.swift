import Diary

extension AppModel {
    /// Carries out changes: in memory at once, on disk as soon as the run loop can; undone together.
    ///
    /// - Parameters:
    ///   - summary: what was done, in words that follow “Saved: ” and, when it is taken back, “Undone: ”.
    ///   - remark: what else there is to say now that it is saved.
    mutating func commit(_ changes: [Change], summary: String, remark: String = "") {
        guard !refusesWriting(), !changes.isEmpty else { return }
        history.record(History.Step(changes: changes, summary: summary))
        write(changes, summary: "Saved: \(summary)\(remark)")
    }

    /// Plans other holds from the present day on; what was planned before stays as it was.
    mutating func commit(routine items: [RoutineItem]) {
        let before = diary.routines.routine(on: presentDay)?.items ?? []
        guard !refusesWriting(), items != before else { return }
        let change = History.RoutineChange(start: presentDay, before: before, after: items)
        let summary = "routine of \(items.count.counted("hold"))"
        history.record(History.Step(routine: change, summary: summary))
        write(change, summary: "Saved: \(summary)")
    }

    /// Keeps a posture review and follows it: other habits at check-in and, unless it is to stay, another routine.
    mutating func commit(_ review: PostureReview, trackedHabits: [Name], routine items: [RoutineItem]?) {
        guard !refusesWriting() else { return }
        let habits = History.HabitChoice(before: preferences.trackedHabits, after: trackedHabits)
        let before = diary.routines.routine(on: presentDay)?.items ?? []
        let change = items.map { History.RoutineChange(start: presentDay, before: before, after: $0) }
        var summary = "review; \(trackedHabits.count) habits at check-in"
        if let items { summary += ", \(items.count.counted("hold")) in the routine" }
        history.record(History.Step(routine: change, trackedHabits: habits, summary: summary))
        reviews.removeAll { $0.day == review.day }
        reviews.append(review)
        preferences.trackedHabits = trackedHabits
        var routines: [Routine] = []
        if let change { routines = insert(change) }
        writes.append(
            [], routines: routines, sides: [.review(review), .trackedHabits(trackedHabits)],
            summary: "Saved: \(summary)")
        handOverNextWrite()
    }

    /// Takes back what was done last.
    mutating func undo() {
        guard !refusesWriting() else { return }
        guard let step = history.undo() else {
            message = Message(.note, "Nothing to undo.")
            return
        }
        let summary = "Undone: \(step.summary)"
        if let routine = step.routine { write(routine.inverse, summary: summary) }
        if let habits = step.trackedHabits { write(habits.inverse, summary: summary) }
        if let catalog = step.catalog { return write(catalog.inverse, step.inverse, summary: summary) }
        if let experiment = step.experiment { write(experiment.inverse, summary: summary) }
        if !step.changes.isEmpty { write(step.inverse, summary: summary) }
    }

    /// Does again what was undone last.
    mutating func redo() {
        guard !refusesWriting() else { return }
        guard let step = history.redo() else {
            message = Message(.note, "Nothing to redo.")
            return
        }
        let summary = "Done again: \(step.summary)"
        if let routine = step.routine { write(routine, summary: summary) }
        if let habits = step.trackedHabits { write(habits, summary: summary) }
        if let catalog = step.catalog { return write(catalog, step.changes, summary: summary) }
        if let experiment = step.experiment { write(experiment, summary: summary) }
        if !step.changes.isEmpty { write(step.changes, summary: summary) }
    }

    /// Takes the answer to a write.
    mutating func finishWrite(token: Int, _ outcome: WriteOutcome) {
        guard let request = writes.finish(token: token, outcome) else { return }
        switch outcome {
        case .saved:
            if writes.isEmpty { message = Message(.saved, request.summary) }
        case .failed(let reason):
            let advice = isLeaving ? "q leaves without it." : "The next key tries again."
            message = Message(.problem, "Not saved: \(reason) \(advice)")
        }
        handOverNextWrite()
        if isLeaving, writes.isEmpty { self.request(.quit) }
    }

    /// Tries again what could not be written; called at every key.
    mutating func retryWrites() {
        guard writes.failure != nil else { return }
        writes.allowRetry()
        handOverNextWrite()
    }

    /// Leaves the program, after what is still being written.
    ///
    /// What cannot be written keeps the program open once; leaving again keeps it for the next start.
    mutating func leave() {
        if !writes.isEmpty, !isLeaving {
            isLeaving = true
            message = Message(.note, "Saving. q again leaves without it.")
            return
        }
        if !unsavedDrafts.isEmpty { request(.keepDrafts(unsavedDrafts)) }
        request(.quit)
    }

    /// What is not on disk, as drafts.
    var unsavedDrafts: [Draft] {
        writes.loggedChanges.compactMap { change in
            switch change {
            case .add(let entry): Draft(form: .unsaved, entry: entry)
            case .edit(let before, let after): Draft(form: .unsaved, entry: after, original: before)
            case .delete: nil
            }
        }
    }

    /// Whether the diary cannot be written; says why when it cannot.
    mutating func refusesWriting() -> Bool {
        guard let reason = diary.readOnlyReason else { return false }
        message = Message(.problem, reason)
        return true
    }

    private mutating func write(_ changes: [Change], summary: String) {
        apply(changes)
        writes.append(changes, summary: summary)
        handOverNextWrite()
    }

    private mutating func write(_ change: History.RoutineChange, summary: String) {
        writes.append([], routines: insert(change), summary: summary)
        handOverNextWrite()
    }

    /// Plans other holds from a day on.
    ///
    /// - Returns: What has to be written: the routine in force before goes with it, since one that the catalog suggested may
    ///   not be on disk yet, and past adherence hangs on it.
    private mutating func insert(_ change: History.RoutineChange) -> [Routine] {
        let routine = Routine(start: change.start, items: change.after)
        let earlier = diary.routines.routines.last { $0.start < change.start }
        diary.routines.insert(routine)
        return [earlier, routine].compactMap { $0 }
    }

    /// Asks other habits at check-in, in memory and towards the disk.
    mutating func write(_ habits: History.HabitChoice, summary: String) {
        preferences.trackedHabits = habits.after
        append([.trackedHabits(habits.after)], summary: summary)
    }

    /// Hands changes of what is kept beside entries and routine over to be written.
    mutating func append(
        _ sides: [SideChange], routines: [Routine] = [], changes: [Change] = [], summary: String
    ) {
        writes.append(changes, routines: routines, sides: sides, summary: summary)
        handOverNextWrite()
    }

    private mutating func handOverNextWrite() {
        if let next = writes.takeNext() { request(.write(next)) }
    }
}
