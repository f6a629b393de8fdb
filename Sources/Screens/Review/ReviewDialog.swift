import Canvas
import Catalog
import Diary
import Reports

/// The posture review: a dozen questions answered with one key each, then what follows from the answers.
struct ReviewDialog: Dialog {
    /// Whether it first welcomes someone who is starting Twinge for the first time.
    private(set) var isWelcoming: Bool
    /// The question being asked; the number of questions once they are all answered.
    private(set) var place = 0
    /// The answers so far, by question.
    private(set) var choices: [Name: Name] = [:]
    /// The answer to whether to ask the weekly questions; nil for no change.
    private var weeklyChoice: Bool?
    /// The first visible line of the outcome.
    private(set) var scroll = 0

    init(isFirstStart: Bool = false) { isWelcoming = isFirstStart }

    /// Resumes an unfinished review at the first open question, or starts a new one.
    init(resumingIn model: AppModel, isFirstStart: Bool = false) {
        self.init(isFirstStart: isFirstStart)
        let questions = model.catalog.reviewQuestions
        let kept = model.unfinishedReview
        choices = kept
        place = kept.isEmpty ? 0 : questions.firstIndex { kept[$0.name] == nil } ?? questions.count
        isResumed = !kept.isEmpty
    }

    /// Whether it resumes with earlier answers.
    private(set) var isResumed = false

    var form: DialogForm { .page }

    var context: KeyContext { .review }

    func questions(in model: AppModel) -> [ReviewQuestion] { model.catalog.reviewQuestions }

    /// Returns the question being asked; nil at the end.
    func question(in model: AppModel) -> ReviewQuestion? {
        let questions = questions(in: model)
        return questions.indices.contains(place) ? questions[place] : nil
    }

    /// Returns the review that this one repeats or, on the same day, replaces.
    func earlierReview(in model: AppModel) -> PostureReview? { model.reviews.last { $0.day <= model.presentDay } }

    /// Returns the review before today.
    func lastReview(in model: AppModel) -> PostureReview? { model.reviews.last { $0.day < model.presentDay } }

    /// Returns the answers as they would be saved.
    func review(in model: AppModel) -> PostureReview {
        PostureReview(
            day: model.presentDay,
            answers: questions(in: model).compactMap { question in
                choices[question.name].map { PostureReview.Answer(question.name, $0) }
            })
    }

    /// Returns whether to ask the weekly questions.
    func asksWeekly(in model: AppModel) -> Bool { weeklyChoice ?? model.preferences.asksWeeklyQuestions }

