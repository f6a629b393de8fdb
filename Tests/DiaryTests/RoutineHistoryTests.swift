import Diary
import Testing

@Suite("The routine over time")
struct RoutineHistoryTests {
    private static let start = DiaryDate(dayNumber: 20_000)

    private static func routine(_ day: Int, _ name: Name) -> Routine {
        Routine(start: start + day, items: [RoutineItem(name, duration: HoldDuration(nearest: 30))])
    }

    @Test(
        "a change is in force from its own day on, and the first routine also before it",
        arguments: [(-5, "cat-cow"), (0, "cat-cow"), (9, "cat-cow"), (10, "side bend"), (11, "side bend")])
    func inForce(day: Int, name: Name) {
        let history = RoutineHistory([Self.routine(10, "side bend"), Self.routine(0, "cat-cow")])
        #expect(history.items(on: Self.start + day).map(\.stretch) == [name])
    }

    @Test("of two changes on one day the later one counts")
    func sameDay() {
        let history = RoutineHistory([Self.routine(0, "cat-cow"), Self.routine(0, "side bend")])
        #expect(history.routines.map { $0.items.map(\.stretch) } == [["side bend"]])
    }

    @Test(
        "a number of holds that isn't whole, or is too large, is refused instead of rounded",
        arguments: ["2.5", "0", "51"])
    func holdsInAll(number: String) {
        #expect(throws: ParseError.self) { try RoutineItem(parsing: "knees to chest, 30 s, \(number) times") }
    }
}
