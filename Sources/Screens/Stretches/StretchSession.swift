import Catalog
import Diary
import Trends

/// The routine of the day as the checklist shows it, worked out from the model.
struct StretchSession {
    /// Why the gentle version is offered, whether it is taken or not.
    let gentleReason: GentleReason?
    /// Whether only what is gentle is planned.
    let isGentle: Bool
    /// The holds in the order in which they are done, and those left out.
    let plan: StretchPlan
    /// What became of them in this round.
    let round: StretchRound
    /// The place of the current hold; nil when the round is over.
    let current: Int?
    private let preferences: Preferences
    private let timer: HoldTimer
    private let uptime: Double

    init(_ model: AppModel) {
        let day = model.presentDay
        let source = model.reports.periodSource()
        let isWhole = model.stretches.wholeRoutineDay == day
        gentleReason = source.gentleReason(on: day)
        isGentle = gentleReason != nil && !isWhole
        plan = source.plan(on: day, isWhole: isWhole) ?? StretchPlan([]) { _ in nil }
        round = StretchRound(
            on: day, entries: model.diary.logbook.entries(on: day), plan: plan.items,
            isStartingAnother: model.stretches.isStartingAnother)
        preferences = model.preferences
        timer = model.stretches.timer
        uptime = model.time.uptime
        if let chosen = model.stretches.current, plan.items.indices.contains(chosen) {
            current = chosen
        } else {
            current = round.isComplete ? nil : round.day.items.firstIndex { $0.isUnsettled }
        }
    }

    /// The planned holds with what became of them.
    var items: [StretchDay.Item] { round.day.items }

    /// The current planned hold.
    var currentItem: RoutineItem? { current.map { plan.items[$0] } }

    /// How many of the planned holds were done, counted as on Today.
    var adherence: Adherence { round.day.adherence }

    /// The hold after one was finished: the same again where it is repeated, else the next open one, going round.
    func next(after place: Int) -> Int? {
        if items.indices.contains(place), items[place].repeatsLeft > 0, items[place].holdCount > 0 { return place }
        let later = items.indices.dropFirst(place + 1).first { items[$0].state == .open }
        return later ?? items.firstIndex { $0.state == .open }
    }

    /// The seconds until the round is over, with the changes between the holds.
    var secondsLeft: Double {
        let changeover = preferences.changeover
        let left = round.day.secondsLeft(changeover: changeover)
        // Of what is under way the timer tells the rest.
        let underWay =
            switch (timer.stage, currentItem) {
            case (.changeover, _): changeover
            case (.hold, let item?) where items[current ?? 0].repeatsLeft > 0: item.duration.seconds + changeover
            default: 0
            }
        return Double(max(0, left - underWay)) + (timer.remaining(at: uptime) ?? 0)
    }
}

extension StretchDay.Item {
    /// Whether it is where a session goes on: not begun, or broken off.
    var isUnsettled: Bool { state == .open || state == .partial || (state == .done && repeatsLeft > 0) }
}

extension AppModel {
    /// For how many seconds after the last hold a session is the same one.
    private static let sessionPause = 3600

    /// The entry of the session that is going on: the one begun here, or after a new start the latest of this round, as
    /// long as nothing but a pause has come between.
    func sessionEntry(_ session: StretchSession) -> Entry? {
        guard let id = stretches.session ?? session.round.sessions.last, session.round.sessions.contains(id),
            let entry = diary.logbook.entry(id),
            time.now.instant - (entry.edited ?? entry.when).instant <= Self.sessionPause
        else { return nil }
        return entry
    }
}