    /// Returns what follows from the answers.
    func plan(in model: AppModel) -> ReviewPlan {
        ReviewPlan(
            review(in: model).answers, catalog: model.catalog, changeover: model.preferences.changeover)
    }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        let isEnd = !isWelcoming && question(in: model) == nil
        switch command {
        case .accept: return isWelcoming ? isResumed ? "go on" : "begin" : isEnd ? "use this" : nil
        case .moveUp: return isWelcoming ? "" : nil
        case .moveDown: return isWelcoming ? "" : isEnd ? linesHidden(in: model).below > 0 ? "scroll" : "" : nil
        case .cancel: return isWelcoming || isEnd ? "not now" : nil
        default: return nil
        }
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        guard !isWelcoming, question(in: model) == nil else { return (0, 0) }
        let room = FrameLayout.sheetRoom(model.size)
        let count = outcomeLines(width: room.width, model: model).count
        return ListWindow(count: count, height: outcomeRows(room, model: model)).hidden(top: scroll)
    }

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        if isWelcoming { return typeAtWelcome(text, on: &model) }
        for character in text {
            guard let question = question(in: model) else {
                if character == "r", hasRoutine(model) { return finish(keepingRoutine: true, on: &model) }
                if character == "w" { weeklyChoice = !asksWeekly(in: model) }
                continue
            }
            if character == "." || character == " " {
                move(by: 1, in: model)
            } else if let number = character.wholeNumberValue {
                answer(question, number - 1, in: model)
            }
        }
        return .stay
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        if !isWelcoming, let question = question(in: model) {
            answer(question, point.row - choicesRow(of: question, size: size, glyphs: model.glyphs), in: model)
        }
        return .stay
    }

    /// Takes one of the choices, and goes on.
    private mutating func answer(_ question: ReviewQuestion, _ choice: Int, in model: AppModel) {
        guard question.choices.indices.contains(choice) else { return }
        choices[question.name] = question.choices[choice].words
        move(by: 1, in: model)
    }

    /// Handles typing on the welcome page; a digit means pain, so it logs that without any questions.
    private func typeAtWelcome(_ text: String, on model: inout AppModel) -> DialogOutcome {
        guard let character = text.first, text.count == 1 else { return .stay }
        if character == "q" { model.leave() }
        if let screen = Screen.allCases.first(where: { $0.part.key == KeySequence(.character(character)) }) {
            model.show(screen)
            return .close
        }
        guard character.isWholeNumber, character.isASCII else { return .stay }
        model.logPain(.character(character))
        return .close
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        if command == .cancel {
            if choices.isEmpty || isWelcoming {
                model.message = Message(.note, "g r asks again whenever you like.")
            } else {
                model.keepUnfinished(review(in: model), choices: choices)
            }
            return .close
        }
        if isWelcoming {
            // The keys of the questions do nothing on this page.
            isWelcoming = command != .accept
            return .stay
        }
        guard let question = question(in: model) else { return performAtEnd(command, key: key, on: &model) }
        switch command {
        case .accept:
            if choices[question.name] == nil {
                choices[question.name] = earlierReview(in: model)?.answer(to: question.name)
            }
            move(by: 1, in: model)
        case .moveUp: move(by: -1, in: model)
        case .moveDown: move(by: 1, in: model)
        default: break
        }
        return .stay
    }

    private mutating func performAtEnd(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        if command == .accept { return finish(keepingRoutine: false, on: &model) }
        if command == .moveUp, key != .up || scroll == 0 {
            move(by: -1, in: model)
            return .stay
        }
        let room = FrameLayout.sheetRoom(model.size)
        let last = max(0, outcomeLines(width: room.width, model: model).count - outcomeRows(room, model: model))
        scroll =
            command.destination(from: scroll, last: last, page: outcomeRows(room, model: model)) ?? scroll
        return .stay
    }

    private mutating func move(by steps: Int, in model: AppModel) {
        place = min(max(place + steps, 0), questions(in: model).count)
        scroll = 0
    }

    private func finish(keepingRoutine: Bool, on model: inout AppModel) -> DialogOutcome {
        let plan = plan(in: model)
        model.keptChoices = [:]
        model.dropReviewDraft()
        model.commit(
            review(in: model), trackedHabits: plan.trackedHabits, asksWeekly: asksWeekly(in: model),
            routine: keepingRoutine || plan.routine.isEmpty ? nil : plan.routine)
        if plan.health.waitsForDoctor { model.open(WarningSignsDialog()) }
        return .close
    }
}

extension AppModel {
    /// The answers of an unfinished review: from this session or a draft, or from a first one that was never finished.
    var unfinishedReview: [Name: Name] { keptChoices.isEmpty ? storedReview : keptChoices }

    /// The answers of a first review that was never finished, which are on disk.
    private var storedReview: [Name: Name] {
        guard reviews.count == 1, let only = reviews.first, preferences.trackedHabits == nil,
            presentDay - only.day <= Self.daysToResume
        else { return [:] }
        return Dictionary(only.answers.map { ($0.question, $0.choice) }) { first, _ in first }
    }

    /// How many days an unfinished review waits.
    private static let daysToResume = 14
    /// The fields of a draft: the day of the answers, and each of them.
    private static let draftFields = (day: "Day", answer: "Answer")

