import Diary
import Reports

/// The course of pain as a chart.
struct CourseChart: Sendable {
    /// The days, weeks or months.
    let steps: [AppointmentReport.Step]
    /// The length of each.
    let length: AppointmentReport.StepLength
    /// What it shows, in a sentence.
    let words: String

    init(_ report: AppointmentReport) {
        (steps, length, words) = (report.course, report.stepLength, report.courseWords)
    }

    /// Returns the date below a step; nil for most of them, so that they don't run into each other.
    func label(of place: Int) -> String? {
        let step = steps[place]
        let first = step.days.lowerBound
        switch length {
        case .day: return place % (steps.count > 35 ? 14 : 7) == 0 ? first.dayAndMonth : nil
        case .week:
            let isNew = place == 0 || steps[place - 1].days.lowerBound.yearMonth != first.yearMonth
            guard isNew, steps.count <= 60 || (first.month - 1) % 3 == 0 else { return nil }
            return place == 0 || first.month == 1
                ? "\(first.yearMonth.shortMonthName) \(first.year)" : first.yearMonth.shortMonthName
        case .month:
            // The first month doesn't need a year if a January is near.
            let isFirst = place == 0 && (first.month < 7 || steps.count < 12)
            return first.month == 1 && yearIsTold(first.year) || isFirst ? "\(first.year)" : nil
        }
    }

    private func yearIsTold(_ year: Int) -> Bool { steps.count <= 240 || year.isMultiple(of: 5) }

    /// The numbers of the events of each step that has any, such as `3` or `4–6`; the first event is 1.
    var marks: [(numbers: String, place: Int)] {
        var count = 0
        return steps.indices.compactMap { place in
            let events = steps[place].events.count
            guard events > 0 else { return nil }
            defer { count += events }
            return (events == 1 ? "\(count + 1)" : "\(count + 1)–\(count + events)", place)
        }
    }
}
