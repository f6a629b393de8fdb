/// What can be undone and redone: everything done since the program started.
struct History: Equatable, Sendable {
    /// One thing a person did, however much it changed.
    struct Step: Hashable, Sendable {
        /// The changes, in order.
        let changes: [DiaryChange]
        /// What was done, in words.
        let summary: String

        /// The changes that take it back, in order.
        var inverse: [DiaryChange] { changes.reversed().map(\.inverse) }
    }

    /// What was done, oldest first.
    private(set) var done: [Step] = []
    /// What was undone, the latest last.
    private(set) var undone: [Step] = []

    /// Remembers a step; what was undone before can no longer be redone.
    mutating func record(_ step: Step) {
        done.append(step)
        undone = []
    }

    /// The step to undo now.
    mutating func undo() -> Step? {
        guard let step = done.popLast() else { return nil }
        undone.append(step)
        return step
    }

    /// The step to do again now.
    mutating func redo() -> Step? {
        guard let step = undone.popLast() else { return nil }
        done.append(step)
        return step
    }
}
