import Diary
import Pages
import Trends

/// The routine of a day, as JSON has it.
struct StretchForm: Encodable {
    /// How many planned holds were done.
    let done: Int
    /// How many holds were planned.
    let planned: Int
    /// How many days in a row had a stretch.
    let streak: Int
    /// The planned holds.
    let items: [Item]

    /// A planned hold.
    struct Item: Encodable {
        /// The stretch.
        let name: String
        /// The side; null where it has none.
        @OrNull var side: Side?
        /// The seconds held; those planned while it was not.
        let seconds: Int
        /// `open`, `partial`, `done` or `skipped`.
        let state: String
        /// Why it was skipped, where that was said.
        @OrNull var why: String?
    }

    /// Takes the routine of a day.
    init(_ day: StretchDay, streak: Int) {
        done = day.adherence.done
        planned = day.adherence.planned
        self.streak = streak
        items = day.items.map { item in
            Item(
                name: item.plan.stretch.text, side: item.plan.side,
                seconds: item.seconds > 0 ? item.seconds : item.plan.duration.seconds, state: item.state.word,
                why: item.state.why)
        }
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
