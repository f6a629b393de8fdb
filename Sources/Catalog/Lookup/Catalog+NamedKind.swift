import Diary

extension Catalog {
    /// Returns the kind of what has a name, typed whole; nil if nothing has it, or only what is hidden.
    ///
    /// Where several kinds have it, a site comes first: “neck” is also another name of a habit.
    public func kind(named text: String) -> CatalogKind? {
        let named: [(CatalogKind, NameMatcher.Candidate)] =
            sites.map { (.site, $0.candidate) } + habits.map { ($0.catalogKind, $0.candidate) }
            + stretches.map { (.stretch, $0.candidate) } + care.map { (.care, $0.candidate) }
            + feels.map { (.feel, $0.candidate) }
        let key = Name.key(of: text)
        return named.first { $0.1.isNamed(key) }?.0
    }
}
