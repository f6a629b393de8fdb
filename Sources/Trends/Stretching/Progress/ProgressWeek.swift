import Diary

/// A week with one exercise, as far as it affects the dose.
public struct ProgressWeek: Hashable, Sendable {
    /// A session with the exercise.
    public struct Session: Hashable, Sendable {
        /// Pain before it.
        public let before: Int
        /// Pain after it, if given.
        public let after: Int?
        /// The first score given before noon of the next day, if there is one.
        public let nextMorning: Int?

        /// Creates a session.
        public init(before: Int, after: Int? = nil, nextMorning: Int? = nil) {
            (self.before, self.after, self.nextMorning) = (before, after, nextMorning)
        }
    }

    /// The sessions in which it was done.
    public let sessions: [Session]
    /// Whether a flare-up was running at the end of the week.
    public let isFlare: Bool

    /// Creates a week.
    public init(sessions: [Session], isFlare: Bool = false) {
        self.sessions = sessions
        self.isFlare = isFlare
    }

    /// Returns the days whose entries say how the seven days that end on a day went: they and the morning after.
    public static func daysRead(endingOn day: DiaryDate) -> ClosedRange<DiaryDate> { (day - 6)...(day + 1) }

    /// Reads the seven days that end on a day.
    public init(of stretch: Name, endingOn day: DiaryDate, in logbook: Logbook, flares: FlareHistory) {
        sessions = ((day - 6)...day).days.flatMap { day in
            let morning = logbook.morningScore(on: day + 1)
            return logbook.entries(on: day).compactMap { entry -> Session? in
                guard let before = entry.painBefore?.value, entry.hasDone(stretch) else { return nil }
                return Session(before: before, after: entry.painAfter?.value, nextMorning: morning?.value)
            }
        }
        isFlare = flares.flare(on: day) != nil || flares.running(on: day) != nil
    }
}

/// The routine that follows from a week: each planned hold with its step.
public struct RoutineProgress: Hashable, Sendable {
    /// A planned hold before and after its step.
    public struct Item: Hashable, Sendable {
        /// The hold as it was planned.
        public let before: RoutineItem
        /// The hold as it will be.
        public let after: RoutineItem
        /// The step and its reason.
        public let step: ProgressStep
    }

    /// The holds, in the order of the routine.
    public let items: [Item]

    /// Computes each hold's step; a routine that began less than a week ago doesn't change.
    public init(
        _ routine: Routine, on day: DiaryDate, logbook: Logbook, flares: FlareHistory, stretch: (Name) -> Stretch?
    ) {
        items = routine.items.map { item in
            guard let known = stretch(item.stretch) else {
                return Item(before: item, after: item, step: .stay(.atMost))
            }
            let week = ProgressWeek(of: item.stretch, endingOn: day, in: logbook, flares: flares)
            var step = ProgressStep(after: week)
            if day - routine.start < 7 { step = .stay(.tooSoon) }
            let (after, taken) = known.progressed(item, by: step)
            return Item(before: item, after: after, step: taken)
        }
    }

    /// The holds of the routine after their steps.
    public var routineItems: [RoutineItem] { items.map(\.after) }
}

extension ClosedRange<DiaryDate> {
    /// The days, in order.
    fileprivate var days: [DiaryDate] { (0...(upperBound - lowerBound)).map { lowerBound + $0 } }
}
