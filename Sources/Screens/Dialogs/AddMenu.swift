import Canvas
import Diary

/// The menu of things to add, each chosen with a letter.
struct AddMenu: Dialog {
    /// The day things are added to.
    let day: DiaryDate

    var context: KeyContext { .addMenu }

    func height(in size: Size, model: AppModel) -> Int {
        size.height >= 12 ? 2 + bindings(model).count : 1 + bindings(model).count
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .addPain: model.open(PainDialog(score: nil, day: day, model: &model))
        case .addHabit: model.open(QuickForm(.habit, day: day, model: model))
        case .addActivity: model.open(QuickForm(.activity, day: day, model: model))
        case .addCare: model.open(QuickForm(.care, day: day, model: model))
        case .addStretch: model.open(QuickForm(.stretch, day: day, model: model))
        case .takeMedicine: model.open(MedicineDialog(day: day, model: model))
        case .addEvent: model.open(LineEditor(.event, day: day, model: &model))
        case .addQuestion: model.open(LineEditor(.question, day: day, model: &model))
        case .addNote: model.open(NoteEditor(day: day, model: &model))
        case .catalog: model.openCatalog()
        default: break
        }
        return .close
    }

    private func bindings(_ model: AppModel) -> [Binding] {
        model.keymap[.addMenu].bindings.filter { $0.command != .cancel }
    }

    /// Returns the first row of `count` lines: below the heading and a blank row, if there is room.
    private func top(_ size: Size, _ count: Int) -> Int { min(2, max(0, size.height - count)) }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let bindings = bindings(model)
        let place = point.row - top(size, bindings.count)
        return bindings.indices.contains(place) ? perform(bindings[place].command, key: .enter, on: &model) : .stay
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let bindings = bindings(model)
        let top = top(canvas.size, bindings.count)
        if top > 0 { canvas.put("Add", at: .zero, style: theme.heading) }
        for (row, binding) in bindings.enumerated() {
            canvas.put(binding.footerLabel(canvas.glyphs), at: Point(column: 2, row: top + row), style: theme.key)
            canvas.put(binding.help, at: Point(column: 5, row: top + row), style: theme.label)
        }
        canvas.cursor = Point(column: 2, row: top)
    }
}
