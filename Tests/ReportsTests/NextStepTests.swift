import Diary
import Testing
import Trends

@testable import Reports

@Suite("The next step")
struct NextStepTests {
    private static let routine = ["knees to chest, 30 s", "side bend, left, 90 s"]

    /// The next steps on a Friday at a given hour, after three weeks of calm days.
    private func next(
        _ records: [[(String, String)]], at hour: Int, routine: [String] = routine, isNew: Bool = false
    ) throws -> [String] {
        let today = try DiaryDate(parsing: "2026-11-20")
        let calm: [[(String, String)]] = (1...21).map { [("When", "\(today - $0) 20:00 +0100"), ("Pain", "2")] }
        let entries = try ((isNew ? [] : calm) + records).enumerated().map { number, fields in
            try Entry(fields: [(name: "Id", value: "e\(number)")] + fields.map { (name: $0.0, value: $0.1) })
        }
        let routines = [Routine(start: today - 30, items: try routine.map { try RoutineItem(parsing: $0) })]
        let source = ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory(routine.isEmpty ? [] : routines), catalog: .standard,
            trackedNames: ["sitting", "crossed legs"],
            now: try Moment(parsing: "2026-11-20 \(hour < 10 ? "0" : "")\(hour):20 +0100"))
        return DayReport(source.today, in: source).next.map(\.text)
    }

    private func said(_ text: String, _ value: String...) -> [(String, String)] {
        [("When", "2026-11-20 \(text) +0100")]
            + value.map { field in
                let parts = field.split(separator: ":", maxSplits: 1).map(String.init)
                return (parts[0], String(parts[1].dropFirst()))
            }
    }

    @Test("a reading comes first, and in a new diary it is called the first")
    func reading() throws {
        #expect(try next([], at: 9).first == "a pain reading")
        #expect(try next([], at: 9, isNew: true).first == "your first reading")
    }

    @Test("the check-in is offered from six in the evening, with what is still open")
    func checkIn() throws {
        let morning = said("08:00", "Pain: 2")
        #expect(try next([morning], at: 17) == ["stretches, 2 min"])
        #expect(try next([morning], at: 18) == ["check-in", "stretches, 2 min"])
        let half = said("18:00", "Habit: sitting, 6 h")
        #expect(try next([morning, half], at: 19) == ["check-in, 1 of 2 still open", "stretches, 2 min"])
    }

    @Test("stretches to go are those neither done nor skipped, as many as the reminder counts")
    func toGo() throws {
        let routine = ["knees to chest, 30 s", "side bend, left, 30 s", "side bend, right, 30 s", "cobra, 30 s"]
        let stretched = said(
            "08:00", "Pain: 2", "Stretch: knees to chest, 30 s", "Stretch: side bend, left, skipped, no time",
            "Stretch: side bend, right, skipped, no time")
        let steps = try next([stretched], at: 9, routine: routine)
        #expect(steps.first?.hasPrefix("stretches, 1 of 4 to go, ") == true, "\(steps)")
    }

    @Test("gentle stretches come first in a flare-up")
    func gentle() throws {
        #expect(try next([said("08:00", "Pain: 8")], at: 9).first?.hasPrefix("gentle stretches, ") == true)
    }

    @Test("an emergency sign, or one for the same day, stands first and leaves no stretches for that day")
    func warningSign() throws {
        let morning = said("08:00", "Pain: 2")
        #expect(
            try next([morning, said("09:00", "Note: both legs are numb")], at: 9)
                == ["no exercises today, warning sign: go to emergency care now"])
        #expect(
            try next([morning, said("09:00", "Trigger: fall")], at: 9)
                == ["no exercises today, warning sign: see a doctor today"])
        #expect(try next([morning, said("09:00", "Note: worse week by week")], at: 9) == ["stretches, 2 min"])
        #expect(try next([morning, said("09:00", "Note: I want to die")], at: 9) == ["stretches, 2 min"])
        let yesterday = [("When", "2026-11-19 09:00 +0100"), ("Note", "both legs are numb")]
        #expect(try next([morning, yesterday], at: 9) == ["stretches, 2 min"])
    }

    @Test("the last dose is shown for a day, with its time")
    func dose() throws {
        let dose = said("05:00", "Pain: 2", "Medicine: ibuprofen, 400 mg")
        #expect(
            try next([dose], at: 9, routine: []) == ["all done until the check-in", "ibuprofen 400 mg, 4 h 20 min ago"])
        let now = said("09:20", "Pain: 2", "Medicine: ibuprofen, 400 mg")
        #expect(
            try next([now], at: 9, routine: []) == ["all done until the check-in", "ibuprofen 400 mg, just now"])
    }

    @Test("says so if nothing is left, or nothing before the check-in, as the reminder has it")
    func rest() throws {
        let morning = said("08:00", "Pain: 2")
        #expect(try next([morning], at: 9, routine: []) == ["all done until the check-in"])
        let half = said("09:00", "Habit: sitting, 6 h")
        #expect(try next([morning, half], at: 9, routine: []) == ["all done until the check-in"])
        let all = said("09:00", "Habit: sitting, 6 h", "Habit: crossed legs, no")
        #expect(try next([morning, all], at: 9, routine: []) == ["all done for today"])
        #expect(try next([morning, all], at: 19, routine: []) == ["all done for today"])
    }
}
