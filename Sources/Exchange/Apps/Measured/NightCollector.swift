import Diary

/// Joins phases of sleep into nights and adds up the time asleep; phases reported by two devices at once count once.
struct NightCollector {
    /// A sleep, with breaks that are too short to end it.
    private struct Sleep {
        let start: Moment
        /// The last moment asleep.
        var end: Moment
        /// The instant up to which somebody slept, lay awake or was in bed.
        var reach: Int
        var seconds: Int

        /// Whether it is over before midnight though it began in the evening, as the first part of a broken night.
        var isOfEvening: Bool { start.hour >= 18 && start.date == end.date }
    }

    /// The seconds awake that end a sleep.
    private static let longestBreak = 3600
    /// The seconds awake that separate a sleep in the evening from the night; lying awake past midnight is common.
    private static let longestBreakOfNight = 6 * 3600
    private static let secondsOfDay = 86_400

    private var phases: [(start: Moment, end: Moment, isAsleep: Bool)] = []

    /// Adds a phase of sleep, or of lying awake or being in bed, which only joins the sleep around it.
    mutating func add(from start: Moment, to end: Moment, isAsleep: Bool) {
        if start < end { phases.append((start, end, isAsleep)) }
    }

    /// The dates on which sleep ended, with the seconds asleep, naps on that date included, and the last moment of it.
    ///
    /// - Complexity: O(*n* log *n*) for *n* phases.
    var nights: [(day: DiaryDate, end: Moment, seconds: Int)] {
        let sleeps = Dictionary(grouping: sleeps, by: \.end.date)
        return sleeps.sorted { $0.key < $1.key }.compactMap { day, sleeps in
            sleeps.map(\.end).max().map { (day, $0, sleeps.reduce(0) { $0 + $1.seconds }) }
        }
    }

    private var sleeps: [Sleep] {
        var sleeps: [Sleep] = []
        var (counted, inBed) = (Int.min, Int.min)
        for phase in phases.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            let (start, end) = (phase.start.instant, phase.end.instant)
            guard phase.isAsleep else {
                inBed = max(inBed, end)
                if let last = sleeps.last, start <= last.reach { sleeps[sleeps.count - 1].reach = max(last.reach, end) }
                continue
            }
            let seconds = max(0, end - max(start, counted))
            counted = max(counted, end)
            if let last = sleeps.last, Self.isJoined(last, start: start, end: end) {
                sleeps[sleeps.count - 1].seconds += seconds
                sleeps[sleeps.count - 1].end = max(last.end, phase.end)
                sleeps[sleeps.count - 1].reach = max(last.reach, end)
            } else {
                sleeps.append(Sleep(start: phase.start, end: phase.end, reach: max(end, inBed), seconds: seconds))
            }
        }
        return sleeps
    }

    /// Returns whether a phase belongs to a sleep. None lasts longer than a day, whatever a device reports.
    private static func isJoined(_ sleep: Sleep, start: Int, end: Int) -> Bool {
        let longest = sleep.isOfEvening ? longestBreakOfNight : longestBreak
        return start - sleep.reach <= longest && end - sleep.start.instant <= secondsOfDay
    }
}
