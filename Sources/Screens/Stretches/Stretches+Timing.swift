import Diary
import Trends

extension StretchesScreen {
    /// A timer that ran out longer ago than this many seconds went unnoticed, so the routine waits.
    private static let unattendedSeconds = 5.0

    static func takeTime(_ model: inout AppModel) {
        let uptime = model.time.uptime
        // Another day may have begun, with other holds.
        followPlan(StretchSession(model), on: &model)
        guard let overdue = model.stretches.timer.overdue(at: uptime) else { return }
        let session = StretchSession(model)
        guard let place = session.current, let item = session.currentItem else {
            model.stretches.timer.stop()
            return
        }
        let wasAway = overdue > unattendedSeconds
        switch model.stretches.timer.stage {
        case .changeover:
            let seconds = Double(item.duration.seconds)
            if wasAway {
                model.stretches.timer.wait(.hold, seconds: seconds)
                model.stretches.missedStage = .changeover
            } else {
                model.stretches.timer.start(.hold, seconds: seconds, at: uptime)
                signal(on: &model)
            }
        case .hold:
            finish(place, .done(item.duration), isRunning: !wasAway, on: &model)
            if wasAway, model.stretches.timer.isPaused { model.stretches.missedStage = .hold }
            signal(on: &model)
        case nil: break
        }
    }

    static func wakeTime(_ model: AppModel) -> Double? {
        [model.stretches.timer.nextTick(at: model.time.uptime), Stage.nextFrame(model)].compactMap(\.self).min()
    }

    /// Logs the seconds held so far and pauses the timer, so that leaving part-way loses nothing.
    static func leave(_ model: inout AppModel) {
        keepHeldSeconds(on: &model)
        model.stretches.timer.pause(at: model.time.uptime)
    }

    /// Leaves the running session for the list: what was held is logged, and Space goes on with the rest.
    static func leaveSession(on model: inout AppModel) {
        keepHeldSeconds(on: &model)
        model.stretches.timer.setAside(at: model.time.uptime)
    }

    /// Rings the bell, flashes the screen, and gives any other cue the user chose.
    private static func signal(on model: inout AppModel) {
        if isBellOn(model) { model.request(.ring) }
        model.request(.flash)
        if isBellOn(model), let cue = model.preferences.cue { model.request(.tell(cueWords(model), cue)) }
    }

    /// Returns the spoken cue, which names what comes next.
    private static func cueWords(_ model: AppModel) -> String {
        guard let item = StretchSession(model).currentItem, let stage = model.stretches.timer.stage else {
            return "That was the last one."
        }
        guard stage == .hold else { return "Next: \(item.words)." }
        let times = model.catalog.loggedStretch(item.stretch)?.repetitions(in: item.duration)
        return times.map { "\($0.counted("time"))." } ?? "Hold for \(item.duration.seconds) seconds."
    }

    static func isBellOn(_ model: AppModel) -> Bool { model.stretches.isBellOn ?? model.preferences.isBellOn }

    /// Returns the whole seconds held so far of the current hold, or the time of the repetitions done so far; nil outside a hold, in its first second
    /// and before its first repetition.
    static func heldSeconds(_ model: AppModel) -> HoldDuration? {
        guard model.stretches.timer.stage == .hold, let item = StretchSession(model).currentItem,
            let remaining = model.stretches.timer.remaining(at: model.time.uptime)
        else { return nil }
        return whole(item, seconds: Double(item.duration.seconds) - remaining, model)
    }

    /// Logs what was held so far of the current hold.
    static func keepHeldSeconds(on model: inout AppModel) {
        guard let item = StretchSession(model).currentItem, let held = heldSeconds(model) else { return }
        keep(item, heldSeconds: Double(held.seconds), on: &model)
    }

    private static func whole(_ item: RoutineItem, seconds: Double, _ model: AppModel) -> HoldDuration? {
        guard let held = HoldDuration(seconds: Int(seconds)) else { return nil }
        guard let exercise = model.catalog.loggedStretch(item.stretch) else { return held }
        return exercise.whole(held)
    }

    /// Logs how long an item was held so far; nothing in the first second or before the first repetition.
    static func keep(_ item: RoutineItem, heldSeconds seconds: Double, on model: inout AppModel) {
        guard let held = whole(item, seconds: seconds, model) else { return }
        let hold = Hold(item.stretch, side: item.side, .done(held))
        guard hold != model.stretches.partial else { return }
        model.log(hold)
        model.stretches.partial = hold
    }

    /// Logs the outcome of a hold and goes on to the next one.
    ///
    /// - Parameter isRunning: whether the timer keeps running, or waits before the next hold.
    static func finish(_ place: Int, _ outcome: Hold.Outcome, isRunning: Bool, on model: inout AppModel) {
        let item = StretchSession(model).plan.items[place]
        model.log(Hold(item.stretch, side: item.side, outcome))
        model.stretches.latest = place
        let session = StretchSession(model)
        let wasTimed = model.stretches.timer.stage != nil
        model.stretches.timer.stop()
        guard let next = session.next(after: place) else {
            model.stretches.current = nil
            model.stretches.isPainAfterDue = session.items.contains { $0.state == .done }
            return
        }
        model.stretches.current = next
        guard wasTimed else { return }
        if isRunning {
            startChangeover(on: &model)
        } else {
            model.stretches.timer.wait(.changeover, seconds: Double(model.preferences.changeover))
        }
    }

    /// Starts the countdown to the current hold.
    static func startChangeover(on model: inout AppModel) {
        model.stretches.missedStage = nil
        model.stretches.timer.start(
            .changeover, seconds: Double(model.preferences.changeover), at: model.time.uptime)
    }
}
