import Diary

extension AppModel {
    /// Carries out changes: in memory at once, on disk as soon as the run loop can, all or none; undone together.
    ///
    /// - Parameters:
    ///   - summary: what was done, in words that follow “Saved: ” and, when it is taken back, “Undone: ”.
    ///   - remark: what else there is to say now that it is saved.
    mutating func commit(_ changes: [DiaryChange], summary: String, remark: String = "") {
        guard !refusesWriting(), !changes.isEmpty else { return }
        history.record(History.Step(changes: changes, summary: summary))
        write(changes, summary: "Saved: \(summary)\(remark)")
        for entry in changes.compactMap(\.ofEntry?.result) { showWarningSigns(for: entry) }
    }

    /// Carries out changes of entries.
    mutating func commit(_ changes: [Change], summary: String, remark: String = "") {
        commit(changes.map(DiaryChange.entry), summary: summary, remark: remark)
    }

    /// Plans other holds from the present day on; what was planned before stays as it was.
    mutating func commit(routine items: [RoutineItem]) {
        commit(changes(toRoutine: items), summary: "routine of \(items.count.counted("hold"))")
    }

    /// Keeps a posture review and follows it: other habits at check-in and, unless it is to stay, another routine.
    ///
    /// - Parameter asksWeekly: whether the weekly questions are asked from now on.
    mutating func commit(
        _ review: PostureReview, trackedHabits: [Name], asksWeekly: Bool, routine items: [RoutineItem]?
    ) {
        var summary = "review; \(trackedHabits.count) habits at check-in"
        if let items { summary += ", \(items.count.counted("hold")) in the routine" }
        let before = reviews.first { $0.day == review.day }
        let asked = preferences.asksWeeklyQuestions
        commit(
            [
                .review(from: before, to: review),
                .trackedHabits(from: preferences.trackedHabits, to: trackedHabits),
            ] + (asksWeekly == asked ? [] : [.weeklyQuestions(from: asked, to: asksWeekly)])
                + (items.map(changes(toRoutine:)) ?? []), summary: summary)
    }

    /// The changes that plan other holds from the present day on; none if they are planned already.
    private func changes(toRoutine items: [RoutineItem]) -> [DiaryChange] {
        let before = diary.routines.routine(on: presentDay)?.items ?? []
        guard items != before else { return [] }
        // The routine in force before goes with it, since one that the catalog suggested may not be on disk yet, and past
        // adherence hangs on it.
        let earlier = diary.routines.routines.last { $0.start < presentDay }
        return (earlier.map { [.routine(from: $0, to: $0)] } ?? []) + [
            .routine(
                from: Routine(start: presentDay, items: before), to: Routine(start: presentDay, items: items))
        ]
    }

    /// Takes back what was done last, and shows the day it was done on.
    mutating func undo() {
        guard !refusesWriting() else { return }
        guard let step = history.undo() else {
            message = Message(
                .note, "Nothing to undo since the program started. In Journal, Enter edits an entry and d deletes it.")
            return
        }
        replay(step.inverse, summary: "Undone: \(step.summary)")
    }

    /// Does again what was undone last, and shows the day it was done on.
    mutating func redo() {
        guard !refusesWriting() else { return }
        guard let step = history.redo() else {
            message = Message(.note, "Nothing to redo.")
            return
        }
        replay(step.changes, summary: "Done again: \(step.summary)")
    }

    private mutating func replay(_ changes: [DiaryChange], summary: String) {
        let day = onlyDay(of: changes)
        write(changes, summary: summary + (day.map(remark) ?? ""))
        if let day { reveal(day) }
    }

    /// Which day something was undone on, in parentheses; empty for the present day where that is on view.
    private func remark(on day: DiaryDate) -> String {
        guard day == presentDay else { return " (\(day.spelledDay))" }
        return screen != .today || shownDay == presentDay ? "" : " (today)"
    }

    /// The day that all of some changes of entries belong to; nil for several days, and for changes of other things alone.
    private func onlyDay(of changes: [DiaryChange]) -> DiaryDate? {
        let days = Set(changes.compactMap(\.ofEntry).flatMap(\.entries).map { diary.logbook.day(of: $0.when) })
        return days.count == 1 ? days.first : nil
    }

    /// Shows a day, on a screen that shows days.
    private mutating func reveal(_ day: DiaryDate) {
        if screen == .today { return showChosenDay(day) }
        _ = screen.part.goTo(day, on: &self)
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

    private mutating func write(_ changes: [DiaryChange], summary: String) {
        apply(changes)
        writes.append(changes, summary: summary)
        handOverNextWrite()
    }

    private mutating func handOverNextWrite() {
        if let next = writes.takeNext() { request(.write(next)) }
    }
}
