import Canvas
import Diary
import Trends

/// Everything about an experiment: its result or when to expect it, how it is done, and its order.
struct ExperimentDialog: ScrolledDialog {
    let id: EntryID
    var scroll = 0

    init(_ id: EntryID) { self.id = id }

    var context: KeyContext { .experiment }

    func height(in size: Size, model: AppModel) -> Int { size.height }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        // An experiment that is over can't be stopped.
        if command == .stopExperiment, model.experimentReports[id]?.phase.isOver != false { return "" }
        return scrollWord(for: command, in: model)
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .cancel: return .close
        case .undo, .redo:
            if command == .undo { model.undo() } else { model.redo() }
            // What was undone may be that the experiment was set up.
            return model.experiments.contains { $0.id == id } ? .stay : .close
        case .stopExperiment:
            guard let report = model.experimentReports[id] else { return .close }
            if report.phase.isOver {
                model.message = Message(.note, "It's already over: \(report.state).")
            } else if !model.refusesWriting() {
                model.open(StopReason(id))
            }
        default:
            _ = scrolls(by: command, on: model)
        }
        return .stay
    }

    func lines(width: Int, model: AppModel) -> [Line<Never>] {
        guard let report = model.experimentReports[id] else { return [] }
        let (theme, today) = (model.theme, model.presentDay)
        return report.lines(width: width, today: today, theme: theme, glyphs: model.glyphs) + [.blank]
            + report.experiment.orderLines(width: width, today: today, theme: theme)
    }
}

/// Asks why you are stopping an experiment.
struct StopReason: Dialog {
    let id: EntryID
    private(set) var reason = TextField()

    init(_ id: EntryID) { self.id = id }

    var context: KeyContext { .stopReason }

    private static let draftFields = (id: "Experiment", reason: "Reason")

    func draft(in model: AppModel) -> Draft? {
        guard !reason.isEmpty else { return nil }
        let fields = [(Self.draftFields.id, id.text), (Self.draftFields.reason, reason.text)]
        return Draft(form: .stopping, fields: fields.map { Draft.Field($0, $1) })
    }

    /// Resumes what was typed; nil if the experiment is no longer there or has been stopped.
    init?(draft: Draft, model: AppModel) {
        guard let text = draft.values(Self.draftFields.id).first,
            let experiment = model.experiments.first(where: { $0.id.text == text }), experiment.stopped == nil
        else { return nil }
        id = experiment.id
        reason = TextField(Self.words(of: draft))
    }

    /// Returns the reason in a draft.
    static func words(of draft: Draft) -> String { draft.values(draftFields.reason).first ?? "" }

    func height(in size: Size, model: AppModel) -> Int { question(width: size.width, glyphs: model.glyphs).count + 1 }

    private func question(width: Int, glyphs: Glyphs) -> [String] {
        "Stop the experiment? It stays in the diary as stopped.".wrapped(to: width, glyphs: glyphs)
    }

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        reason.type(text)
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .cancel: return .close
        case .accept:
            guard var experiment = model.experiments.first(where: { $0.id == id }) else { return .close }
            experiment.stopped = model.presentDay
            experiment.reason = reason.isEmpty ? nil : reason.text
            model.commit(experiment, summary: "experiment stopped")
            return .close
        default:
            _ = reason.perform(command)
            return .stay
        }
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let question = question(width: canvas.size.width, glyphs: canvas.glyphs)
        canvas.put(question.map { Line<Never>($0, theme.heading) })
        let used = canvas.put("Why", at: Point(column: 0, row: question.count), style: theme.accent) + 2
        canvas.putField(
            reason, at: Point(column: used, row: question.count), width: canvas.size.width - used, isOpen: true,
            hint: "a few words, or none", theme: theme)
    }
}
