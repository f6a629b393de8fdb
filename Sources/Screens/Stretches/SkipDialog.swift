import Canvas
import Diary
import Reports
import Trends

/// Asks with one key why a hold is left out.
struct SkipDialog: Dialog {
    /// The place of the hold in the plan.
    private let place: Int
    /// Whether the timer ran before, and goes on afterwards.
    private let resumesTimer: Bool

    init(place: Int, resumesTimer: Bool) {
        self.place = place
        self.resumesTimer = resumesTimer
    }

    private static let reasons: [Command] = [.skipForTime, .skipForPain, .skipForProps, .skipForOther]

    var context: KeyContext { .skipReason }

    func height(in size: Size, model: AppModel) -> Int { size.width >= 52 ? 2 : 5 }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        if Self.reasons.contains(command), StretchSession(model).items.indices.contains(place) {
            let why = model.keymap[.skipReason].bindings.first { $0.command == command }?.help ?? "other"
            StretchesScreen.skip(place, why: why, goesOn: resumesTimer, on: &model)
        } else if resumesTimer {
            model.stretches.timer.resume(at: model.time.uptime)
        }
        return .close
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let session = StretchSession(model)
        guard session.items.indices.contains(place) else { return }
        let item = session.plan.items[place]
        let title = "Leave out \(item.words)?"
        canvas.put(title, at: .zero, style: model.theme.heading)
        canvas.cursor = .zero
        var next = Point(column: 0, row: 1)
        for binding in model.keymap[.skipReason].bindings where Self.reasons.contains(binding.command) {
            let text: StyledText = [
                .init(binding.footerLabel(model.glyphs), model.theme.key), .init(" \(binding.help)", model.theme.label),
            ]
            let used = canvas.put(text, at: next)
            next =
                canvas.size.height >= 5
                ? Point(column: 0, row: next.row + 1) : Point(column: next.column + used + 3, row: 1)
        }
    }
}

extension RoutineItem {
    /// The stretch with its side: “kneeling hip flexor, right”.
    var words: String { SiteWords.place(stretch, side) }
}
