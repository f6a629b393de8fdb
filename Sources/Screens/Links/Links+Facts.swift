import Catalog
import Diary

extension LinksScreen {
    static func facts(_ model: AppModel) -> FactSheet? {
        guard case .link(let id)? = page(model)?.selectedRow else { return nil }
        return (try? Name(parsing: id.habit)).flatMap(model.facts(ofHabit:))
    }
}
