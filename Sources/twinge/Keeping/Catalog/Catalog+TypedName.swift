import Catalog
import Diary

extension Catalog {
    /// The name of a thing that shows, as it was typed in whole or in part.
    ///
    /// - Throws: `NameError` when it matches none or several.
    func name(typed text: String, of kind: CatalogKind) throws(NameError) -> Name {
        switch kind {
        case .activity: return try activity(typed: text).name
        case .site: return try site(typed: text).name
        case .feel: return try feel(typed: text).name
        case .stretch: return try stretch(typed: text).name
        case .care: return try care(typed: text).name
        case .habit, .muscle: return try habit(typed: text).name
        }
    }
}
