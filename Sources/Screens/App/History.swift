/// The steps that can be undone and redone since the program started.
struct History: Equatable, Sendable {
    /// One action by the user, however much it changed.
    struct Step: Hashable, Sendable {
        /// The changes, in order.
        let changes: [DiaryChange]
        /// What was done, in words.
        let summary: String

        /// The changes that undo it, in order.
        var inverse: [DiaryChange] { changes.reversed().map(\.inverse) }
    }

    /// The steps done, oldest first.
    private(set) var done: [Step] = []
    /// The steps undone, latest last.
    private(set) var undone: [Step] = []

    /// Records a step; steps undone before can no longer be redone.
    mutating func record(_ step: Step) {
        done.append(step)
        undone = []
    }

    /// Returns the step to undo.
    mutating func undo() -> Step? {
        guard let step = done.popLast() else { return nil }
        undone.append(step)
        return step
    }

    /// Returns the step to redo.
    mutating func redo() -> Step? {
        guard let step = undone.popLast() else { return nil }
        done.append(step)
        return step
    }
}
