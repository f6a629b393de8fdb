import Catalog
import Diary

extension TodayScreen {
    static func facts(_ model: AppModel) -> FactSheet? {
        let logbook = model.diary.logbook
        return switch selection(model) {
        case .habit(let name): model.facts(ofHabit: name)
        case .stretch(let name): model.facts(ofStretch: name)
        case .activity(let id, let place):
            logbook.entry(id).flatMap { entry in
                entry.activities.indices.contains(place) ? model.facts(ofHabit: entry.activities[place].name) : nil
            }
        case .care(let id, let place):
            logbook.entry(id).flatMap { entry in
                entry.care.indices.contains(place) ? model.facts(ofCare: entry.care[place].name) : nil
            }
        case .reading(let id), .medicine(let id, _), .also(let id, _), .note(let id):
            logbook.entry(id).flatMap(model.facts(of:))
        case .day, nil: nil
        }
    }
}
