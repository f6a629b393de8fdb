import Diary

/// One pass through the routine: what is on the checklist. A day can have several.
///
/// A round is over once every planned hold was done or skipped; the next session then begins another. It follows from the
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
    ///   - isStartingAnother: whether the user has started again after a complete round, but finished no hold yet.
    public init(on day: DiaryDate, entries: [Entry], plan: [RoutineItem], isStartingAnother: Bool = false) {
        var members: [Entry] = []
        var state = Self.match(members, on: day, plan: plan)
        for entry in entries where entry.isSession {
            if Self.isComplete(state) { members = [] }
            members.append(entry)
            state = Self.match(members, on: day, plan: plan)
        }
        if isStartingAnother, Self.isComplete(state) {
            members = []
            state = Self.match(members, on: day, plan: plan)
        }
        sessions = members.map(\.id)
        self.day = state
        isComplete = Self.isComplete(state)
    }

    private static func match(_ entries: [Entry], on day: DiaryDate, plan: [RoutineItem]) -> StretchDay {
        StretchDay(DaySummary(day: day, entries: entries), plan: plan)
    }

    private static func isComplete(_ state: StretchDay) -> Bool {
        !state.items.isEmpty && state.items.allSatisfy { $0.state != .open }
    }
}

extension Entry {
    /// Whether it is a stretch session: it has holds, or the pain before them.
    public var isSession: Bool { !holds.isEmpty || (painBefore != nil && care.isEmpty) }
}
