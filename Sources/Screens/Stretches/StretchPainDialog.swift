import Canvas
import Diary
import Trends

/// Asks for pain before or after a session, with one digit.
struct StretchPainDialog: Dialog {
    /// When the pain is asked about.
    enum Time: Hashable, Sendable { case before, after }

    private let time: Time
    /// Whether answering starts the timer.
    private let startsTimer: Bool
    private(set) var score: PainScore?

    init(_ time: Time, startsTimer: Bool) {
        self.time = time
        self.startsTimer = startsTimer
    }

    var form: DialogForm { .sheet }

    var context: KeyContext { .stretchPain }

    func height(in size: Size, model: AppModel) -> Int { size.height >= 9 ? 3 : 2 }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        guard command == .accept else { return nil }
        return startsTimer ? "start" : score == nil ? "no score" : "save"
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .logPain: take(key)
        case .increase: score = PainScore(min(10, (score?.value ?? -1) + 1))
        case .decrease: score = PainScore(max(0, (score?.value ?? 1) - 1))
        case .deleteBackward: score = nil
        case .accept:
            accept(on: &model)
            return .close
        case .cancel:
            if time == .after { model.stretches.isPainAfterDue = false }
            return .close
        default: break
        }
        return .stay
    }

    private mutating func take(_ key: Key) {
        guard case .character(let character) = key, let digit = character.wholeNumberValue else { return }
        score = digit == 0 && score?.value == 1 ? PainScore(10) : PainScore(digit)
    }

    private func accept(on model: inout AppModel) {
        if let score { model.log(score, after: time == .after) }
        if time == .before { model.stretches.isPainBeforeAsked = true }
        if startsTimer { StretchesScreen.startChangeover(on: &model) }
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let place = (point.column - Self.rulerColumn + 1) / Self.step
        if point.row == 1, PainScore.range.contains(place) { score = PainScore(place) }
        return .stay
    }

    private static let rulerColumn = 1
    private static let step = 3

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let question = time == .before ? "Pain now, before you stretch?" : "Pain now, after stretching?"
        canvas.put(question, at: .zero, style: theme.heading)
        for score in PainScore.range.compactMap(PainScore.init) {
            let isChosen = score == self.score
            let place = Point(column: Self.rulerColumn + score.value * Self.step, row: 1)
            // Brackets leave the colour visible.
            let words = isChosen ? "[\(score.value)]" : theme.chip(score)
            canvas.put(
                words, at: Point(column: place.column - 1, row: 1),
                style: isChosen ? theme.pain(score) : theme.painOnOffer(score.value))
            if isChosen { canvas.cursor = place }
        }
        if score == nil { canvas.cursor = Point(column: Self.rulerColumn, row: 1) }
        canvas.put("no pain", at: Point(column: Self.rulerColumn, row: 2), style: theme.dim)
        let end = Self.rulerColumn + 10 * Self.step + 2
        canvas.put("worst imaginable", row: 2, columns: 0..<end, alignment: .right, style: theme.dim)
    }
}
