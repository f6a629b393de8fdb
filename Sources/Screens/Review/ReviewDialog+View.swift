import Canvas
import Diary

extension ReviewDialog {
    /// The number of rows from which there are blank rows between title, question and answers.
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

    private static let pictureWidth = 46
    private static let leastWidthOfPicture = 70
    private static let leastHeightOfPicture = 18

    private func drawWelcome(on canvas: inout Canvas, model: AppModel) {
        let size = canvas.size
        let hasPicture = size.width >= Self.leastWidthOfPicture && size.height >= Self.leastHeightOfPicture
        let width = min(hasPicture ? size.width - Self.pictureWidth - 2 : size.width, 46)
        canvas.put(welcomeLines(width: width, isAiry: size.height >= Self.airyHeight, model: model))
        if hasPicture {
            let left = min(width + 2, size.width - Self.pictureWidth)
            let area = Rect(
                column: left, row: 0, width: Self.pictureWidth, height: min(WelcomePicture.height, size.height))
            WelcomePicture(theme: model.theme, glyphs: model.glyphs).draw(in: area, on: &canvas)
        }
        canvas.cursor = .zero
    }

    /// Returns what Twinge does, and the ways to begin.
    private func welcomeLines(width: Int, isAiry: Bool, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        let count = questions(in: model).count
        func wrapped(_ text: String, _ style: Style, at column: Int = 0) -> [Line<Never>] {
            text.wrapped(to: max(10, width - column), glyphs: model.glyphs).map { Line($0, style, at: column) }
        }
        func way(_ key: String, _ what: String, _ more: String) -> [Line<Never>] {
            var lines = wrapped(what, theme.value, at: 7)
            lines[0].put(key, theme.key, at: 0)
            return lines + (isAiry ? wrapped(more, theme.label, at: 7) : [])
        }
        let review =
            isResumed
            ? way("Enter", "go on with the review", "\(choices.count) of \(count) questions are answered.")
            : way(
                "Enter", "a short review", "how you sit, sleep and move: \(count) questions, one key each, one minute.")
        let groups = [
            wrapped("Welcome to Twinge", theme.heading)
                + wrapped(
                    "Log a score in two keys. See how long your flare-ups last, what they follow, and what eases them.",
                    theme.value),
            isAiry
                ? wrapped(
                    "It all stays in plain text files on this computer. Nothing here is a diagnosis.", theme.label)
                : [],
            review, way("0-9", "log how it is now", "the review can wait"),
            way("Esc", "look around first", "g r asks for the review later"),
        ]
        return Array(groups.filter { !$0.isEmpty }.joined(separator: isAiry ? [.blank] : []))
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
        if isAiry { canvas.put(question.part.words, at: Point(column: 0, row: 2), style: theme.dim) }
        for (line, text) in question.text.wrapped(to: width, glyphs: model.glyphs).enumerated() {
            canvas.put(text, at: Point(column: 0, row: (isAiry ? 4 : 1) + line), style: theme.value)
        }
        let row = choicesRow(of: question, size: canvas.size, glyphs: canvas.glyphs)
        let earlier = earlierReview(in: model)
        let last = earlier?.answer(to: question.name)
        let mark = earlier?.day == model.presentDay ? "earlier today" : "last time"
        for (number, choice) in question.choices.enumerated() {
            draw(
                choice, number: number + 1, isChosen: choices[question.name] == choice.words,
                mark: choice.words == last ? mark : nil, at: row + number, on: &canvas, model: model)
        }
        canvas.cursor = Point(column: 0, row: row)
        if isAiry { drawAdvice(below: row + question.choices.count + 1, on: &canvas, model: model) }
    }

    /// Returns the row of the first choice: below the part of the day and the question, with blank rows between if there is room.
    func choicesRow(of question: ReviewQuestion, size: Size, glyphs: Glyphs) -> Int {
        question.text.wrapped(to: size.width, glyphs: glyphs).count + (size.height >= Self.airyHeight ? 5 : 1)
    }

    private func draw(
        _ choice: ReviewQuestion.Choice, number: Int, isChosen: Bool, mark: String?, at row: Int,
        on canvas: inout Canvas, model: AppModel
    ) {
        let theme = model.theme
        if isChosen { canvas.put(String(model.glyphs.tick), at: Point(column: 0, row: row), style: theme.good) }
        canvas.put(String(number), at: Point(column: 2, row: row), style: theme.key)
        let end = canvas.put(
            choice.words.text, at: Point(column: 5, row: row), style: isChosen ? theme.value : theme.label)
        if let mark { canvas.put(mark, at: Point(column: 7 + end, row: row), style: theme.dim) }
    }

    /// What the keys do, longest form first.
    private static let advice = [
        "A digit answers, . skips the question. Esc stops and keeps your answers.",
        "A digit answers, . skips. Esc stops, keeping your answers.", "Esc stops and keeps your answers.",
    ]

    /// Draws which keys there are, in whole words.
    private func drawAdvice(below row: Int, on canvas: inout Canvas, model: AppModel) {
        guard row < canvas.size.height,
            let words = Self.advice.longest(fitting: canvas.size.width, glyphs: canvas.glyphs)
        else { return }
        canvas.put(words, at: Point(column: 0, row: row), style: model.theme.dim)
    }
}

extension ReviewQuestion.Part {
    /// The time of day in words, for the heading of a question.
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
