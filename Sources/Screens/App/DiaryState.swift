import Diary

/// The diary as far as it has been read.
public struct DiaryState: Equatable, Sendable {
    /// The entries read so far, with the changes made since.
    public var logbook: Logbook
    /// The stretch routine over time.
    public var routines: RoutineHistory
    /// The problems found in the files.
    public var problems: [Problem]
    /// The months read so far.
    public var loadedMonths: Set<YearMonth>
    /// Whether every month has been read.
    public var isComplete: Bool
    /// Why the diary is read-only, as a sentence; nil when it can be written.
    public var readOnlyReason: String?
    /// Whether this is the made-up diary of `twinge demo`.
    public var isDemo: Bool

    /// Creates the state of a diary before anything is read.
    public init(dayStart: Int = 4, readOnlyReason: String? = nil, isDemo: Bool = false) {
        logbook = Logbook(dayStart: dayStart)
        routines = RoutineHistory([])
        problems = []
        loadedMonths = []
        isComplete = false
        self.readOnlyReason = readOnlyReason
        self.isDemo = isDemo
    }

    /// Returns whether a month's entries have been read.
    func isLoaded(_ month: YearMonth) -> Bool { isComplete || loadedMonths.contains(month) }
}

/// The contents of one month's file.
public struct LoadedMonth: Hashable, Sendable {
    /// The month.
    public var month: YearMonth
    /// Its entries, in any order.
    public var entries: [Entry]
    /// The problems found in the file.
    public var problems: [Problem]

    /// Creates the contents of a month.
    public init(month: YearMonth, entries: [Entry], problems: [Problem] = []) {
        self.month = month
        self.entries = entries
        self.problems = problems
    }
}
