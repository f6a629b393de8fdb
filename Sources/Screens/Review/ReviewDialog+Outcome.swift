import Canvas
import Catalog
import Diary
import Reports

extension ReviewDialog {
    /// The number of muscles named, most important first.
    private static let namedMuscles = 6

    /// Returns how many lines of the outcome fit: all rows but the title and the offer to keep the routine.
    func outcomeRows(_ room: Size, model: AppModel) -> Int { max(1, room.height - (hasRoutine(model) ? 2 : 1)) }

    func drawOutcome(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let lines = outcomeLines(width: canvas.size.width, model: model)
        let rows = outcomeRows(canvas.size, model: model)
        canvas.within(Rect(column: 0, row: 1, width: canvas.size.width, height: rows)) { $0.put(lines, from: scroll) }
        canvas.put("What follows from your answers", at: .zero, style: theme.heading)
        if hasRoutine(model) {
            let offer: StyledText = [.init("r", theme.key), .init(" takes the habits, not the routine", theme.keyWord)]
            canvas.put(offer, at: Point(column: 0, row: canvas.size.height - 1))
        }
        canvas.cursor = .zero
    }

    /// Returns whether the user has chosen a routine.
    func hasRoutine(_ model: AppModel) -> Bool {
        let items = model.diary.routines.routine(on: model.presentDay)?.items ?? []
        return !items.isEmpty && items != model.catalog.defaultRoutine
    }

    /// Returns habits, muscles, the routine, and what has changed since the last review.
    func outcomeLines(width: Int, model: AppModel) -> [Line<Never>] {
        let plan = plan(in: model)
        var lines: [Line<Never>] = []
        func group(_ heading: String, _ texts: [String]) {
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(Line(heading, model.theme.value))
            for text in texts.flatMap({ $0.wrapped(to: max(10, width - 2), glyphs: model.glyphs) }) {
                lines.append(Line(text, model.theme.label, at: 2))
            }
        }
        group("Asked at check-in", [plan.trackedHabits.map(\.text).joined(separator: ", ")])
        group("Once a week", [Self.weeklyOffer(isWanted: asksWeekly(in: model))])
        if !plan.muscles.isEmpty {
            let most = plan.muscles.prefix(Self.namedMuscles)
            group("What these habits shorten or load most", [most.map(\.text).joined(separator: ", ")])
        }
        if plan.health.waitsForDoctor {
            group(
                "No routine today",
                ["You have a warning sign: see a doctor first. ! lists what to look for and how soon."])
        }
        if plan.health.waitsForSurgeon, let words = plan.health.waitingWords {
            group(
                "No routine for now",
                [
                    "\(words) O adds exercises of your own; nothing else but breathing and the jaw is planned until a review "
                        + "says that it was more than three months ago."
                ])
        }
        let seconds = Routine.seconds(of: plan.routine, changeover: model.preferences.changeover)
        if !plan.routine.isEmpty {
            group("A routine of \(TimeWords.exact(seconds))", Self.routineLines(plan.routine, model.catalog))
        }
        // After an operation that is nearly everything, for one reason.
        if !plan.leftOut.isEmpty, !plan.health.waitsForSurgeon {
            group("Left out for you", plan.leftOut.map { "\($0.stretch): \($0.reason)" })
        }
        if let last = lastReview(in: model) {
            let changes = review(in: model).differences(from: last)
            group(
                "Changed since \(last.day.spelled)",
                changes.isEmpty
                    ? ["nothing"] : changes.map { "\($0.question): \($0.before) \(model.glyphs.arrowRight) \($0.now)" })
        }
        return lines
    }

    private static func weeklyOffer(isWanted: Bool) -> String {
        let what = "three questions on how bad your pain was and what it kept you from"
        return isWanted ? "\(what); w leaves them out" : "nothing; w adds \(what)"
    }

    /// Returns the stretches of a routine, each with its sides and duration.
    private static func routineLines(_ items: [RoutineItem], _ catalog: Catalog) -> [String] {
        items.runs(by: \.stretch).map { holds in
            let sides = holds.compactMap(\.side?.rawValue).listed
            let stretch = catalog.stretch(holds[0].stretch)
            let dose = [holds[0].doseWords(of: stretch), holds[0].repeatWords(of: stretch)]
            return ([holds[0].stretch.text, sides.isEmpty ? nil : sides] + dose)
                .compactMap { $0 }.joined(separator: ", ")
        }
    }
}
