import Diary

extension AppModel {
    /// Carries out changes: in memory at once, on disk as soon as the run loop can; undone together.
    ///
    /// - Parameter summary: what was done, in words that follow “Saved: ”.
    mutating func commit(_ changes: [Change], summary: String) {
        guard !refusesWriting(), !changes.isEmpty else { return }
        history.record(History.Step(changes: changes, summary: summary))
        write(changes, summary: "Saved: \(summary)")
    }

    /// Takes back what was done last.
    mutating func undo() {
        guard !refusesWriting() else { return }
        guard let step = history.undo() else {
            message = Message(.note, "Nothing to undo.")
            return
        }
        write(step.inverse, summary: "Undone: \(step.summary)")
    }

    /// Does again what was undone last.
    mutating func redo() {
        guard !refusesWriting() else { return }
        guard let step = history.redo() else {
            message = Message(.note, "Nothing to redo.")
            return
        }
        write(step.changes, summary: "Done again: \(step.summary)")
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
        writes.changes.compactMap { change in
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

    private mutating func handOverNextWrite() {
        if let next = writes.takeNext() { request(.write(next)) }
    }
}
