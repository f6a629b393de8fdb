import Catalog
import Diary
import Reports
import Simulation
import Statistics

/// A random diary with everything on which front ends have ever differed; the same for the same seed.
struct RandomDiary {
    static let lastDay = DiaryDate(dayNumber: 20_777)
    static let now = Moment(instant: 20_777 * 86_400 + 21 * 3600, offset: 0)
    let entries: [Entry]
    let routine: Routine

    init(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let scenario = Scenario.demo(days: 60, lastDay: Self.lastDay, seed: seed)
        var entries = SimulatedDiary(scenario).entries(until: Self.now)
        for number in 0..<60 {
            let back = Int.random(in: 0..<35, using: &random) * 86_400 + Int.random(in: 0..<50_000, using: &random)
            var entry = Entry(id: EntryID("x\(number)"), when: Moment(instant: Self.now.instant - back, offset: 0))
            Self.fill(&entry, using: &random)
            entries.append(entry)
        }
        // What is dated later shows on its day and changes nothing of today.
        for (number, days) in [2, 11].enumerated() {
            var entry = Entry(
                id: EntryID("later\(number)"), when: Moment(instant: Self.now.instant + days * 86_400, offset: 0))
            Self.fill(&entry, using: &random)
            entry.event = "surgery"
            entries.append(entry)
        }
        self.entries = entries
        routine = try Routine(
            start: Self.lastDay - 50,
            items: ["knees to chest, 30 s", "side bend, left, 30 s", "side bend, right, 30 s", "doorway chest, 30 s"]
                .map { text in try RoutineItem(parsing: text) })
    }

    private static func fill(_ entry: inout Entry, using random: inout SplitMix64) {
        func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
        func score() -> PainScore? { PainScore(Int.random(in: 0...10, using: &random)) }
        if chance(0.5) { entry.pain = score() }
        for site in ["low back", "hip", "knee", "below the knee", "neck", "old scar"] as [Name] where chance(0.25) {
            let side = [Side.left, .right, .both, nil].randomElement(using: &random) ?? nil
            entry.sites.append(SiteReading(site, side: side, pain: chance(0.4) ? score() : nil))
        }
        if chance(0.2) { (entry.painBefore, entry.painAfter) = (score(), score()) }
        if chance(0.2) { entry.stress = Rating(Int.random(in: 0...10, using: &random)) }
        if chance(0.2) { entry.interference = Rating(Int.random(in: 0...10, using: &random)) }
        if chance(0.2) { entry.activities.append(HabitAmount("walking", Quantity(25).map { .quantity($0, .minutes) })) }
        if chance(0.2) { entry.habits.append(HabitAmount("gaming", Quantity(1.5).map { .quantity($0, .hours) })) }
        if chance(0.05) { entry.habits.append(HabitAmount("strain", .answer(true))) }
        if chance(0.2) { entry.holds.append(Hold("knees to chest", .done(HoldDuration(nearest: 30)))) }
        if entry.isEmpty { entry.note = "Nothing else." }
    }

    /// The source of the reports.
    var source: ReportSource {
        ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory([routine]), catalog: .standard, now: Self.now)
    }
}
