import Diary
import Trends

extension StretchesScreen {
    /// Follows a change of the day's plan: the current hold stays the same one, wherever it is now.
    ///
    /// The plan changes while holds are timed: a score makes it gentle, a warning sign empties it, an editor or another program rewrites it.
    /// A hold that is no longer planned ends with the seconds held, and the routine waits.
    static func followPlan(_ session: StretchSession, on model: inout AppModel) {
        let (before, plan) = (model.stretches.plan, session.plan.items)
        guard plan != before else { return }
        model.stretches.plan = plan
        let latest = model.stretches.latest.flatMap { before.indices.contains($0) ? $0 : nil }
        model.stretches.latest = latest.flatMap { plan.place(of: $0, in: before) }
        guard let old = model.stretches.current, before.indices.contains(old) else { return }
        let remaining = model.stretches.timer.remaining(at: model.time.uptime)
        model.stretches.current = plan.place(of: old, in: before)
        if let place = model.stretches.current {
            guard model.stretches.timer.stage == .hold else { return }
            let longer = plan[place].duration.seconds - before[old].duration.seconds
            return model.stretches.timer.add(seconds: Double(longer))
        }
        let isTimed = model.stretches.timer.stage != nil
        if model.stretches.timer.stage == .hold, let remaining {
            keep(before[old], heldSeconds: Double(before[old].duration.seconds) - remaining, on: &model)
        }
        model.stretches.partial = nil
        model.stretches.timer.stop()
        guard isTimed, let next = StretchSession(model).current else { return }
        model.stretches.current = next
        model.stretches.timer.wait(.changeover, seconds: Double(model.preferences.changeover))
    }
}

extension [RoutineItem] {
    /// Returns where an item of another plan is in this one: the same stretch and side, as often as it came before.
    fileprivate func place(of other: Int, in plan: [RoutineItem]) -> Int? {
        let number = plan[..<other].count(where: plan[other].isSameHold)
        return indices.filter { plan[other].isSameHold(as: self[$0]) }.dropFirst(number).first
    }
}
