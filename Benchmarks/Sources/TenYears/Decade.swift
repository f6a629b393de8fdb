import Diary
import Simulation

/// A made-up diary of ten years with eight entries a day, used in all measurements.
public enum Decade {
    /// The evening on which it is opened.
    public static let now = Moment(date: lastDay, hour: 22, minute: 0, offset: 0) ?? Moment(instant: 0, offset: 0)

    /// Every entry.
    public static let entries: [Entry] = {
        var scenario = Scenario.demo(days: 3650, lastDay: lastDay, seed: 7)
        scenario.entriesPerDay = 8
        return SimulatedDiary(scenario).entries(until: now)
    }()

    private static let lastDay = DiaryDate(year: 2026, month: 11, day: 20) ?? DiaryDate(dayNumber: 0)
}
