import Canvas
import Diary
import Reports
import Trends

extension StretchesScreen {
    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool {
        switch command {
        // Ctrl-C quits everywhere.
        case .back where model.stretches.timer.stage != nil && key != .control("c"): leaveSession(on: &model)
        case .cancel: leaveSession(on: &model)
        case .toggle: startOrPause(on: &model)
        case .open: markDone(on: &model)
        case .skip: askWhy(on: &model)
        case .again: doAgain(on: &model)
        case .previous, .moveUp: move(by: -1, on: &model)
        case .next, .moveDown: move(by: 1, on: &model)
        case .pageUp, .pageDown: go(to: StretchesLayout(model).page(command), on: &model)
        case .moveToFirst: go(to: 0, on: &model)
        case .moveToLast: go(to: .max, on: &model)
        case .toggleBell: model.stretches.isBellOn = !isBellOn(model)
        case .sessionPain: askPain(on: &model)
        case .measureMuscles where !model.refusesWriting():
            model.stretches.timer.pause(at: model.time.uptime)
            model.open(CheckIn(measuring: model.presentDay, model: model))
        case .changeVersion: changeVersion(on: &model)
        case .editRoutine: openEditor(on: &model)
        case .experiment: setUpExperiment(on: &model)
        default: return false
        }
        return true
    }

    private static func startOrPause(on model: inout AppModel) {
        let uptime = model.time.uptime
        if model.stretches.timer.isRunning { return model.stretches.timer.pause(at: uptime) }
        if model.stretches.timer.isPaused || model.stretches.timer.isSetAside {
            model.stretches.missedStage = nil
            return model.stretches.timer.resume(at: uptime)
        }
        guard !model.refusesWriting() else { return }
        if StretchSession(model).round.isComplete, model.stretches.current == nil {
            model.stretches.endSession()
            model.stretches.isStartingAnother = true
        }
        let session = StretchSession(model)
        guard let current = session.current else {
            model.message = Message(.note, emptyPlanWords(session, model))
            return
        }
        model.stretches.current = current
        if !model.stretches.isPainBeforeAsked, model.sessionEntry(session) == nil {
            model.open(StretchPainDialog(.before, startsTimer: true))
        } else {
            startChangeover(on: &model)
        }
    }

    /// Opens the form of an experiment for the selected stretch.
    private static func setUpExperiment(on model: inout AppModel) {
        let session = StretchSession(model)
        let item = session.current.flatMap { session.items.indices.contains($0) ? session.plan.items[$0] : nil }
        let choices =
            item.map { ExperimentChoices(stretch: $0.stretch, model: model) }
            ?? ExperimentChoices(habit: nil, model: model)
        model.setUpExperiment(choices)
    }

    /// Returns why there is nothing to do.
    static func emptyPlanWords(_ session: StretchSession, _ model: AppModel) -> String {
        // Another routine would have no exercises today either.
        if let words = DayReport(model.presentDay, in: model.reports).waitingWords { return words }
        return session.isGentle && !session.plan.leftOut.isEmpty
            ? "None of your stretches is gentle: f takes the whole routine, o changes it."
            : "Nothing is planned today: o changes the routine."
    }

    /// Marks the current hold as done: for the seconds held so far, or all of them if it was not timed.
    private static func markDone(on model: inout AppModel) {
        let session = StretchSession(model)
        guard !model.refusesWriting(), let place = session.current else { return }
        let item = session.plan.items[place]
        if model.stretches.timer.stage == .hold {
            guard let held = heldSeconds(model) else { return }
            finish(place, .done(held), isRunning: model.stretches.timer.isRunning, on: &model)
        } else if session.items[place].state == .done, session.items[place].repeatsLeft == 0 {
            model.message = Message(.note, "Done already. r does it again.")
        } else {
            finish(place, .done(item.duration), isRunning: model.stretches.timer.isRunning, on: &model)
        }
    }

    private static func askWhy(on model: inout AppModel) {
        let session = StretchSession(model)
        guard !model.refusesWriting(), let item = session.currentItem else { return }
        let wasRunning = model.stretches.timer.isRunning
        model.stretches.timer.pause(at: model.time.uptime)
        model.open(SkipDialog(item, resumesTimer: wasRunning))
    }

    /// Skips a hold; what was already held of it still counts.
    static func skip(_ place: Int, why: String, goesOn: Bool, on model: inout AppModel) {
        keepHeldSeconds(on: &model)
        model.stretches.partial = nil
        finish(place, .skipped(why: why), isRunning: goesOn, on: &model)
    }

    /// Restarts the current hold or, between two holds, the previous one.
    private static func doAgain(on model: inout AppModel) {
        let session = StretchSession(model)
        let uptime = model.time.uptime
        if model.stretches.timer.stage == .hold, let item = session.currentItem {
            let wasRunning = model.stretches.timer.isRunning
            model.stretches.timer.start(.hold, seconds: Double(item.duration.seconds), at: uptime)
            if !wasRunning { model.stretches.timer.pause(at: uptime) }
        } else if let place = model.stretches.latest ?? session.current, session.items.indices.contains(place) {
            guard !model.refusesWriting() else { return }
            model.stretches.current = place
            model.stretches.isPainAfterDue = false
            startChangeover(on: &model)
        }
    }

    private static func move(by holds: Int, on model: inout AppModel) {
        let session = StretchSession(model)
        go(to: (session.current ?? session.items.count) + holds, on: &model)
    }

    /// Makes another hold the current one; what was held of the previous one counts.
    static func go(to place: Int, on model: inout AppModel) {
        let session = StretchSession(model)
        guard !session.items.isEmpty else { return }
        let target = min(max(place, 0), session.items.count - 1)
        guard target != session.current else { return }
        keepHeldSeconds(on: &model)
        model.stretches.partial = nil
        let wasRunning = model.stretches.timer.isRunning
        model.stretches.timer.stop()
        model.stretches.current = target
        if wasRunning { startChangeover(on: &model) }
    }

    private static func askPain(on model: inout AppModel) {
        guard !model.refusesWriting() else { return }
        let entry = model.sessionEntry(StretchSession(model))
        model.open(StretchPainDialog(entry?.hasExercise == true ? .after : .before, startsTimer: false))
    }

    /// Switches between the gentle version and the whole routine.
    private static func changeVersion(on model: inout AppModel) {
        keepHeldSeconds(on: &model)
        let isWhole = model.stretches.wholeRoutineDay == model.presentDay
        model.stretches.wholeRoutineDay = isWhole ? nil : model.presentDay
        (model.stretches.current, model.stretches.latest, model.stretches.partial) = (nil, nil, nil)
        model.stretches.timer.stop()
    }

    private static func openEditor(on model: inout AppModel) {
        guard !model.refusesWriting() else { return }
        keepHeldSeconds(on: &model)
        model.stretches.timer.pause(at: model.time.uptime)
        model.open(RoutineEditor(model))
    }
}
