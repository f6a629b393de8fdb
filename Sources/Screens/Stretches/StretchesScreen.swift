import Canvas
import Diary
import Reports
import Trends

/// Stretches: the checklist of the routine with its timer.
enum StretchesScreen: ScreenPart {
    static let table = CommandTable.stretches
    static let key: KeySequence = "S"
    static let showCommand = Command.showStretches

    static func titles(_ model: AppModel) -> [String] {
        let session = StretchSession(model)
        guard !session.items.isEmpty else { return [""] }
        let time = TimeWords.text(session.secondsLeft)
        if session.current == nil { return ["done for now", "done", ""] }
        return ["about \(time) left", "\(time) left", time, ""]
    }

    static func footerWord(for command: Command, _ model: AppModel) -> String? {
        let ofHolds: [Command] = [.toggle, .open, .skip, .again, .toggleBell, .previous, .next]
        let session = StretchSession(model)
        if ofHolds.contains(command), session.items.isEmpty { return "" }
        if session.current == nil, command == .open || command == .skip { return "" }
        switch command {
        case .toggle:
            let timer = model.stretches.timer
            return timer.isRunning ? "pause" : timer.isPaused || timer.isSetAside ? "go on" : "start"
        case .open: return isTooEarly(model) ? "" : nil
        case .back: return model.stretches.timer.stage == nil ? "" : "leave"
        case .toggleBell: return isBellOn(model) ? "bell off" : "bell on"
        case .changeVersion:
            return session.gentleReason == nil ? "" : session.isGentle ? "whole routine" : "gentle version"
        default: return nil
        }
    }

    static func obstacle(to command: Command, _ model: AppModel) -> String? {
        let session = StretchSession(model)
        let ofHolds: [Command] = [.toggle, .open, .skip, .again, .previous, .next, .sessionPain]
        switch command {
        case .changeVersion where session.gentleReason == nil:
            return "This is the whole routine; the gentle version is for flare-ups and strains."
        case _ where ofHolds.contains(command) && session.items.isEmpty: return emptyPlanWords(session, model)
        case .open where session.current == nil, .skip where session.current == nil:
            return "Every hold of today is done or skipped."
        case .open where isTooEarly(model): return "Nothing is held yet. s skips it."
        default: return nil
        }
    }

    /// Returns whether the timer runs but has not counted a second of the hold.
    private static func isTooEarly(_ model: AppModel) -> Bool {
        let timer = model.stretches.timer
        return timer.stage == .changeover && timer.isRunning || timer.stage == .hold && heldSeconds(model) == nil
    }

    /// Returns the months needed for flare-ups, the streak and the balance of sides.
    static func months(_ model: AppModel) -> Set<YearMonth> {
        let day = model.presentDay
        return Set([day, day - 28, day - 56].map(\.yearMonth))
    }

    static func settle(_ model: inout AppModel) {
        if model.stretches.isPainAfterDue, model.overlays.isEmpty {
            model.stretches.isPainAfterDue = false
            model.open(StretchPainDialog(.after, startsTimer: false))
        }
        let session = StretchSession(model)
        followPlan(session, on: &model)
        model.keepStretchesHistory(of: session.plan)
        guard Stage(model) == nil else { return }
        let layout = StretchesLayout(model)
        model.stretches.scroll = layout.scroll(from: model.stretches.scroll)
    }

    static func click(_ point: Point, on model: inout AppModel) {
        if Stage(model) != nil {
            _ = perform(.toggle, key: .character(" "), on: &model)
            return
        }
        let layout = StretchesLayout(model)
        guard let place = layout.place(at: point, scroll: model.stretches.scroll) else { return }
        if place == layout.page.session.current {
            _ = perform(.toggle, key: .character(" "), on: &model)
        } else {
            go(to: place, on: &model)
        }
    }

    static func notes(_ model: AppModel) -> ScreenNotes {
        Stage(model) != nil || SessionEnd(model) != nil ? ScreenNotes() : notes(StretchesLayout(model), model)
    }

    static func notes(_ layout: StretchesLayout, _ model: AppModel) -> ScreenNotes {
        ScreenNotes(model.glyphs.more(layout.hidden(scroll: layout.scroll(from: model.stretches.scroll))))
    }
}
