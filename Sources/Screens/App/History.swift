import Catalog
import Diary

/// What can be undone and redone: everything done since the program started.
struct History: Equatable, Sendable {
    /// One thing a person did, however many entries it changed.
    struct Step: Hashable, Sendable {
        /// The changes, in order.
        var changes: [Change] = []
        /// The routine from a day on, as it was and as it became.
        var routine: RoutineChange?
        /// The habits asked at check-in, as they were and as they became.
        var trackedHabits: HabitChoice?
        /// What can be logged, as it became.
        var catalog: CatalogStep?
        /// A self-experiment as it was and as it became.
        var experiment: ExperimentChange?
        /// What was done, in words.
        var summary: String

        /// The changes that take it back, in order.
        var inverse: [Change] { changes.reversed().map(\.inverse) }
    }

    /// The planned holds from a day on, before and after a change.
    struct RoutineChange: Hashable, Sendable {
        /// The first day of the change.
        var start: DiaryDate
        /// What was planned before.
        var before: [RoutineItem]
        /// What is planned now.
        var after: [RoutineItem]

        /// The change that takes it back.
        var inverse: RoutineChange { RoutineChange(start: start, before: after, after: before) }
    }

    /// The habits asked at check-in, before and after a change; nothing means those the catalog suggests.
    struct HabitChoice: Hashable, Sendable {
        /// What was asked before.
        var before: [Name]?
        /// What is asked now.
        var after: [Name]?

        /// The change that takes it back.
        var inverse: HabitChoice { HabitChoice(before: after, after: before) }
    }

    /// A change of what can be logged, with what goes along with it.
    struct CatalogStep: Hashable, Sendable {
        /// The change of the person's own files.
        var change: CatalogChange
        /// The habits asked at check-in, where they change too.
        var habits: HabitChoice?
        /// The routines in which a stretch has another name, as they were.
        var routinesBefore: [Routine] = []
        /// The same as they became.
        var routinesAfter: [Routine] = []

        /// The step that takes it back.
        var inverse: CatalogStep {
            CatalogStep(
                change: change.inverse, habits: habits?.inverse, routinesBefore: routinesAfter,
                routinesAfter: routinesBefore)
        }
    }

    /// A self-experiment before and after a change; nothing where it was not there.
    struct ExperimentChange: Hashable, Sendable {
        /// What it was before.
        var before: Experiment?
        /// What it is now.
        var after: Experiment?

        /// The change that takes it back.
        var inverse: ExperimentChange { ExperimentChange(before: after, after: before) }
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
