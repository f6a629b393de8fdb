import Catalog
import Diary
import Reports

extension QuickForm {
    /// Returns the names that can be chosen, most recently used or most likely first.
    static func candidates(_ kind: Kind, model: AppModel) -> [NameFinder.Candidate] {
        let catalog = model.catalog
        switch kind {
        case .habit:
            let tracked = catalog.trackedHabits(chosen: model.preferences.trackedHabits)
            let known = (tracked + catalog.habits).filter { $0.kind != .activity }.map(NameFinder.Candidate.init)
            return known + recent(model, among: known) { $0.habits.map(\.name) }
        case .activity:
            let known = catalog.habits.filter { $0.kind == .activity }.map(NameFinder.Candidate.init)
            return recent(model, among: known) { $0.activities.map(\.name) } + known
        case .care:
            let known = catalog.care.map { NameFinder.Candidate(name: $0.name, aliases: $0.aliases, hint: $0.detail) }
            return recent(model, among: known) { $0.care.map(\.name) } + known
        case .stretch:
            let planned = model.diary.routines.items(on: model.presentDay).map(\.stretch)
            return planned.map { NameFinder.Candidate(name: $0, hint: catalog.stretch($0)?.group ?? "") }
                + catalog.stretches.map { NameFinder.Candidate(name: $0.name, hint: $0.group) }
        }
    }

    /// Returns the names of the last sixty logged days, latest first, with what is known about them.
    private static func recent(
        _ model: AppModel, among known: [NameFinder.Candidate], _ names: (Entry) -> [Name]
    ) -> [NameFinder.Candidate] {
        let all = Dictionary(known.map { ($0.name, $0) }) { first, _ in first }
        return recentNames(model, names).map { all[$0] ?? NameFinder.Candidate(name: $0) }
    }

    private static func recentNames(_ model: AppModel, _ names: (Entry) -> [Name]) -> [Name] {
        let days = model.insights.table.days.suffix(60).reversed()
        return days.flatMap { model.diary.logbook.entries(on: $0.day).reversed().flatMap(names) }
    }

    /// Returns the medicine that the name of an unknown treatment may refer to; nil for none.
    func medicine(in model: AppModel) -> Name? {
        guard kind == .care, finder.isOwnName else { return nil }
        let names = Self.recentNames(model) { $0.medicines.map(\.name) } + model.medicines.medicines.map(\.name)
        let key = Name.key(of: finder.search.text)
        return names.first { $0.key.hasPrefix(key) }
    }

    /// Returns the chosen habit or activity, with its measure.
    func habit(in model: AppModel) -> Habit? {
        guard let name else { return nil }
        if let known = model.catalog.loggedHabit(name) { return known }
        switch kind {
        case .habit: return model.reports.habit(named: name)
        case .activity: return Habit(name: name, kind: .activity, measure: .minutes, question: "")
        case .care, .stretch: return nil
        }
    }

    /// Suggests the amount that the chosen thing has or usually has.
    mutating func suggestAmount(model: AppModel) {
        switch kind {
        case .habit, .activity:
            guard let habit = habit(in: model) else { return }
            let logged = kind == .habit ? model.insights.table[day].amountAsLogged(of: habit) : nil
            let usual = model.reports.usual(habit, before: day)
            amount = TextField((logged ?? usual)?.text ?? "", isSuggestion: logged != nil || usual != nil)
        case .care: amount = TextField()
        case .stretch:
            side = sides(in: model).first ?? nil
            let hold = name.flatMap { name in
                model.diary.routines.hold(of: name, side: side, on: day, catalog: model.catalog)
            }
            let exercise = name.flatMap(model.catalog.loggedStretch)
            let times = exercise?.repetitions(in: hold ?? exercise?.hold ?? HoldDuration(nearest: 30))
            amount = TextField(times.map { "\($0) times" } ?? hold?.text ?? "30 s", isSuggestion: true)
        }
    }

    /// Returns the sides that the chosen stretch can be logged with.
    func sides(in model: AppModel) -> [Side?] {
        guard let name, let stretch = model.catalog.stretch(name) else { return [nil, .left, .right, .both] }
        return stretch.hasSides ? [.left, .right, .both] : [nil]
    }

    /// Returns whether the chosen exercise is counted rather than held.
    func isCounted(in model: AppModel) -> Bool { name.flatMap(model.catalog.loggedStretch)?.repetitions != nil }

    /// Returns what the amount field accepts, in words.
    func amountHint(in model: AppModel) -> String {
        switch kind {
        case .habit, .activity:
            guard let habit = habit(in: model) else { return "such as 2 h, 20 min, 3 times, yes or no" }
            return habit.expectation
        case .care: return name.flatMap(model.catalog.care)?.detail ?? "how long, how much, by whom"
        case .stretch:
            return isCounted(in: model) ? "how often, such as 6 times" : "seconds held, such as 30 s"
        }
    }
}

extension NameFinder.Candidate {
    /// Creates a candidate for a habit or activity, with its measure as the hint.
    fileprivate init(_ habit: Habit) { self.init(name: habit.name, hint: habit.measure.words) }
}
