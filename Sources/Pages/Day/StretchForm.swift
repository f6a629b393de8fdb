import Diary
import Reports
import Trends

/// The routine of a day, as JSON has it.
public struct StretchForm: Encodable {
    private let done: Int
    private let planned: Int
    private let streak: Int
    /// The goal of the week, where you have set one.
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
        /// The seconds held; those planned while it was not.
        let seconds: Int
        let state: String
        /// Why it was skipped, where that was said.
        @OrNull var why: String?

        init(_ item: StretchDay.Item) {
            name = item.plan.stretch.text
            side = item.plan.side
            seconds = item.seconds > 0 ? item.seconds : item.plan.duration.seconds
            state = item.state.word
            why = item.state.why
        }
    }

    /// Takes the routine of a day.
    public init(_ report: DayReport) {
        let day = report.stretches
        done = day.adherence.done
        planned = day.adherence.planned
        streak = report.streak
        goal = report.goal.map { Goal(done: $0.done, wanted: $0.wanted) }
        items = day.items.map(Item.init)
        gentle = report.gentleReason?.words
    }
}

extension StretchDay.State {
    /// The word for it in JSON and in text.
    var word: String {
        switch self {
        case .open: "open"
        case .partial: "partial"
        case .done: "done"
        case .skipped: "skipped"
        }
    }

    /// Why it was skipped, where that was said.
    var why: String? {
        if case .skipped(let why) = self { why } else { nil }
    }
}
