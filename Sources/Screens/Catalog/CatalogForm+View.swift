import Canvas
import Catalog
import Diary

extension CatalogForm {
    private static let valueColumn = 12

    func draw(on canvas: inout Canvas, model: AppModel) {
        let used = canvas.putTitle(title, complaint: complaint, theme: model.theme) + 3
        let remark = "also in past entries"
        if renamed != nil, complaint == nil, used + remark.count <= canvas.size.width {
            canvas.put(remark, at: Point(column: used, row: 0), style: model.theme.dim)
        }
        let top = top(in: model)
        let fields = fields
        for (line, place) in window(height: canvas.size.height - top).enumerated() {
            draw(fields[place], at: top + line, on: &canvas, theme: model.theme)
        }
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let room = room(in: model)
        let height = min(room.height, self.height(in: room, model: model)) - top(in: model)
        let window = window(height: height)
        return (window.lowerBound, fields.count - window.upperBound)
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let top = top(in: model)
        let visible = window(height: size.height - top)
        let place = visible.lowerBound + point.row - top
        if point.row >= top, visible.contains(place) { field = fields[place] }
        return .stay
    }

    /// The row of the first field.
    private func top(in model: AppModel) -> Int { room(in: model).height >= 12 ? 2 : 1 }

    /// Returns the visible fields: the first ones, as long as the open one is among them.
    private func window(height: Int) -> Range<Int> {
        let list = ListWindow(count: fields.count, height: height)
        return list.rows(from: list.top(from: 0, showing: fields.firstIndex(of: field)))
    }

    private var title: String {
        if let renamed { return "Another name for \(renamed)" }
        if let changed { return changed.text }
        switch kind {
        case .habit: return "A habit of your own"
        case .activity: return "An activity of your own"
        case .site: return "A site of your own"
        case .feel: return "A word for how pain feels"
        case .stretch: return "An exercise of your own"
        case .care: return "A treatment of your own"
        case .muscle: return ""
        }
    }

    private func draw(_ field: Field, at row: Int, on canvas: inout Canvas, theme: Theme) {
        let isOpen = field == self.field
        let place = Point(column: Self.valueColumn, row: row)
        let width = canvas.size.width - Self.valueColumn
        canvas.put(label(of: field), at: Point(column: 0, row: row), style: isOpen ? theme.accent : theme.label)
        if let text = texts[field], choices[field] == nil {
            canvas.putField(text, at: place, width: width, isOpen: isOpen, hint: hint(of: field), theme: theme)
        } else if let choice = choices[field] {
            let used = canvas.put(
                choice.word, at: place, style: isOpen ? theme.selection : theme.value, maxWidth: width)
            guard isOpen else { return }
            canvas.cursor = place
            let arrows = "\(canvas.glyphs.arrowLeft) \(canvas.glyphs.arrowRight) \(hint(of: field))"
            let left = place.column + used + 3
            if left + canvas.columns(of: arrows) <= canvas.size.width {
                canvas.put(arrows, at: Point(column: left, row: row), style: theme.dim)
            }
        }
    }

    private func label(of field: Field) -> String {
        switch field {
        case .name: "Name"
        case .measure: kind == .care ? "Amount" : "Counted in"
        case .words: "Words"
        case .direction: "May hurt"
        case .question: "Question"
        case .asked: "Check-in"
        case .muscle(0): muscleField
        case .muscle: "and"
        case .sides: "Sides"
        case .view: "Seen from"
        case .exercise: "Kind"
        case .manner: "Done"
        case .hold: "Held for"
        case .times: "Times"
        case .tempo: "Each takes"
        case .gentle: "Gentle"
        case .step(let place): place == 0 ? "Steps" : "\(place + 1)"
        case .caution(0): "Watch for"
        case .prop(0): "You need"
        case .caution, .prop: "and"
        case .meaning: "Meaning"
        case .giver: "Given by"
        }
    }

    private func hint(of field: Field) -> String {
        switch field {
        case .name: "what you call it"
        case .words: "good, fair, bad"
        case .question: "asked at check-in, the name will do"
        case .muscle: "a muscle, or type its name"
        case .hold: "seconds, such as 30 s"
        case .times: "how often, such as 8"
        case .tempo: "seconds, such as 4 s"
        case .gentle: "fit for a flare-up"
        case .step: "one instruction, if you like"
        case .caution: "when to stop, what to spare"
        case .prop: "a chair, a ball, the floor"
        case .meaning: "in your own words, if you like"
        case .measure, .direction, .asked, .sides, .view, .giver, .exercise, .manner: "changes it"
        }
    }
}
