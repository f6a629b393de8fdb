import Canvas
import Diary

extension ReviewDialog {
    /// The rows from which there is air between title, question and answers.
    private static let airyHeight = 12
    private static let progressWidth = 24

    func height(in size: Size, model: AppModel) -> Int { size.height }

    func draw(on canvas: inout Canvas, model: AppModel) {
        if isWelcoming {
            drawWelcome(on: &canvas, model: model)
        } else if let question = question(in: model) {
            draw(question, on: &canvas, model: model)
        } else {
            drawOutcome(on: &canvas, model: model)
        }
    }

    private func drawWelcome(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let count = questions(in: model).count
        let paragraphs: [(String, Style)] = [
            ("Welcome to Twinge", theme.heading),
            (
                "\(count) questions on work, sleep, free time and your health, one key each, choose your habits at "
                    + "check-in and a safe routine of five minutes.", theme.label
            ),
            ("Enter begins, Esc skips it. A digit from 0 to 9 logs pain right away.", theme.value),
            ("Nothing here is a diagnosis. Your diary stays on this machine, in plain text.", theme.dim),
        ]
        let width = min(canvas.size.width, 72)
        var lines: [Line<Never>] = []
        for (text, style) in paragraphs {
            lines += text.wrapped(to: width, glyphs: model.glyphs).map { Line($0, style) }
            if canvas.size.height >= Self.airyHeight { lines.append(.blank) }
        }
        canvas.put(lines)
        canvas.cursor = .zero
    }

    private func draw(_ question: ReviewQuestion, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let count = questions(in: model).count
        let width = canvas.size.width
        let isAiry = canvas.size.height >= Self.airyHeight
        var used = canvas.put("Posture review", at: .zero, style: theme.heading) + 3
        used += canvas.put("\(place + 1) of \(count)", at: Point(column: used, row: 0), style: theme.label) + 3
        if used + Self.progressWidth <= width {
            canvas.putProgress(
                Double(place) / Double(max(1, count)), at: Point(column: used, row: 0), length: Self.progressWidth,
                full: theme.accent, empty: theme.rule)
        }
        var row = isAiry ? 2 : 1
        if isAiry {
            canvas.put(question.part.words, at: Point(column: 0, row: row), style: theme.dim)
            row += 2
        }
        for line in question.text.wrapped(to: width, glyphs: model.glyphs) {
            canvas.put(line, at: Point(column: 0, row: row), style: theme.value)
            row += 1
        }
        row += isAiry ? 1 : 0
        let last = lastReview(in: model)?.answer(to: question.name)
        for (number, choice) in question.choices.enumerated() {
            draw(
                choice, number: number + 1, isChosen: choices[question.name] == choice.words,
                isLast: choice.words == last, at: row + number, on: &canvas, model: model)
        }
        canvas.cursor = Point(column: 0, row: row)
        if isAiry { drawAdvice(below: row + question.choices.count + 1, on: &canvas, model: model) }
    }

    private func draw(
        _ choice: ReviewQuestion.Choice, number: Int, isChosen: Bool, isLast: Bool, at row: Int,
        on canvas: inout Canvas, model: AppModel
    ) {
        let theme = model.theme
        if isChosen { canvas.put(String(model.glyphs.tick), at: Point(column: 0, row: row), style: theme.good) }
        canvas.put(String(number), at: Point(column: 2, row: row), style: theme.key)
        let end = canvas.put(
            choice.words.text, at: Point(column: 5, row: row), style: isChosen ? theme.value : theme.label)
        if isLast { canvas.put("last time", at: Point(column: 7 + end, row: row), style: theme.dim) }
    }

    /// Says which keys there are.
    private func drawAdvice(below row: Int, on canvas: inout Canvas, model: AppModel) {
        guard row < canvas.size.height else { return }
        canvas.put("A digit answers, . passes over.", at: Point(column: 0, row: row), style: model.theme.dim)
    }
}

extension ReviewQuestion.Part {
    /// The part of the day in words that head a question.
    fileprivate var words: String {
        switch self {
        case .work: "By day"
        case .sleep: "At night"
        case .freeTime: "In your free time"
        case .pain: "Where it hurts"
        case .safety: "Last of all, to keep you safe"
        }
    }
}
