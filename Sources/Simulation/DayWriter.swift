import Diary
import Statistics

/// Writes the entries of one simulated day.
struct DayWriter {
    private let day: SimulatedDay
    private let beginsFlare: Bool
    private let offset: Int
    /// By how many points each point of morning pain lowers the rating of sleep.
    private let sleepColouring: Double
    /// The random number generator, carried on from day to day.
    private(set) var generator: SplitMix64

    /// Creates the writer of a day, with an offset from UTC in minutes.
    init(_ day: SimulatedDay, beginsFlare: Bool, offset: Int, sleepColouring: Double, generator: SplitMix64) {
        self.day = day
        self.beginsFlare = beginsFlare
        self.offset = offset
        self.sleepColouring = sleepColouring
        self.generator = generator
    }

    /// Returns the day's entries, earliest first: pain readings through the day, a stretch session or a walk, the check-in.
    mutating func write(entryCount: Int) -> [Entry] {
        let readingCount = max(1, entryCount - 2)
        // One reading has the day's worst score; the others are at most as high.
        let worst = Int(generator.next() % UInt64(readingCount))
        var entries = (0..<readingCount).map { number in
            let hour = 7 + number * 11 / readingCount
            return reading(at: hour, score: number == worst ? day.pain : lower(), isFirst: number == 0)
        }
        entries.append(day.values[SimulatedHabit.stretchesSkipped.rawValue] == 0 ? session() : walk())
        entries.append(checkIn())
        return entries.compactMap { $0 }
    }

    /// Returns a score at or a little below the day's worst, at least 0.
    private mutating func lower() -> Int {
        max(0, day.pain - Int(generator.next() % 3))
    }

    private mutating func entry(at hour: Int) -> Entry? {
        let minute = Int(generator.next() % 60)
        guard let when = Moment(date: day.day, hour: hour, minute: minute, offset: offset) else { return nil }
        return Entry(id: EntryID(writtenAt: when, random: &generator), when: when)
    }

    private mutating func reading(at hour: Int, score: Int, isFirst: Bool) -> Entry? {
        guard var entry = entry(at: hour) else { return nil }
        entry.pain = PainScore(score)
        if score > 0 {
            entry.sites = [SiteReading("low back", side: generator.pick([.left, .left, .right, .both, .centre]))]
            if score >= 5, generator.chance(0.4) {
                entry.sites.append(SiteReading("buttock", side: .left, pain: PainScore(score - 2)))
            }
            entry.feels = [
                generator.pick(score >= 6 ? ["sharp", "spasm", "ache"] : ["ache", "stiff", "ache", "heavy"])
            ]
        }
        guard isFirst else { return entry }
        // Busy days end in bad nights; pain itself has no influence unless it colours the rating.
        let sleep = 6.4 - 0.8 * day.busyness + generator.normal() - sleepColouring * (Double(score) - 3)
        entry.sleepQuality = Rating(min(10, max(0, Int(sleep.rounded()))))
        if beginsFlare, generator.chance(0.6) { entry.flare = true }
        if generator.chance(beginsFlare ? 0.5 : 0.04) { entry.note = note() }
        return entry
    }

    private mutating func note() -> String {
        generator.pick(
            beginsFlare
                ? [
                    "Woke up stiff and it kept getting worse.", "Could hardly get out of the chair.",
                    "It caught me while putting on my socks.", "Long day at the desk yesterday. Paying for it.",
                ]
                : ["Slept well for once.", "New chair at work.", "Long call, forgot to get up.", "Good walk at lunch."])
    }

    /// Returns a stretch session with pain before and after; now and then a hold is cut short or skipped.
    private mutating func session() -> Entry? {
        guard var entry = entry(at: 19) else { return nil }
        let before = lower()
        entry.painBefore = PainScore(before)
        entry.painAfter = PainScore(max(0, before - Int(generator.next() % 2)))
        let holds: [(Name, Side?, Int)] = [
            ("ball under glute", .left, 60), ("ball under glute", .right, 60), ("knees to chest", nil, 30),
            ("kneeling hip flexor", .left, 45), ("kneeling hip flexor", .right, 45), ("strap hamstring", .left, 45),
            ("strap hamstring", .right, 45), ("side bend", .left, 30), ("side bend", .right, 30),
        ]
        for (name, side, seconds) in holds {
            let draw = generator.uniform()
            if draw < 0.06 {
                entry.holds.append(Hold(name, side: side, .skipped(why: generator.pick(["no time", "hurts"]))))
            } else if draw < 0.85, let duration = HoldDuration(seconds: draw < 0.1 ? seconds / 2 : seconds) {
                entry.holds.append(Hold(name, side: side, .done(duration)))
            }
        }
        return entry
    }

    private mutating func walk() -> Entry? {
        guard var entry = entry(at: 18) else { return nil }
        let minutes = Double(10 + 5 * Int(generator.next() % 8))
        entry.activities = [HabitAmount("walking", Quantity(minutes).map { .quantity($0, .minutes) })]
        if day.isFlare, generator.chance(0.3) {
            entry.care = [
                generator.pick([
                    Treatment("heat", detail: "20 min"), Treatment("massage", detail: "60 min"),
                    Treatment("anti-inflammatory", detail: "ibuprofen 400 mg"),
                ])
            ]
        }
        return entry
    }

    /// Returns the evening check-in: the habits of the day, except those that were left open.
    private mutating func checkIn() -> Entry? {
        guard var entry = entry(at: 21) else { return nil }
        for habit in SimulatedHabit.allCases where day.isKnown[habit.rawValue] {
            if let reading = reading(of: habit) { entry.habits.append(reading) }
        }
        let stress = (4 + 1.6 * day.busyness + generator.normal()).rounded()
        entry.stress = Rating(min(10, max(0, Int(stress))))
        entry.interference = Rating(max(0, day.pain - 1 - Int(generator.next() % 2)))
        return entry
    }

    /// Returns a habit as written in the diary; skipped stretches are derived from the holds and aren't asked.
    private mutating func reading(of habit: SimulatedHabit) -> HabitAmount? {
        let value = day.values[habit.rawValue]
        switch habit {
        case .sitting: return HabitAmount("sitting", Self.hours(value))
        case .longestSit: return HabitAmount("longest sit", Self.hours(value / 60))
        case .crossedLegs: return HabitAmount("crossed legs", .answer(value == 1))
        case .sleptOnStomach:
            return HabitAmount(
                "slept", .choice(value == 1 ? "on stomach" : generator.pick(["on side", "on side", "on back"])))
        case .driving: return HabitAmount("driving", Self.hours(value / 60))
        case .childOnHip: return HabitAmount("child on hip", .answer(value == 1))
        case .leaningForward: return HabitAmount("leaning forward", .answer(value >= 1.7))
        case .stretchesSkipped: return nil
        }
    }

    /// Returns hours as people state them, to the nearest half, or quarter below an hour.
    private static func hours(_ value: Double) -> Amount? {
        let steps = value < 1 ? 4.0 : 2.0
        return Quantity(min((value * steps).rounded() / steps, 24)).map { .quantity($0, .hours) }
    }
}
