import Catalog
import Diary

extension Catalog {
    /// Returns the full name of something visible from all or part of it.
    ///
    /// - Throws: `NameError` if it matches none or several.
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
