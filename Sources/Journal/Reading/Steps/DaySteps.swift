import Diary

/// The days of a diary in their order, as many at a time as are in a few months.
public struct DaySteps: Sequence, Sendable {
    /// Some days, all later than those of the step before.
    public struct Step: Sendable {
        /// Their entries, all there are.
        public let logbook: Logbook
        /// Why files can't be read any more that could be when the problems of all were found.
        public let failures: [Problem]
    }

    private let steps: MonthSteps
    private let dayStart: Int

    /// Takes the months whose days are read.
    ///
    /// - Parameter dayStart: the hour at which a diary day begins.
    public init(_ steps: MonthSteps, dayStart: Int) {
        self.steps = steps
        self.dayStart = dayStart
    }

    /// Starts with the first days.
    public func makeIterator() -> Iterator { Iterator(steps, dayStart: dayStart) }

    /// Reads one step after the other.
    public struct Iterator: IteratorProtocol {
        private let steps: MonthSteps
        private let dayStart: Int
        private var remaining: ArraySlice<[YearMonth]>
        /// Entries that were read, but whose day may have more, by the month of their file.
        private var waiting: [YearMonth: [Entry]]

        fileprivate init(_ steps: MonthSteps, dayStart: Int) {
            self.steps = steps
            self.dayStart = dayStart
            remaining = steps.months[...]
            // They may have entries of any month.
            waiting = steps.held.mapValues(\.entries)
        }

        /// Reads the next days; nil at the end.
        ///
        /// - Complexity: O(size of the files)
        public mutating func next() -> Step? {
            guard let months = remaining.popFirst() else { return nil }
            let read = steps.contents(of: months.filter { steps.held[$0] == nil })
            for contents in read { waiting[contents.month] = contents.entries }
            // The first day of the months to come begins in the night before it.
            let limit = remaining.first?.first.map { $0.firstDay - 1 }
            var due: [[Entry]] = []
            // Of entries of the same minute, those of an earlier file come first.
            for month in waiting.keys.sorted() {
                guard let entries = waiting.removeValue(forKey: month) else { continue }
                let isWhole = limit.map { month.lastDay < $0 && steps.held[month] == nil } ?? true
                if isWhole {
                    due.append(entries)
                } else {
                    due.append(entries.filter { isDue($0, before: limit) })
                    waiting[month] = entries.filter { !isDue($0, before: limit) }
                }
            }
            return Step(logbook: Logbook(joining: due, dayStart: dayStart), failures: steps.failures(of: read))
        }

        private func isDue(_ entry: Entry, before limit: DiaryDate?) -> Bool {
            limit.map { entry.when.diaryDay(startingAt: dayStart) < $0 } ?? true
        }
    }
}
