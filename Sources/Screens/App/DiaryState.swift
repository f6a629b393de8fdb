import Diary

/// The diary as far as it has been read.
public struct DiaryState: Equatable, Sendable {
    /// The entries read so far, with the changes made since.
    public var logbook: Logbook
    /// The stretch routine over time.
    public var routines: RoutineHistory
    /// What in the files was not understood.
    public var problems: [Problem]
    /// The months read so far.
    public var loadedMonths: Set<YearMonth>
    /// Whether every month has been read.
    public var isComplete: Bool
    /// Why nothing can be written, as a sentence; nil when the diary can be written.
    public var readOnlyReason: String?
    /// Whether the diary is made up, for `twinge demo`.
    public var isDemo: Bool

    /// Creates the state of a diary of which nothing has been read.
    public init(dayStart: Int = 4, readOnlyReason: String? = nil, isDemo: Bool = false) {
        logbook = Logbook(dayStart: dayStart)
        routines = RoutineHistory([])
        problems = []
        loadedMonths = []
        isComplete = false
        self.readOnlyReason = readOnlyReason
        self.isDemo = isDemo
    }

    /// Whether the entries of a month are known.
    func isLoaded(_ month: YearMonth) -> Bool { isComplete || loadedMonths.contains(month) }
}

/// What was read of one month's file.
public struct LoadedMonth: Hashable, Sendable {
    /// The month.
    public var month: YearMonth
    /// Its entries, in any order.
    public var entries: [Entry]
    /// What in the file was not understood.
    public var problems: [Problem]

    /// Creates the reading of a month.
    public init(month: YearMonth, entries: [Entry], problems: [Problem] = []) {
        self.month = month
        self.entries = entries
        self.problems = problems
    }
}
