import Diary
import Journal

/// The entries of some days, oldest first, read a few months at a time.
struct EntrySteps: Sequence {
    /// The entries day by day.
    let byDay: Days

    /// Takes the months to read and the days that count; all by default.
    ///
    /// - Parameter context: where it is reported if a file can no longer be read.
    init(_ steps: DaySteps, of days: ClosedRange<DiaryDate>?, in context: CommandContext) {
        byDay = Days(steps: steps.makeIterator(), range: days, context: context)
    }

    /// Starts with the first entry.
    func makeIterator() -> Iterator { Iterator(days: byDay) }

    /// One day after the other.
    struct Days: Sequence, IteratorProtocol {
        private var steps: DaySteps.Iterator
        private let range: ClosedRange<DiaryDate>?
        private let context: CommandContext
        private var logbook = Logbook()
        private var days: ArraySlice<DiaryDate> = []

        fileprivate init(steps: DaySteps.Iterator, range: ClosedRange<DiaryDate>?, context: CommandContext) {
            (self.steps, self.range, self.context) = (steps, range, context)
        }

        /// Returns the entries of the next day.
        mutating func next() -> [Entry]? {
            while days.isEmpty {
                // Before the next ones are read.
                logbook = Logbook()
                guard let step = steps.next() else { return nil }
                context.warn(of: step.failures)
                logbook = step.logbook
                days = (range.map(logbook.days(in:)) ?? logbook.days)[...]
            }
            return days.popFirst().map(logbook.entries(on:))
        }
    }

    /// One entry after the other.
    struct Iterator: IteratorProtocol {
        private var days: Days
        private var entries: [Entry] = []
        private var place = 0

        fileprivate init(days: Days) { self.days = days }

        /// Returns the next entry.
        mutating func next() -> Entry? {
            while place == entries.count {
                guard let more = days.next() else { return nil }
                (entries, place) = (more, 0)
            }
            defer { place += 1 }
            return entries[place]
        }
    }
}
