import Diary

extension AppModel {
    /// Applies changes in memory at once and on disk as soon as the run loop can, all or none; they are undone together.
    ///
    /// - Parameters:
    ///   - summary: what was done, worded to follow “Saved: ” and, when undone, “Undone: ”.
    ///   - remark: what else to say once it is saved.
    mutating func commit(_ changes: [DiaryChange], summary: String, remark: String = "") {
        guard !refusesWriting(), !changes.isEmpty else { return }
        history.record(History.Step(changes: changes, summary: summary))
        let notices = changes.compactMap(\.ofEntry).flatMap(doseNotices)
        let words = notices.isEmpty ? "" : ". \(notices.joined(separator: " "))"
        write(changes, summary: "Saved: \(summary)\(remark)\(words)", isNews: !notices.isEmpty)
        for entry in changes.compactMap(\.ofEntry?.result) { showWarningSigns(for: entry) }
    }

    /// Applies changes to entries.
    mutating func commit(_ changes: [Change], summary: String, remark: String = "") {
        commit(changes.map(DiaryChange.entry), summary: summary, remark: remark)
    }

    /// Plans new holds from today on; earlier plans stay as they were.
    mutating func commit(routine items: [RoutineItem]) {
        commit(changes(toRoutine: items), summary: "routine of \(items.count.counted("hold"))")
    }

    /// Saves a posture review and acts on it: sets the habits asked at check-in and, unless `items` is nil, the routine.
    ///
    /// - Parameter asksWeekly: whether the weekly questions are asked from now on.
    mutating func commit(
        _ review: PostureReview, trackedHabits: [Name], asksWeekly: Bool, routine items: [RoutineItem]?
    ) {
        var summary = "review; \(trackedHabits.count.counted("habit")) at check-in"
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

    /// Returns the changes that plan new holds from today on; empty if those holds are already planned.
    private func changes(toRoutine items: [RoutineItem]) -> [DiaryChange] {
        let before = diary.routines.routine(on: presentDay)?.items ?? []
        guard items != before else { return [] }
        // Also write the earlier routine: one the catalog suggested may not be on disk yet, and past adherence depends on it.
        let earlier = diary.routines.routines.last { $0.start < presentDay }
        return (earlier.map { [.routine(from: $0, to: $0)] } ?? []) + [
            .routine(
                from: Routine(start: presentDay, items: before), to: Routine(start: presentDay, items: items))
        ]
    }

    /// Undoes the last step, and shows the day it belongs to.
    mutating func undo() {
        guard !refusesWriting() else { return }
        guard let step = history.undo() else {
            message = Message(
                .note, "Nothing to undo since the program started. In Journal, Enter edits an entry and d deletes it.")
            return
        }
        replay(step.inverse, summary: "Undone: \(step.summary)")
    }

    /// Redoes the last undone step, and shows the day it belongs to.
    mutating func redo() {
        guard !refusesWriting() else { return }
        guard let step = history.redo() else {
            message = Message(.note, "Nothing to redo.")
            return
        }
        replay(step.changes, summary: "Redone: \(step.summary)")
    }

    private mutating func replay(_ changes: [DiaryChange], summary: String) {
        let day = onlyDay(of: changes)
        write(changes, summary: summary + (day.map(remark) ?? ""))
        guard let day else { return }
        reveal(day)
        let ofEntries = changes.compactMap(\.ofEntry)
        if let row = ofEntries.reversed().lazy.compactMap(TodayRow.changed).first { reveal(row) }
        let entries = ofEntries.flatMap(\.entries)
        if screen == .journal, let entry = entries.last(where: { diary.logbook.entry($0.id) != nil }) {
            journal.selection = entry.id
        }
    }

    /// Returns the day of an undone step, in parentheses; empty if that day is today and on view.
    private func remark(on day: DiaryDate) -> String {
        guard day == presentDay else { return " (\(day.spelledDay(in: presentDay.year)))" }
        return screen != .today || shownDay == presentDay ? "" : " (today)"
    }

    /// Returns the one day that all changed entries belong to; nil if there are several days or no entries.
    private func onlyDay(of changes: [DiaryChange]) -> DiaryDate? {
        let days = Set(changes.compactMap(\.ofEntry).flatMap(\.entries).map { diary.logbook.day(of: $0.when) })
        return days.count == 1 ? days.first : nil
    }

    /// Shows a day on the current screen, if that screen shows days.
    private mutating func reveal(_ day: DiaryDate) {
        if screen == .today { return showChosenDay(day) }
        _ = screen.part.goTo(day, on: &self)
    }

    /// Handles the result of a write.
    mutating func finishWrite(token: Int, _ outcome: WriteOutcome) {
        guard let request = writes.finish(token: token, outcome) else { return }
        switch outcome {
        case .saved:
            if writes.isEmpty { message = Message(request.isNews ? .note : .saved, request.summary) }
        case .failed(let reason):
            let advice = isLeaving ? "q leaves without it." : "The next key tries again."
            message = Message(.problem, "Not saved: \(reason) \(advice)")
        }
        handOverNextWrite()
        if isLeaving, writes.isEmpty { self.request(.quit) }
    }

    /// Retries failed writes; called on every key press.
    mutating func retryWrites() {
        guard writes.failure != nil else { return }
        writes.allowRetry()
        handOverNextWrite()
    }

    /// Quits once everything is written.
    ///
    /// If something can't be written, the program stays open once; quitting again keeps it as drafts for the next start.
    mutating func leave() {
        if !writes.isEmpty, !isLeaving {
            isLeaving = true
            message = Message(.note, "Saving. q again leaves without it.")
            return
        }
        keepDrafts(unsavedDrafts)
        request(.quit)
    }

    /// Unsaved changes to entries, as drafts.
    var unsavedDrafts: [Draft] {
        writes.loggedChanges.compactMap { change in
            switch change {
            case .add(let entry): Draft(form: .unsaved, entry: entry)
            case .edit(let before, let after): Draft(form: .unsaved, entry: after, original: before)
            case .delete: nil
            }
        }
    }

    /// Returns whether the diary is read-only; if so, shows why.
    mutating func refusesWriting() -> Bool {
        guard let reason = diary.readOnlyReason else { return false }
        message = Message(.problem, reason)
        return true
    }

    private mutating func write(_ changes: [DiaryChange], summary: String, isNews: Bool = false) {
        apply(changes)
        writes.append(changes, summary: summary, isNews: isNews)
        handOverNextWrite()
    }

    private mutating func handOverNextWrite() {
        if let next = writes.takeNext() { request(.write(next)) }
    }
}
