import Canvas
import Diary

extension QuickForm {
    /// Returns the number of visible names in the list; none if the name is fixed.
    private func listRows(_ size: Size) -> Int {
        guard fixedName == nil else { return 0 }
        return field != .name ? 0 : size.height >= 12 ? 6 : 3
    }

    func height(in size: Size, model: AppModel) -> Int {
        let title = size.height >= 12 ? 2 : 1
        return title + listRows(size) + fields.count + (size.height >= 12 && listRows(size) > 0 ? 1 : 0)
    }

    private static let valueColumn = 13

    /// Returns the visible fields and their rows; the list is below the name.
    private func placedFields(height: Int, model: AppModel) -> [(field: Field, row: Int)] {
        let room = room(in: model)
        var row = room.height >= 12 ? 2 : 1
        let openRow = fields.firstIndex(of: field) ?? 0
        // If not everything fits, the fields above the open one are hidden.
        let hidden = max(0, openRow + 1 + row + listRows(room) - height)
        return fields.dropFirst(hidden).map { field in
            defer {
                row += 1
                if field == .name { row += listRows(room) + (room.height >= 12 && listRows(room) > 0 ? 1 : 0) }
            }
            return (field, row)
        }
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let fields = placedFields(height: size.height, model: model)
        guard let (field, row) = fields.last(where: { $0.row <= point.row }) else { return .stay }
        if field == .name, point.row > row {
            let window = listWindow(rows: listRows(room(in: model)))
            let place = window.lowerBound + point.row - row - 1
            guard window.contains(place) else { return .stay }
            finder.select(place)
            return perform(.accept, key: .enter, on: &model)
        }
        open(field, model: model)
        return .stay
    }

    /// Returns the visible names.
    private func listWindow(rows: Int) -> Range<Int> {
        ListWindow(count: finder.found.count, height: rows).rows(around: finder.row)
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let rows = listRows(room(in: model))
        guard rows > 0 else { return (0, 0) }
        let window = listWindow(rows: rows)
        return (window.lowerBound, finder.found.count - window.upperBound)
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        for (field, row) in placedFields(height: canvas.size.height, model: model) {
            draw(field, at: row, on: &canvas, model: model)
            let rows = listRows(room(in: model))
            if field == .name { drawList(at: row + 1, rows: rows, on: &canvas, model: model) }
        }
        // A complaint may take more rows than the title.
        drawTitle(on: &canvas, model: model)
    }

    private func drawTitle(on canvas: inout Canvas, model: AppModel) {
        var words =
            switch kind {
            case .habit: fixedName?.text ?? "A habit"
            case .activity: fixedName?.text ?? "An activity"
            case .care: fixedName?.text ?? "A treatment"
            case .stretch: fixedName?.text ?? "A stretch"
            }
        if day != model.presentDay { words += " on \(day.spelledDay(in: model.presentDay.year))" }
        let used = canvas.putTitle(words, complaint: complaint, theme: model.theme)
        if complaint == nil, let question = habit(in: model)?.question, fixedName != nil {
            canvas.put(question, at: Point(column: used + 3, row: 0), style: model.theme.label)
        }
    }

    private func draw(_ field: Field, at row: Int, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let isOpen = field == self.field
        let place = Point(column: Self.valueColumn, row: row)
        let width = canvas.size.width - Self.valueColumn
        canvas.put(title(of: field, model), at: Point(column: 0, row: row), style: isOpen ? theme.accent : theme.label)
        switch field {
        case .name:
            if isOpen {
                canvas.putField(
                    finder.search, at: place, width: width, isOpen: true, hint: "type any part of a name", theme: theme)
            } else {
                drawName(at: place, on: &canvas, model: model)
            }
        case .amount:
            canvas.putField(amount, at: place, width: width, isOpen: isOpen, hint: amountHint(in: model), theme: theme)
            let used = Self.valueColumn + canvas.columns(of: amount.text) + 3
            if isOpen, !amount.isEmpty {
                let hint = amountHint(in: model).shortened(to: canvas.size.width - used, glyphs: canvas.glyphs)
                canvas.put(hint, at: Point(column: used, row: row), style: theme.dim)
            }
        case .side:
            let words = side?.rawValue ?? "no side"
            canvas.put(words, at: place, style: side == nil ? theme.dim : theme.value)
            if isOpen {
                canvas.cursor = place
                let arrows = "\(canvas.glyphs.arrowLeft) \(canvas.glyphs.arrowRight) changes it"
                canvas.put(arrows, at: Point(column: Self.valueColumn + 10, row: row), style: theme.dim)
            }
        case .before: canvas.putField(before, at: place, width: width, isOpen: isOpen, hint: "0-10", theme: theme)
        case .after: canvas.putField(after, at: place, width: width, isOpen: isOpen, hint: "0-10", theme: theme)
        case .time: canvas.putField(timeText, at: place, width: width, isOpen: isOpen, theme: theme)
        }
    }

    /// Draws the chosen name, and the question about it if all of that fits.
    private func drawName(at place: Point, on canvas: inout Canvas, model: AppModel) {
        let used = canvas.put(name?.text ?? "", at: place, style: model.theme.value)
        let question = habit(in: model)?.question ?? ""
        let column = place.column + used + 3
        guard column + canvas.columns(of: question) <= canvas.size.width else { return }
        canvas.put(question, at: Point(column: column, row: place.row), style: model.theme.dim)
    }

    private func title(of field: Field, _ model: AppModel) -> String {
        switch field {
        case .name: "What"
        case .amount: amountTitle(in: model)
        case .side: "Side"
        case .before: "Pain before"
        case .after: "Pain after"
        case .time: "Time"
        }
    }

    private func amountTitle(in model: AppModel) -> String {
        switch kind {
        case .habit, .activity: "How much"
        case .care: "Detail"
        case .stretch: isCounted(in: model) ? "How often" : "Held"
        }
    }

    private func drawList(at top: Int, rows: Int, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let found = finder.found
        // Half a question is no help.
        let hintColumn = Self.valueColumn + 26
        let names = found.map(\.name.text).toldApart(to: 25, glyphs: canvas.glyphs)
        for (line, number) in listWindow(rows: rows).enumerated() {
            let candidate = found[number]
            let isSelected = field == .name && number == finder.row
            let place = Point(column: Self.valueColumn, row: top + line)
            if isSelected {
                let mark = Point(column: place.column - 2, row: place.row)
                canvas.putSelection(at: mark, hasCursor: false, theme: theme)
            }
            let style = isSelected ? theme.value : theme.label
            canvas.put(names[number], at: place, style: style, maxWidth: 25)
            // An example goes first.
            let forms = [candidate.hint] + candidate.hint.split(separator: ", such as").prefix(1).map(String.init)
            if let hint = forms.longest(fitting: canvas.size.width - hintColumn, glyphs: canvas.glyphs) {
                canvas.put(hint, at: Point(column: hintColumn, row: place.row), style: theme.dim)
            }
        }
        if finder.isOwnName, rows > 0 {
            let new = "new: Enter logs it"
            let medicine = medicine(in: model).map { ["\($0) is a medicine: Enter goes there"] }
            let forms = medicine ?? ["\(new) under this name", new]
            let room = canvas.size.width - Self.valueColumn
            let words = forms.longest(fitting: room, glyphs: canvas.glyphs) ?? forms[forms.count - 1]
            canvas.put(words, at: Point(column: Self.valueColumn, row: top), style: theme.dim)
        }
    }
}
