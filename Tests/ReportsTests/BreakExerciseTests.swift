import Diary
import Testing

@testable import Reports

@Suite("An exercise for a break at the desk")
struct BreakExerciseTests {
    private func names(
        _ records: [[(String, String)]] = [], routine: [String] = [], health: HealthProfile = HealthProfile(),
        pattern: String? = nil
    ) throws -> [String] {
        let sample = try SampleReports(records, routine: routine)
        return sample.today.breakExercises(for: health, pattern: pattern).map(\.stretch.name.text)
    }

    @Test("Each is done standing and takes half a minute to a minute")
    func time() throws {
        let exercises = try SampleReports([]).today.breakExercises(for: HealthProfile(), pattern: nil)
        #expect(!exercises.isEmpty)
        for exercise in exercises {
            #expect(exercise.stretch.position == .standing)
            #expect((30...60).contains(exercise.seconds), "\(exercise.stretch.name)")
            #expect(exercise.holds.count == exercise.stretch.sides.count)
            for (logged, hold) in zip(exercise.logged, exercise.holds) {
                let times = hold.duration.flatMap(exercise.stretch.repetitions)
                #expect(
                    logged
                        == times.map {
                            .counted(ExerciseBout(hold.name, side: hold.side, .repeated(times: $0, sets: 1)))
                        } ?? .held(hold))
            }
        }
    }

    @Test("Open stretches of the routine come first, those done today last")
    func order() throws {
        #expect(try names(routine: ["side bend, left, 20 s", "side bend, right, 20 s"]).first == "side bend")
        let done = [("When", "2026-11-20 10:00 +0100"), ("Stretch", "side bend, left, 20 s")]
        #expect(try names([done], routine: ["side bend, left, 20 s"]).last == "side bend")
    }

    @Test("It suits the pattern, the user's health and a flare-up")
    func suiting() throws {
        #expect(try !names().contains("calf at the wall"))
        #expect(try names(pattern: "foot").contains("calf at the wall"))
        #expect(try names().contains("outer hip at the wall"))
        #expect(try !names(health: HealthProfile(conditions: [.newJoint])).contains("outer hip at the wall"))
        #expect(try !names().contains("standing back bend"))
        #expect(try names(health: HealthProfile(eases: .back)).contains("standing back bend"))
        #expect(try names(health: HealthProfile(conditions: [.warningSign])).isEmpty)
        let flare = [("When", "2026-11-20 10:00 +0100"), ("Pain", "8"), ("Flare", "yes")]
        #expect(try !names([flare]).contains("outer hip at the wall"))
        #expect(try names([flare]).contains("side bend"))
    }
}
