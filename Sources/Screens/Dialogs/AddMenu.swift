import Canvas
import Diary

/// The menu of things to add, each chosen with a letter.
struct AddMenu: Dialog {
    /// The day things are added to.
    let day: DiaryDate

    var context: KeyContext { .addMenu }

    func height(in size: Size, model: AppModel) -> Int {
        let layout = Layout(count: bindings(model).count, size: size)
        return min(size.height, layout.rows + 2)
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

    /// Where the things are: in one column or, in a low window, in two, which have only room for their first words.
    private struct Layout {
        /// The rows of a column.
        let rows: Int
        /// The first row: below the heading and a blank row, if there is room.
        let top: Int
        /// The columns from one column to the next; nil if there is only one.
        let step: Int?

        init(count: Int, size: Size) {
            let isLow = count > size.height
            rows = isLow ? (count + 1) / 2 : count
            top = min(2, max(0, size.height - rows))
            step = isLow ? size.width / 2 : nil
        }

        func place(of index: Int) -> Point {
            Point(column: 2 + index / rows * (step ?? 0), row: top + index % rows)
        }

        /// Returns the index at a point.
        func index(at point: Point) -> Int? {
            let (row, column) = (point.row - top, step.map { min(1, point.column / $0) } ?? 0)
            return (0..<rows).contains(row) ? column * rows + row : nil
        }
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let bindings = bindings(model)
        let place = Layout(count: bindings.count, size: size).index(at: point)
        guard let place, bindings.indices.contains(place) else { return .stay }
        return perform(bindings[place].command, key: .enter, on: &model)
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let bindings = bindings(model)
        let layout = Layout(count: bindings.count, size: canvas.size)
        if layout.top > 0 { canvas.put("Add", at: .zero, style: theme.heading) }
        for (index, binding) in bindings.enumerated() {
            let place = layout.place(of: index)
            canvas.put(binding.footerLabel(canvas.glyphs), at: place, style: theme.key)
            let words = layout.step == nil ? binding.help : binding.word ?? binding.help
            let room = (layout.step ?? canvas.size.width) - 5
            canvas.put(words, at: Point(column: place.column + 3, row: place.row), style: theme.label, maxWidth: room)
        }
        canvas.cursor = Point(column: 2, row: layout.top)
    }
}
