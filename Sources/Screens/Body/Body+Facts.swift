import Catalog

extension BodyScreen {
    static func facts(_ model: AppModel) -> FactSheet? {
        model.body.selection.flatMap { model.facts(ofSite: $0.place.site) }
    }
}
