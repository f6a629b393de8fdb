import Diary
import Reports
import Trends

/// The JSON form of a day's routine.
public struct StretchForm: Encodable {
    private let done: Int
    private let planned: Int
    private let streak: Int
    /// The goal of the week, if one is set.
    @OrNull private var goal: Goal?
    /// Why only the gentle version is planned.
    @OrNull private var gentle: String?
    private let items: [Item]

    private struct Goal: Encodable {
        let done: Int
        let wanted: Int
    }

    private struct Item: Encodable {
        let name: String
        @OrNull var side: Side?
        /// The seconds held, or those planned while it is open.
        let seconds: Int
        /// The number of times that these seconds hold; nil for what is held.
        @OrNull var repetitions: Int?
        let state: String
        /// Why it was skipped, if a reason was given.
        @OrNull var why: String?

        init(_ item: StretchDay.Item, _ exercise: Stretch?) {
            name = item.plan.stretch.text
            side = item.plan.side
            seconds = item.seconds > 0 ? item.seconds : item.plan.duration.seconds
            repetitions = HoldDuration(seconds: seconds).flatMap { exercise?.repetitions(in: $0) }
            state = item.state.word
            why = item.state.why
        }
    }

    /// Creates the form of a day's routine.
    public init(_ report: DayReport) {
        let day = report.stretches
        done = day.adherence.done
        planned = day.adherence.planned
        streak = report.streak
        goal = report.goal.map { Goal(done: $0.done, wanted: $0.wanted) }
        items = day.items.map { Item($0, report.source.catalog.loggedStretch($0.plan.stretch)) }
        gentle = report.gentleReason?.words
    }
}

extension StretchDay.State {
    /// The word for the state in JSON and in text.
    var word: String {
        switch self {
        case .open: "open"
        case .partial: "partial"
        case .done: "done"
        case .skipped: "skipped"
        }
    }

    /// Why it was skipped, if a reason was given.
    var why: String? {
        if case .skipped(let why) = self { why } else { nil }
    }
}
