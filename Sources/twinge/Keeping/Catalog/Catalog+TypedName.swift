import Catalog
import Diary

extension CatalogArguments {
    /// Returns the name of what is to be changed.
    ///
    /// - Parameters:
    ///   - command: the command that changes it, for advice on something of another kind.
    ///   - last: what the command takes after the name.
    /// - Throws: ``Failure`` with that advice, or `NameError`.
    func found(in catalog: Catalog, for command: String, _ last: String? = nil) throws -> Name {
        do throws(NameError) {
            return try catalog.name(typed: name, of: kind.kind)
        } catch {
            guard case .otherKind(let other, let name) = error.reason else { throw error }
            let words = [command, other.rawValue, name.key.typable] + [last].compactMap(\.self).map(\.shellWord)
            throw Failure(
                .usage,
                "“\(name)” is \(other.withArticle), not \(error.kind.withArticle). Use: twinge catalog \(words.joined(separator: " "))"
            )
        }
    }
}

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
