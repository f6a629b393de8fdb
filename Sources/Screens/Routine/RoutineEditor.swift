import Canvas
import Catalog
import Diary
import Trends

/// Edits the stretch routine from today on: stretches, order, sides, seconds, repeats and weekdays.
struct RoutineEditor: Dialog {
    /// The stretches in order.
    private(set) var rows: [RoutineRow]
    /// The selected row.
    private(set) var selection = 0
    /// The search for a stretch to add, while it is open.
    private(set) var finder: NameFinder?
    /// The holds planned when the editor was opened.
    private let original: [RoutineItem]

    init(_ model: AppModel) {
        original = model.diary.routines.routine(on: model.presentDay)?.items ?? []
        rows = RoutineRow.rows(of: original)
    }

    /// Resumes edits that were not saved.
    init(draft: Draft, model: AppModel) {
        self.init(model)
        rows = RoutineRow.rows(of: Self.items(of: draft))
    }

    /// The field of a draft for each planned hold.
    private static let draftField = "Stretch"

    /// Returns the planned holds of a draft.
    static func items(of draft: Draft) -> [RoutineItem] {
        draft.values(draftField).compactMap { try? RoutineItem(parsing: $0) }
    }

    func draft(in model: AppModel) -> Draft? {
        items == original
            ? nil : Draft(form: .routine, fields: items.map { Draft.Field(Self.draftField, $0.text) })
    }

    /// The planned holds as edited.
    var items: [RoutineItem] { rows.flatMap(\.items) }

    var form: DialogForm { .page }

    var context: KeyContext { finder == nil ? .routineEditor : .stretchChooser }

    func height(in size: Size, model: AppModel) -> Int { size.height }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        let isRepeated = repetitions(model.catalog) != nil
        return switch command {
        case _ where rows.isEmpty && ![.accept, .addStretch, .cancel, .help].contains(command) && finder == nil: ""
        case .increase, .decrease: isRepeated ? "times" : nil
        case .changeRepeats: isRepeated ? "sets" : nil
        case .changeSides: rows.indices.contains(selection) && rows[selection].sides == .once ? "" : nil
        default: nil
        }
    }

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        finder?.type(text)
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        if finder != nil { return choose(command, on: &model) }
        switch command {
        case _ where command.isMoving:
            let page = listHeight(room(in: model))
            selection = command.destination(from: selection, last: max(0, rows.count - 1), page: page) ?? selection
        case .addStretch: finder = NameFinder(candidates(model))
        case .accept:
            if items != original { model.commit(routine: items) }
            return .close
        case .cancel: return .close
        default: change(command, key: key, catalog: model.catalog)
        }
        return .stay
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        guard let place = place(at: point, size: size) else { return .stay }
        guard finder != nil else {
            selection = place
            return .stay
        }
        finder?.select(place)
        return choose(.accept, on: &model)
    }

    /// Changes the selected row.
    private mutating func change(_ command: Command, key: Key, catalog: Catalog) {
        guard rows.indices.contains(selection) else { return }
        switch command {
        case .delete:
            rows.remove(at: selection)
            selection = max(0, min(selection, rows.count - 1))
        case .raiseRow where selection > 0:
            rows.swapAt(selection, selection - 1)
            selection -= 1
        case .lowerRow where selection + 1 < rows.count:
            rows.swapAt(selection, selection + 1)
            selection += 1
        case .increase: rows[selection].lengthen(by: 1, repetitions: repetitions(catalog))
        case .decrease: rows[selection].lengthen(by: -1, repetitions: repetitions(catalog))
        case .changeSides: rows[selection].changeSides()
        case .changeRepeats: rows[selection].changeRepeats()
        case .everyDay: rows[selection].weekdays = []
        case .toggleWeekday:
            if case .character(let character) = key, let number = character.wholeNumberValue {
                rows[selection].toggle(Weekday(index: number - 1))
            }
        default: break
        }
    }

    /// Returns the repetitions of the selected exercise; nil if it is held.
    private func repetitions(_ catalog: Catalog) -> Stretch.Repetitions? {
        rows.indices.contains(selection) ? catalog.loggedStretch(rows[selection].stretch)?.repetitions : nil
    }

    // MARK: adding

    /// Returns the exercises not in the routine yet: first those for muscles it leaves out, last those that the user's health rules out,
    /// with the reason.
    private func candidates(_ model: AppModel) -> [NameFinder.Candidate] {
        let missing = Set(coverage(model).uncovered.map(\.name))
        let planned = Set(rows.map(\.stretch))
        let health = model.health
        let unplanned = model.catalog.stretches.filter { !planned.contains($0.name) }
        let open = unplanned.filter { health.objection(to: $0) == nil }
        let useful = open.filter { !missing.isDisjoint(with: $0.allMuscles) }
        let ruledOut = unplanned.filter { health.objection(to: $0) != nil }
        return (useful + open.filter { missing.isDisjoint(with: $0.allMuscles) } + ruledOut).map { stretch in
            let short = try? Name(parsing: stretch.shortName)
            let muscles = stretch.allMuscles.map(\.text).joined(separator: ", ")
            return NameFinder.Candidate(
                name: stretch.name, aliases: [short].compactMap { $0 } + stretch.aliases + stretch.allMuscles,
                hint: health.objection(to: stretch).map { "not for you: \($0)" } ?? muscles)
        }
    }

    private mutating func choose(_ command: Command, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .accept:
            guard let finder, finder.found.indices.contains(finder.row),
                let stretch = model.catalog.stretch(finder.found[finder.row].name)
            else { return .stay }
            if let objection = model.health.objection(to: stretch) {
                model.message = Message(.note, "Left out for you: \(objection).")
                return .stay
            }
            let place = rows.isEmpty ? 0 : selection + 1
            rows.insert(RoutineRow(stretch), at: place)
            selection = place
            self.finder = nil
        case .cancel: finder = nil
        default: _ = finder?.perform(command)
        }
        return .stay
    }

    /// Returns what is planned of the routine, given someone's health.
    func plan(for health: HealthProfile, _ model: AppModel) -> StretchPlan {
        StretchPlan(items, health: health, stretch: model.catalog.loggedStretch)
    }

    /// The user's health without the warning sign of a day, for the routine outlasts it.
    static func lastingHealth(_ model: AppModel) -> HealthProfile {
        var health = model.health
        health.conditions.remove(.warningSign)
        return health
    }

    /// Returns what the routine lengthens, and what it leaves out given the user's habits.
    func coverage(_ model: AppModel) -> RoutineCoverage {
        RoutineCoverage(
            plan(for: Self.lastingHealth(model), model).items,
            habits: model.catalog.trackedHabits(chosen: model.preferences.trackedHabits),
            muscles: model.catalog.muscles.map(\.name), stretch: model.catalog.stretch)
    }
}
