import Canvas
import Diary

extension CheckIn {
    func height(in size: Size, model: AppModel) -> Int {
        size.height >= 12 ? (isOfMeasures ? 8 : 5) + questions.count : size.height
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        drawTitle(on: &canvas, model: model)
        guard questions.indices.contains(place) else {
            let words = isOfMeasures ? "No measure suits you now." : "No habit is asked: O chooses some."
            canvas.put(words, at: Point(column: 0, row: 1), style: theme.label)
            return
        }
        let width = canvas.size.width
        let (question, advice) = head(width: width, glyphs: canvas.glyphs)
        let adviceStyle = complaint == nil ? theme.dim : theme.alarm
        canvas.put(question.map { Line<Never>($0, theme.value) } + advice.map { Line<Never>($0, adviceStyle) }, at: 1)
        let (top, window) = list(size: canvas.size, model: model)
        for (line, number) in window.enumerated() {
            draw(questions[number], isAsked: number == place, at: top + line, on: &canvas, theme: theme)
        }
    }

    /// The question, and how it is answered or what is wrong.
    private func head(width: Int, glyphs: Glyphs) -> (question: [String], advice: [String]) {
        (
            questions[place].habit.question.wrapped(to: width, glyphs: glyphs),
            (isOfMeasures ? questions[place].habit.meaning.wrapped(to: width, glyphs: glyphs) : [])
                + (complaint ?? hint).wrapped(to: width, glyphs: glyphs)
        )
    }

    /// The first row of the list of questions, and the questions in view.
    private func list(size: Size, model: AppModel) -> (top: Int, window: Range<Int>) {
        let head = head(width: size.width, glyphs: model.glyphs)
        let isTall = FrameLayout.sheetRoom(model.size).height >= 12
        let top = max(isTall ? 5 : 0, 1 + head.question.count + head.advice.count)
        return (top, ListWindow(count: questions.count, height: max(0, size.height - top)).rows(around: place))
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        guard questions.indices.contains(place) else { return .stay }
        let (top, window) = list(size: size, model: model)
        let row = point.row - top + window.lowerBound
        if point.row >= top, window.contains(row) { move(to: row) }
        return .stay
    }

    private func drawTitle(on canvas: inout Canvas, model: AppModel) {
        let date = day == model.presentDay ? "" : " for \(day.spelledDay)"
        let used = canvas.put("\(isOfMeasures ? "Measures" : "Check-in")\(date)", at: .zero, style: model.theme.heading)
        let count = questions.count(where: \.isAnswered)
        let words = "\(count) of \(questions.count) answered"
        canvas.put(words, at: Point(column: used + 3, row: 0), style: model.theme.label)
    }

    /// Which keys answer the question.
    private var hint: String {
        let question = questions[place]
        let habit = question.habit
        var parts: [String] = []
        switch habit.measure {
        case .yesNo: parts.append(habit.alternative == nil ? "y yes, n no" : "y yes, n no, or type hours")
        case .choice(let words): parts += words.enumerated().map { "\($0.offset + 1) \($0.element)" }
        case .number(.score):
            if let zero = habit.meaningOfZero { parts.append("0 \(zero)") }
            if let ten = habit.meaningOfTen { parts.append("10 \(ten)") }
        case .number(let unit): parts.append(isOfMeasures ? unit.typing : "\(unit.typing), or y n")
        }
        if let suggestion = question.suggestion { parts.append("Enter \(suggestion.text)") }
        parts.append(". not known")
        return parts.joined(separator: ";  ")
    }

    private static let valueColumn = 24

    private func draw(_ question: Question, isAsked: Bool, at row: Int, on canvas: inout Canvas, theme: Theme) {
        if isAsked { canvas.putSelection(at: Point(column: 0, row: row), hasCursor: false, theme: theme) }
        let style = isAsked ? theme.value : theme.label
        canvas.put(
            question.habit.name.text, at: Point(column: 2, row: row), style: style, maxWidth: Self.valueColumn - 3)
        let place = Point(column: Self.valueColumn, row: row)
        if isAsked, !typed.isEmpty {
            let used = canvas.put(typed, at: place, style: theme.value)
            if let unit = question.habit.measure.unit {
                canvas.put(unit.rawValue, at: Point(column: place.column + used + 1, row: row), style: theme.dim)
            }
            canvas.cursor = Point(column: place.column + used, row: row)
            return
        }
        switch question.answer {
        case .amount(let amount): canvas.put(amount.text, at: place, style: theme.value)
        case .unknown: canvas.put("not known", at: place, style: theme.dim)
        case nil:
            if let logged = question.logged {
                canvas.put(logged.text, at: place, style: theme.label)
            } else if let usual = question.usual {
                canvas.put("\(usual.text)?", at: place, style: theme.dim)
            } else {
                canvas.put(String(canvas.glyphs.notLogged), at: place, style: theme.dim)
            }
        }
        if isAsked { canvas.cursor = place }
    }
}
