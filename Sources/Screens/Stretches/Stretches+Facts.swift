import Catalog

extension StretchesScreen {
    static func facts(_ model: AppModel) -> FactSheet? {
        StretchSession(model).currentItem.flatMap { model.facts(ofStretch: $0.stretch) }
    }
}
