import Diary

/// A renaming of something in entries and routines.
public struct Renaming: Hashable, Sendable {
    /// The kind of thing.
    public let kind: CatalogKind
    /// The old name.
    public let old: Name
    /// The new name.
    public let new: Name

    /// Creates a renaming.
    public init(_ kind: CatalogKind, from old: Name, to new: Name) {
        self.kind = kind
        self.old = old
        self.new = new
    }

    /// Returns the entry with the new name wherever the old one is.
    public func renamed(_ entry: Entry) -> Entry { names.renamed(entry) }

    /// Returns the routine with the new name for a stretch.
    public func renamed(_ routine: Routine) -> Routine { names.renamed(routine) }

    private var names: FormerNames {
        var names = FormerNames()
        if let kind = FormerNames.Kind(kind) { names.note(old, of: kind, isNow: new) }
        return names
    }
}

extension FormerNames.Kind {
    /// Returns the kind for something in the catalog; nil if nothing is logged under its name.
    fileprivate init?(_ kind: CatalogKind) {
        switch kind {
        case .habit, .activity: self = .habit
        case .site: self = .site
        case .feel: self = .feel
        case .stretch: self = .stretch
        case .care: self = .care
        case .muscle: return nil
        }
    }
}
