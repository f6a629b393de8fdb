import Catalog
import Diary
import Trends

/// The day's routine as the checklist shows it, derived from the model.
struct StretchSession {
    /// Why the gentle version is offered, whether it is in use or not.
    let gentleReason: GentleReason?
    /// Whether only gentle stretches are planned.
    let isGentle: Bool
    /// The holds in the order they are done, and those that the gentle version leaves out.
    let plan: StretchPlan
    /// The state of the holds in this round.
    let round: StretchRound
    /// The index of the current hold; nil when the round is over.
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
            tempo: { model.catalog.loggedStretch($0)?.repetitions?.tempo },
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

    /// The planned holds with their state.
    var items: [StretchDay.Item] { round.day.items }

    /// The current planned hold.
    var currentItem: RoutineItem? { current.map { plan.items[$0] } }

    /// The number of planned holds done, counted as on Today.
    var adherence: Adherence { round.day.adherence }

    /// Returns the hold after a finished one: the same again if it is repeated, else the next open one, wrapping around.
    func next(after place: Int) -> Int? {
        if items.indices.contains(place), items[place].repeatsLeft > 0, items[place].holdCount > 0 { return place }
        let later = items.indices.dropFirst(place + 1).first { items[$0].state == .open }
        return later ?? items.firstIndex { $0.state == .open }
    }

    /// The seconds until the round is over, including the changeovers.
    var secondsLeft: Double {
        let changeover = preferences.changeover
        let left = round.day.secondsLeft(changeover: changeover)
        // The timer knows what is left of the part in progress.
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
    /// Whether a session continues here: the hold is open or was interrupted.
    var isUnsettled: Bool { state == .open || state == .partial || (state == .done && repeatsLeft > 0) }
}

extension AppModel {
    /// The number of seconds after the last hold for which a session can be continued.
    private static let sessionPause = 3600

    /// Returns the entry of the current session: the one begun here or, after a restart, the latest of this round if it is recent enough.
    func sessionEntry(_ session: StretchSession) -> Entry? {
        guard let id = stretches.session ?? session.round.sessions.last, session.round.sessions.contains(id),
            let entry = diary.logbook.entry(id),
            time.now.instant - (entry.edited ?? entry.when).instant <= Self.sessionPause
        else { return nil }
        return entry
    }
}