    /// The answers of an unfinished review as a draft; nil if there are none, or they are on disk.
    var unsavedReview: Draft? {
        guard !keptChoices.isEmpty, keptChoices != storedReview else { return nil }
        if let draft = reviewDraft, choices(of: draft) == keptChoices { return draft }
        let answers = catalog.reviewQuestions.compactMap { question in
            keptChoices[question.name].map { PostureReview.Answer(question.name, $0).text }
        }
        return Draft(
            form: .review,
            fields: [Draft.Field(Self.draftFields.day, "\(presentDay)")]
                + answers.map { Draft.Field(Self.draftFields.answer, $0) })
    }

    private var reviewDraft: Draft? { drafts.first { $0.form == .review } }

    /// Returns the answers of a draft that are still among the choices; none if it is too old.
    private func choices(of draft: Draft) -> [Name: Name] {
        guard let day = draft.values(Self.draftFields.day).first.flatMap({ try? DiaryDate(parsing: $0) }),
            presentDay - day <= Self.daysToResume
        else { return [:] }
        let answers = draft.values(Self.draftFields.answer).compactMap { try? PostureReview.Answer(parsing: $0) }
        return answers.reduce(into: [:]) { choices, answer in
            let question = catalog.reviewQuestions.first { $0.name == answer.question }
            guard question?.choices.contains(where: { $0.words == answer.choice }) == true else { return }
            choices[answer.question] = answer.choice
        }
    }

    /// Takes the answers of a review that was left unfinished when the program last ended; the user is told, and g r goes on with them.
    mutating func takeReviewDraft() {
        if let draft = reviewDraft { keptChoices = choices(of: draft) }
    }

    /// Drops the answers kept from last time once the review is finished.
    fileprivate mutating func dropReviewDraft() {
        if let draft = reviewDraft { dropDraft(draft) }
    }

    /// Keeps the answers of an unfinished review, on disk if there is no finished one that they would hide.
    fileprivate mutating func keepUnfinished(_ review: PostureReview, choices: [Name: Name]) {
        keptChoices = choices
        let count = catalog.reviewQuestions.count
        let words = "\(choices.count) of \(count) answers of the review"
        guard reviews.isEmpty || reviews.count == 1 && preferences.trackedHabits == nil else {
            message = Message(.note, "Kept \(words); g r goes on.")
            return
        }
        commit(
            [.review(from: reviews.first { $0.day == review.day }, to: review)], summary: words, remark: "; g r goes on"
        )
    }

    /// Keeps the answers of a review that is open when the program ends.
    mutating func keepOpenReview() {
        guard let dialog = overlays.compactMap({ $0.dialog as? ReviewDialog }).last, !dialog.choices.isEmpty,
            dialog.choices != unfinishedReview
        else { return }
        keepUnfinished(dialog.review(in: self), choices: dialog.choices)
    }

    /// Shows how to resume a review left unfinished before this start.
    mutating func remindOfReview() {
        guard opening == .screen, overlays.isEmpty, message == nil, !diary.isDemo else { return }
        let left = catalog.reviewQuestions.count - unfinishedReview.count
        guard !unfinishedReview.isEmpty else { return }
        let state = left > 0 ? "has \(left.counted("question")) left" : "is answered but not used yet"
        message = Message(.note, "The review \(state): g r goes on.")
    }

    /// Offers the review again within three days of the user logging pain at the first start without it.
    mutating func offerReviewAgain() {
        let days = insights.table.days
        guard opening == .screen, overlays.isEmpty, reviews.isEmpty, preferences.trackedHabits == nil, !diary.isDemo,
            diary.readOnlyReason == nil, days.count == 1, let only = days.first, only.habits.isEmpty,
            only.holds.isEmpty, only.exercises.isEmpty,
            (1...3).contains(presentDay - only.day)
        else { return }
        open(ReviewDialog(isFirstStart: true))
    }
}
