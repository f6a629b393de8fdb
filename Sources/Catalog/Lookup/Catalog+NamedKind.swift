import Diary

extension Catalog {
    /// Returns the kind of what has a name, typed whole; nil if nothing has it, or only what is hidden.
    ///
    /// Where several kinds have it, a site comes first: “neck” is also another name of a habit.
    public func kind(named text: String) -> CatalogKind? {
        let named: [(CatalogKind, NameMatcher.Candidate)] =
            sites.map { (.site, .init(name: $0.name, short: $0.shortName, aliases: $0.aliases)) }
            + habits.map { ($0.catalogKind, .init(name: $0.name, short: $0.shortName, aliases: $0.aliases)) }
            + stretches.map { (.stretch, .init(name: $0.name, short: $0.shortName, aliases: $0.aliases)) }
            + care.map { (.care, .init(name: $0.name, aliases: $0.aliases + $0.drugs)) }
            + feels.map { (.feel, .init(name: $0.name, aliases: $0.aliases)) }
        let key = Name.key(of: text)
        return named.first { $0.1.isNamed(key) }?.0
    }
}
