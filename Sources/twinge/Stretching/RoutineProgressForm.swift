import Catalog
import Diary
import Pages
import Reports
import Trends

/// The JSON form of next week's doses.
struct RoutineProgressForm: Encodable {
    private struct Dose: Encodable {
        let seconds: Int
        @OrNull var repetitions: Int?

        init(_ item: RoutineItem, _ exercise: Stretch?) {
            seconds = item.duration.seconds
            repetitions = exercise?.repetitions(in: item.duration)
        }
    }

    private struct Item: Encodable {
        let name: String
        @OrNull var side: Side?
        let now: Dose
        let next: Dose
        let step: String
        let why: String
    }

    private struct Measure: Encodable {
        let name: String
        @OrNull var unit: String?
        let values: [Value]
        @OrNull var change: String?
        let due: Bool
    }

    private struct Value: Encodable {
        let date: String
        let value: AmountValue
    }

    private let start: String
    private let items: [Item]
    private let measures: [Measure]
    private let saved: Bool

    /// Creates the form of the doses for a routine, and whether they were saved.
    init(_ progress: RoutineProgress, of routine: Routine, _ report: MeasureReport, catalog: Catalog, saved: Bool) {
        start = routine.start.description
        items = progress.items.map { item in
            let exercise = catalog.loggedStretch(item.before.stretch)
            return Item(
                name: item.before.stretch.text, side: item.before.side, now: Dose(item.before, exercise),
                next: Dose(item.after, exercise), step: item.step.word, why: item.step.words)
        }
        measures = report.lines.map { line in
            Measure(
                name: line.habit.name.text, unit: line.habit.measure.unit?.rawValue,
                values: line.values.map { Value(date: $0.day.description, value: AmountValue($0.amount)) },
                change: line.change, due: line.isDue)
        }
        self.saved = saved
    }
}

extension ProgressStep {
    /// The step in a word of the JSON.
    fileprivate var word: String {
        switch self {
        case .grow: "grow"
        case .stay: "stay"
        case .back: "back"
        }
    }
}
