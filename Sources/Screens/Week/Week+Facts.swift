import Catalog

extension WeekScreen {
    static func facts(_ model: AppModel) -> FactSheet? {
        if case .habit(let name) = model.week.measure { model.facts(ofHabit: name) } else { nil }
    }
}
