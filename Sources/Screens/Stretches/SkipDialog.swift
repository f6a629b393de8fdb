import Canvas
import Diary
import Reports
import Trends

/// Asks with one key why a hold is skipped.
struct SkipDialog: Dialog {
    /// The hold.
    private let item: RoutineItem
    /// Whether the timer was running, and resumes afterwards.
    private let resumesTimer: Bool

    init(_ item: RoutineItem, resumesTimer: Bool) {
        self.item = item
        self.resumesTimer = resumesTimer
    }

    private static let reasons: [Command] = [.skipForTime, .skipForPain, .skipForProps, .skipForOther]

    var form: DialogForm { .sheet }

    var context: KeyContext { .skipReason }

    func height(in size: Size, model: AppModel) -> Int { size.width >= 52 ? 2 : 5 }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        let session = StretchSession(model)
        // The plan may have changed meanwhile.
        let isCurrent = session.currentItem?.isSameHold(as: item) ?? false
        if Self.reasons.contains(command), isCurrent, let place = session.current {
            let why = model.keymap[.skipReason].bindings.first { $0.command == command }?.help ?? "other"
            StretchesScreen.skip(place, why: why, goesOn: resumesTimer, on: &model)
        } else if resumesTimer, isCurrent {
            model.stretches.timer.resume(at: model.time.uptime)
        }
        return .close
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let title = "Why skip \(item.words)?"
        canvas.put(title, at: .zero, style: model.theme.heading)
        canvas.cursor = .zero
        for (_, place, text) in placedReasons(height: canvas.size.height, model: model) {
            canvas.put(text, at: place)
        }
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let clicked = placedReasons(height: size.height, model: model).last { _, place, _ in
            place.row == point.row && place.column <= point.column
        }
        return clicked.map { perform($0.binding.command, key: .enter, on: &model) } ?? .stay
    }

    /// Returns the reasons and their positions: one below the other if there is room, otherwise in a row.
    private func placedReasons(
        height: Int, model: AppModel
    ) -> [(binding: Binding, place: Point, text: StyledText)] {
        var next = Point(column: 0, row: 1)
        return model.keymap[.skipReason].bindings.filter { Self.reasons.contains($0.command) }.map { binding in
            let text: StyledText = [
                .init(binding.footerLabel(model.glyphs), model.theme.key), .init(" \(binding.help)", model.theme.label),
            ]
            defer {
                let used = TextWidth.columns(of: text.text, glyphs: model.glyphs)
                next =
                    height >= 5 ? Point(column: 0, row: next.row + 1) : Point(column: next.column + used + 3, row: 1)
            }
            return (binding, next, text)
        }
    }
}

extension RoutineItem {
    /// The stretch and its side: “kneeling hip flexor, right”.
    var words: String { SiteWords.place(stretch, side) }
}
