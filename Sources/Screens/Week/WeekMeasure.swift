import Canvas
import Diary
import Trends

/// What the chart of Week shows for each day.
enum WeekMeasure: Hashable, Sendable {
    /// The worst pain of the day.
    case worst
    /// The average pain of the day.
    case average
    /// The number of pain readings of the day.
    case readings
    /// A habit, activity or rating that is a number, or yes or no.
    case habit(Name)
    /// The share of the planned holds that were done.
    case stretches

    /// Returns all measures that can be shown, in the order the key cycles through them.
    static func all(_ habits: [Habit]) -> [WeekMeasure] {
        [.worst, .average] + habits.filter(\.isChartable).map { .habit($0.name) } + [.stretches, .readings]
    }
}

extension Habit {
    /// Whether a chart can show it; choices of words can't be charted.
    fileprivate var isChartable: Bool {
        if case .choice = measure { false } else { true }
    }
}

/// A measure with the data needed to draw it.
struct MeasureScale {
    let measure: WeekMeasure
    /// The habit, if it is one.
    let habit: Habit?
    /// Whether its values are yes and no. Those of a habit in hours are, too, if a yes without a number is on view: as in the sums of
    /// the period, what counts is then on which days it happened.
    let isYesNo: Bool
    /// The value of a full bar.
    let top: Double

    /// - Parameter days: the days on view, which have to fit on the scale.
    init(_ measure: WeekMeasure, habits: [Habit], days: [PeriodReport.Day]) {
        self.measure = measure
        var habit: Habit?
        if case .habit(let name) = measure { habit = habits.first { $0.name == name } }
        self.habit = habit
        let isYesNo =
            habit.map { habit in
                habit.measure == .yesNo || days.contains { $0.summary.amount(of: habit) == .answer(true) }
            } ?? false
        self.isYesNo = isYesNo
        let highest = days.compactMap { Self.value(of: $0, measure, habit, isYesNo: isYesNo) }.max() ?? 0
        switch measure {
        case .worst, .average: top = 10
        case .stretches: top = 1
        case .readings: top = Self.round(max(highest, 4))
        case .habit: top = habit?.measure == .score ? 10 : isYesNo ? 1 : Self.round(max(highest, 2))
        }
    }

    /// Returns the next larger number that divides well.
    private static func round(_ value: Double) -> Double {
        for step in [1.0, 2, 4, 6, 8, 10, 12, 16, 20, 24, 30, 40, 60, 90, 120, 180, 240, 300, 480, 720]
        where step >= value {
            return step
        }
        return 1440
    }

    /// Whether it measures pain, which has its own colour scale.
    var isPain: Bool { measure == .worst || measure == .average }

    /// The name of the measure, as the chart's heading.
    var title: String {
        switch measure {
        case .worst: "Pain"
        case .average: "Average pain"
        case .readings: "Readings"
        case .stretches: "Stretches"
        case .habit(let name): (habit?.name ?? name).text.capitalizedFirst
        }
    }

    /// A shorter name.
    var shortTitle: String {
        switch measure {
        case .average: "Average"
        case .stretches: "Stretch"
        case .habit: (habit?.shortName ?? title).capitalizedFirst
        default: title
        }
    }

    /// The marks of the axis.
    var marks: [(value: Double, label: String)] {
        switch measure {
        case .stretches: return [(0, "0 %"), (1, "100 %"), (0.5, "50 %")]
        case .habit where isYesNo: return [(0, "no"), (1, "yes")]
        default: return [(0, "0"), (top, top.short), (top / 2, (top / 2).short)]
        }
    }

    /// Returns the value of a day; nil if unknown.
    func value(of day: PeriodReport.Day) -> Double? { Self.value(of: day, measure, habit, isYesNo: isYesNo) }

    private static func value(
        of day: PeriodReport.Day, _ measure: WeekMeasure, _ habit: Habit?, isYesNo: Bool
    ) -> Double? {
        switch measure {
        case .worst: return day.summary.worst.map { Double($0.value) }
        case .average: return day.summary.average
        case .readings: return day.summary.readingCount > 0 ? Double(day.summary.readingCount) : nil
        case .stretches: return day.stretches?.adherence.share
        case .habit:
            guard let habit else { return nil }
            guard isYesNo else { return day.summary.number(of: habit) }
            switch day.summary.amount(of: habit) {
            case .answer(let answer): return answer ? 1 : 0
            case .quantity(let quantity, _): return quantity.value > 0 ? 1 : 0
            case .choice, nil: return nil
            }
        }
    }

    /// Returns the position of a value on the scale, 0 to 10.
    func level(_ value: Double) -> Double { top > 0 ? min(value / top, 1) * 10 : 0 }

    /// Returns a value in the unit it is written in, a share as whole percent.
    func shown(_ value: Double) -> Double { measure == .stretches ? (value * 100).rounded() : value }

    /// The unit its values are written in; nil if they have none.
    var unit: String? {
        switch measure {
        case .stretches: return "%"
        case .habit:
            guard !isYesNo, case .number(let unit)? = habit?.measure, unit != .score else { return nil }
            return unit.rawValue
        case .worst, .average, .readings: return nil
        }
    }

    /// The end of the scale: `8 h`, `100 %`, `yes`.
    var topWords: String {
        isYesNo ? "yes" : [shown(top).short, unit].compactMap { $0 }.joined(separator: " ")
    }
}
