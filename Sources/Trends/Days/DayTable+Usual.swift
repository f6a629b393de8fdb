import Diary
import Statistics

/// How many logged days a usual value is based on.
public let usualDayCount = 28
/// With fewer scored days than this, no pain is called usual.
public let leastUsualDays = 7

extension DayTable {
    /// Returns the usual worst pain: the median over the last 28 days before `day` with a pain score; nil with fewer than seven.
    public func usualPain(before day: DiaryDate) -> Double? {
        daysMissingForUsualPain(before: day) > 0 ? nil : medianPain(before: day)
    }

    /// Returns the median worst pain over the last 28 days before `day` with a pain score, however few there are; nil without any.
    public func medianPain(before day: DiaryDate) -> Double? {
        median(latest(before: day) { $0.worst.map { Double($0.value) } })
    }

    /// Returns how many scored days are missing before a day for a usual worst pain; 0 if there is one.
    public func daysMissingForUsualPain(before day: DiaryDate) -> Int {
        max(0, leastUsualDays - latest(before: day, \.worst).count)
    }

    /// Returns the usual amount of a habit over the last 28 days before `day` on which it was logged; nil without any.
    ///
    /// This is the median of the numbers, where a plain no counts as 0; without any number, it is the most frequent answer or
    /// word, or the later one of equals.
    public func usual(_ habit: Habit, before day: DiaryDate) -> Amount? {
        let amounts = latest(before: day) { $0.amount(of: habit) }
        // Someone who answers yes or no when asked for hours has no usual number of hours.
        let isNumber = amounts.contains(where: \.isQuantity)
        if let unit = habit.measure.unit, isNumber {
            // A yes without a number is passed over, so that a day further back takes its place.
            let numbers = amounts.compactMap(habit.number)
            return median(numbers.count == amounts.count ? numbers : latest(before: day) { $0.number(of: habit) })
                .flatMap(Quantity.init).map { .quantity($0, unit) }
        }
        return amounts.mostFrequent
    }

    /// Returns whether the days from `first` on are all that matters to what is usual and ordinary of a habit before a day.
    ///
    /// - Complexity: O(logged days since `first`)
    public func knowsUsual(_ habit: Habit, before day: DiaryDate, since first: DiaryDate) -> Bool {
        let days = logged(in: first...(day - 1))
        guard first <= day - OrdinaryAmounts.lookBack, days.count >= Self.fortnight else { return false }
        if habit.kind == .activity, !isUsuallyDone(habit, before: day) { return true }
        return days.count { $0.amount(of: habit) != nil } >= usualDayCount
            && (habit.measure.unit == nil || days.count { $0.number(of: habit) != nil } >= usualDayCount)
    }

    /// Returns whether they are all that matters to the usual worst pain before a day.
    public func knowsUsualPain(before day: DiaryDate, since first: DiaryDate) -> Bool {
        logged(in: first...(day - 1)).count { $0.worst != nil } >= usualDayCount
    }

    /// How many logged days are examined for whether something usually happens.
    private static let fortnight = 14
    /// On how many of them it must have happened, besides half of them.
    private static let leastTimes = 3

    /// Returns whether an activity was done on half of the last 14 logged days before a day, and on at least three of them: a
    /// single walk doesn't mean walking every day.
    public func isUsuallyDone(_ activity: Habit, before day: DiaryDate) -> Bool {
        guard let first = span?.lowerBound, first < day else { return false }
        let recent = logged(in: first...(day - 1)).suffix(Self.fortnight)
        let count = recent.count { $0.amount(of: activity) != nil }
        return count >= Self.leastTimes && 2 * count >= recent.count
    }

    /// Returns the latest 28 values before a day, the latest first.
    ///
    /// - Complexity: O(d) in the days before at worst; far less for what is logged often.
    private func latest<Value>(before day: DiaryDate, _ value: (DaySummary) -> Value?) -> [Value] {
        var values: [Value] = []
        // By index: iterating over the days would copy each of them.
        for place in days.indices.prefix(place(of: day)).reversed() {
            guard let value = value(days[place]) else { continue }
            values.append(value)
            if values.count == usualDayCount { break }
        }
        return values
    }
}

extension Amount {
    /// Whether it is a number rather than an answer or a word.
    var isQuantity: Bool { if case .quantity = self { true } else { false } }
}

extension [Amount] {
    /// The most frequent amount; of several as frequent, the one that comes first.
    ///
    /// - Complexity: O(*n* · *k*) for *k* different ones, of which there are few.
    var mostFrequent: Amount? {
        if let answer = mostFrequentAnswer { return answer }
        // By their indices, since each amount kept would be copied.
        var counts: [(first: Int, count: Int)] = []
        for index in indices {
            if let place = counts.firstIndex(where: { self[$0.first] == self[index] }) {
                counts[place].count += 1
            } else {
                counts.append((index, 1))
            }
        }
        return counts.max { $0.count < $1.count }.map { self[$0.first] }
    }

    /// The same if all of them are yes or no, as they are for most habits without a number.
    private var mostFrequentAnswer: Amount? {
        var (yes, no) = (0, 0)
        for index in indices {
            guard case .answer(let answer) = self[index] else { return nil }
            if answer { yes += 1 } else { no += 1 }
        }
        return yes == no ? first : .answer(yes > no)
    }
}
