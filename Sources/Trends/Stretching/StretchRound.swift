import Diary

/// One pass through the routine: what is on the checklist. A day can have several.
///
/// A round is over once every planned hold was done, tried or skipped; the next session then begins another. It follows from the
/// entries alone, so it is the same after the program was closed halfway.
public struct StretchRound: Hashable, Sendable {
    /// The sessions that belong to it, earliest first.
    public let sessions: [EntryID]
    /// The planned holds and their outcome in this round.
    public let day: StretchDay
    /// Whether every planned hold was done, tried or skipped.
    public let isComplete: Bool

    /// Finds the latest round of a day.
    ///
    /// - Parameters:
    ///   - entries: the entries of the day, earliest first.
    ///   - tempo: returns the seconds of one repetition of an exercise; nil if it isn't known or not counted.
    ///   - isStartingAnother: whether the user has started again after a complete round, but finished no hold yet.
    public init(
        on day: DiaryDate, entries: [Entry], plan: [RoutineItem], tempo: (Name) -> Int?,
        isStartingAnother: Bool = false
    ) {
        func match(_ entries: [Entry]) -> StretchDay {
            StretchDay(DaySummary(day: day, entries: entries), plan: plan, tempo: tempo)
        }
        var members: [Entry] = []
        var state = match(members)
        for entry in entries where entry.isSession {
            if Self.isComplete(state) { members = [] }
            members.append(entry)
            state = match(members)
        }
        if isStartingAnother, Self.isComplete(state) {
            members = []
            state = match(members)
        }
        sessions = members.map(\.id)
        self.day = state
        isComplete = Self.isComplete(state)
    }

    private static func isComplete(_ state: StretchDay) -> Bool {
        !state.items.isEmpty && state.items.allSatisfy { $0.state != .open }
    }
}

extension Entry {
    /// Whether it is a stretch session: it has exercises, or the pain before them.
    public var isSession: Bool { hasExercise || (painBefore != nil && care.isEmpty) }
}
