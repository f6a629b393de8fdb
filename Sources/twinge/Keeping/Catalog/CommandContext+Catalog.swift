import Catalog
import Diary

extension CommandContext {
    /// The name of a thing that shows, as it was typed in whole or in part.
    ///
    /// - Throws: `NameError` when it stands for none or several.
    func name(typed text: String, of kind: CatalogKind) throws -> Name {
        let catalog = try catalog()
        switch kind {
        case .activity: return try catalog.activity(typed: text).name
        case .site: return try catalog.site(typed: text).name
        case .feel: return try catalog.feel(typed: text).name
        case .stretch: return try catalog.stretch(typed: text).name
        case .care: return try catalog.care(typed: text).name
        case .habit, .muscle: return try catalog.habit(typed: text).name
        }
    }
}
