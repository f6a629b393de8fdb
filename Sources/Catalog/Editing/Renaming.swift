import Diary

/// Another name for a thing in what was logged and planned of it.
public struct Renaming: Hashable, Sendable {
    /// What kind of thing it is.
    public let kind: CatalogKind
    /// The name that is there.
    public let old: Name
    /// The name that is put in its place.
    public let new: Name

    /// Creates a renaming.
    public init(_ kind: CatalogKind, from old: Name, to new: Name) {
        self.kind = kind
        self.old = old
        self.new = new
    }

    /// The entry with the new name wherever the old one is.
    public func renamed(_ entry: Entry) -> Entry { names.renamed(entry) }

    /// The routine with the new name for a stretch.
    public func renamed(_ routine: Routine) -> Routine { names.renamed(routine) }

    private var names: FormerNames {
        var names = FormerNames()
        if let kind = FormerNames.Kind(kind) { names.note(old, of: kind, isNow: new) }
        return names
    }
}

extension FormerNames.Kind {
    /// The kind of the things of a catalog; nil where nothing is logged under their names.
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
