import Catalog
import Diary

extension CatalogArguments {
    /// Returns the name of what is to be changed. Unlike what logs an entry, this takes whole names alone: a change of all entries, or of what
    /// can be logged, must not follow from a guess.
    ///
    /// - Parameters:
    ///   - command: the command that changes it, for advice on something of another kind.
    ///   - last: what the command takes after the name.
    /// - Throws: ``Failure`` with that advice, or with the whole name of what a part of a name was typed of, or `NameError`.
    func found(in catalog: Catalog, for command: String, _ last: String? = nil) throws -> Name {
        func advice(_ kind: CatalogKind, _ name: Name) -> String {
            let words = [command, kind.rawValue, name.key.typable] + [last].compactMap(\.self).map(\.shellWord)
            return "twinge catalog \(words.joined(separator: " "))"
        }
        let found: Name
        do throws(NameError) {
            found = try catalog.name(typed: name, of: kind.kind)
        } catch {
            guard case .otherKind(let other, let name) = error.reason else { throw error }
            throw Failure(
                .usage, "“\(name)” is \(other.withArticle), not \(error.kind.withArticle). Use: \(advice(other, name))")
        }
        guard let typed = try? Name(parsing: name), catalog.currentName(of: typed, kind.kind) == found else {
            throw Failure(
                .usage, "“\(name)” finds “\(found)”. To change that, type its whole name: \(advice(kind.kind, found))")
        }
        return found
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
