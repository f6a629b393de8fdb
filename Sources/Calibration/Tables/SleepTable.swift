import Diary
import Simulation
import Trends

extension CalibrationTable {
    /// A rating of sleep that is coloured by morning pain, by way of entries as in a real diary.
    static let sleep = CalibrationTable(
        name: "sleep",
        title:
            "Entries with a rating of sleep, lowered by some points for each point of morning pain; no trigger at all.",
        rows: [180, 365].flatMap { days in
            [0, 0.2, 0.4].map { colouring in
                CalibrationRow(
                    name: "lowered by \(colouring), \(days) days",
                    measures: [.atMost(0.07, anything), .only(sleepNamed), .only(together)]
                ) { seed, permutations in
                    var scenario = Scenario.reference(days: days, seed: seed)
                    scenario.world.sleepColouring = colouring
                    let entries = SimulatedDiary(scenario).entries()
                    let table = LinkTable(DayTable(Logbook(entries)), habits: DiaryHabits.all)
                    let report = table.flatMap { LinkReport($0, permutations: permutations) }
                    let nights = (report?.links ?? []).filter { $0.exposure.habit == "sleep quality" }
                    var counts = Counts()
                    counts.add(anything, report?.shown.isEmpty == false)
                    counts.add(sleepNamed, nights.contains(where: \.isShown))
                    counts.add(together, nights.contains(where: \.isTogether))
                    return counts
                }
            }
        })

    private static let anything = "anything named"
    private static let sleepNamed = "sleep named"
    private static let together = "said to come together"
}

/// The habits that simulated diaries log, as in the catalog.
enum DiaryHabits {
    static let all: [Habit] = [
        Habit(name: "sitting", measure: .hours, question: ""),
        Habit(name: "longest sit", measure: .hours, question: ""),
        Habit(name: "crossed legs", measure: .yesNo, question: ""),
        Habit(name: "driving", measure: .hours, question: ""),
        Habit(name: "child on hip", measure: .yesNo, question: ""),
        Habit(name: "leaning forward", measure: .yesNo, question: ""),
        Habit(name: .stretchesSkipped, measure: .yesNo, question: ""),
        stress, sleepQuality,
    ]

    private static let stress = Habit(name: "stress", kind: .rating(.stress), measure: .score, question: "")

    private static let sleepQuality: Habit = {
        var habit = Habit(name: "sleep quality", kind: .rating(.sleepQuality), measure: .score, question: "")
        (habit.direction, habit.window) = (.less, .sameNight)
        return habit
    }()
}
