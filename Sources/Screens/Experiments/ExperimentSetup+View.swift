import Canvas
import Diary
import Trends

extension ExperimentSetup {
    private static let valueColumn = 12
    /// The number of rows from which there are blank rows below the title and above the outlook.
    private static let airyHeight = 14

    func height(in size: Size, model: AppModel) -> Int { size.height }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let isAiry = canvas.size.height >= Self.airyHeight
        let used = canvas.put(Self.title, at: .zero, style: theme.heading)
        let complaints = complaintLines(width: canvas.size.width, glyphs: canvas.glyphs)
        for (line, words) in complaints.enumerated() {
            canvas.put(words, at: Point(column: 0, row: 1 + line), style: theme.alarm)
        }
        if complaints.isEmpty, let complaint {
            canvas.put(complaint, at: Point(column: used + 3, row: 0), style: theme.alarm)
        }
        let top = top(in: canvas.size, glyphs: canvas.glyphs)
        let fields = fields
        for (line, place) in window(height: canvas.size.height - top).enumerated() {
            draw(fields[place], at: top + line, on: &canvas, model: model)
        }
        let row = top + fields.count
        guard row < canvas.size.height else { return }
        let lines = outlookLines(size: Size(width: canvas.size.width, height: canvas.size.height - row), model: model)
        let hasAir = isAiry && lines.count < canvas.size.height - row
        for (line, words) in lines.enumerated() {
            canvas.put(words, at: Point(column: 0, row: row + line + (hasAir ? 1 : 0)), style: theme.dim)
        }
    }

    private static let title = "Try out whether something helps"

    /// Returns the complaint wrapped to rows of its own; none if it fits beside the title.
    private func complaintLines(width: Int, glyphs: Glyphs) -> [String] {
        guard let complaint, Self.title.count + 3 + TextWidth.columns(of: complaint, glyphs: glyphs) > width else {
            return []
        }
        return complaint.wrapped(to: width, glyphs: glyphs)
    }

    /// Returns the row of the first visible field.
    private func top(in size: Size, glyphs: Glyphs) -> Int {
        let lines = complaintLines(width: size.width, glyphs: glyphs).count
        // At least the open field stays in view.
        return lines > 0 ? min(1 + lines, size.height - 1) : size.height >= Self.airyHeight ? 2 : 1
    }

    /// Returns the visible fields: the first ones, as long as the open one is among them.
    private func window(height: Int) -> Range<Int> {
        let list = ListWindow(count: fields.count, height: height)
        return list.rows(from: list.top(from: 0, showing: fields.firstIndex(of: field)))
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let room = room(in: model)
        let window = window(height: room.height - top(in: room, glyphs: model.glyphs))
        return (window.lowerBound, fields.count - window.upperBound)
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let top = top(in: size, glyphs: model.glyphs)
        let visible = window(height: size.height - top)
        let place = visible.lowerBound + point.row - top
        if point.row >= top, visible.contains(place) { field = fields[place] }
        return .stay
    }

    /// Returns how long it takes and what it can detect, in as many whole sentences as fit.
    private func outlookLines(size: Size, model: AppModel) -> [String] {
        var sentences = outlook(model)
        while true {
            let text = sentences.joined(separator: " ")
            let lines = text.isEmpty ? [] : text.wrapped(to: size.width, glyphs: model.glyphs)
            if lines.count <= size.height { return lines }
            sentences.removeLast()
        }
    }

    private func draw(_ field: Field, at row: Int, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let isOpen = field == self.field
        let place = Point(column: Self.valueColumn, row: row)
        let width = canvas.size.width - Self.valueColumn
        canvas.put(title(of: field), at: Point(column: 0, row: row), style: isOpen ? theme.accent : theme.label)
        switch field {
        case .what: draw(what, hint: "another, or type its name", at: place, isOpen: isOpen, on: &canvas, theme: theme)
        case .limit:
            let words = limit?.amount.words ?? ""
            draw(words, hint: "more or less", at: place, isOpen: isOpen, on: &canvas, theme: theme)
        case .question: canvas.putField(question, at: place, width: width, isOpen: isOpen, theme: theme)
        case .trial: canvas.putField(trial, at: place, width: width, isOpen: isOpen, theme: theme)
        case .control: canvas.putField(control, at: place, width: width, isOpen: isOpen, theme: theme)
        case .pairs:
            let words = "blocks of each way, \(leastPairs) or more"
            draw(pairs, [words], at: place, isOpen: isOpen, on: &canvas, theme: theme)
        case .block: draw(block, ["days in a block"], at: place, isOpen: isOpen, on: &canvas, theme: theme)
        case .washout:
            let words = ["first days of a block, so that the one before can fade", "first days of each"]
            draw(washout, words, at: place, isOpen: isOpen, on: &canvas, theme: theme)
        case .start:
            let day = try? firstDay(in: model)
            let words = day.map { ["\($0.spelledDay) \($0.year)", $0.longText, $0.dayAndMonth + " \($0.year)"] }
            draw(start, words ?? ["a future date"], at: place, isOpen: isOpen, on: &canvas, theme: theme)
        }
    }

    /// Draws a value that the arrow keys change.
    private func draw(
        _ words: String, hint: String, at place: Point, isOpen: Bool, on canvas: inout Canvas, theme: Theme
    ) {
        let used = canvas.put(words, at: place, style: isOpen ? theme.selection : theme.value)
        guard isOpen else { return }
        canvas.cursor = place
        let arrows = "\(canvas.glyphs.arrowLeft) \(canvas.glyphs.arrowRight) \(hint)"
        let left = place.column + used + 3
        if left + canvas.columns(of: arrows) <= canvas.size.width {
            canvas.put(arrows, at: Point(column: left, row: place.row), style: theme.dim)
        }
    }

    /// Draws a short text field followed by a caption, the longest that fits.
    private func draw(
        _ text: TextField, _ captions: [String], at place: Point, isOpen: Bool, on canvas: inout Canvas, theme: Theme
    ) {
        let width = min(12, canvas.size.width - place.column)
        canvas.putField(text, at: place, width: width, isOpen: isOpen, theme: theme)
        let left = place.column + max(6, canvas.columns(of: text.text) + 3)
        let room = max(0, canvas.size.width - left)
        let words = captions.longest(fitting: room, glyphs: canvas.glyphs) ?? captions[captions.count - 1]
        canvas.put(
            words.shortened(to: room, glyphs: canvas.glyphs), at: Point(column: left, row: place.row),
            style: theme.dim, maxWidth: room)
    }

    private func title(of field: Field) -> String {
        switch field {
        case .what: "What"
        case .limit: limit?.isMost == true ? "At most" : "At least"
        case .question: "Question"
        case .trial: "Do"
        case .control: "Or else"
        case .pairs: "Pairs"
        case .block: "Each"
        case .washout: "Left out"
        case .start: "First day"
        }
    }

    /// The choice in words.
    private var what: String {
        guard let criterion = proposal?.criterion else { return "" }
        if case .habit(_, let amount) = criterion { return "\(criterion.name): \(amount.words)" }
        return criterion.name.text
    }

    /// The fewest pairs needed for blocks of the length typed.
    private var leastPairs: Int { Experiment.Design.leastPairs(blockDays: Int(block.text) ?? 1) }

    /// Returns which other experiment keeps this one from beginning tomorrow, and until when; nil if none does.
    private func obstacle(_ dayCount: Int, _ model: AppModel) -> String? {
        guard let other = model.experiments.inTheWay(from: model.presentDay + 1, dayCount: dayCount) else { return nil }
        let isRunning = other.phase(on: model.presentDay) == .running
        let until = "until \(other.lastDay.spelled)"
        let words = isRunning ? "runs \(until)" : "is planned from \(other.start.spelled) \(until)"
        return "“\(other.question)” \(words); one at a time."
    }

    /// Returns what is in the way of it, how long it takes and what it can detect, if the input is valid.
    private func outlook(_ model: AppModel) -> [String] {
        guard let design = try? design(), let first = try? firstDay(in: model) else { return [] }
        let end = first + (design.dayCount - 1)
        let power = ExperimentPower(of: design, before: model.presentDay, in: model.insights.table)
        return [obstacle(design.dayCount, model)].compactMap(\.self)
            + ["\(design.dayCount) days, until \(end.spelled).", "The result is shown the day after, and not before."]
            + (power?.sentences ?? ExperimentPower.unknownSentences)
    }
}
