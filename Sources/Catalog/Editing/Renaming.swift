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
    public func renamed(_ entry: Entry) -> Entry {
        var entry = entry
        switch kind {
        case .habit, .activity:
            rename(&entry.habits, \.name)
            rename(&entry.activities, \.name)
        case .site: rename(&entry.sites, \.name)
        case .stretch: rename(&entry.holds, \.name)
        case .care: rename(&entry.care, \.name)
        case .feel: rename(&entry.feels, \.self)
        case .muscle: break
        }
        return entry
    }

    /// The routine with the new name for a stretch.
    public func renamed(_ routine: Routine) -> Routine {
        guard kind == .stretch else { return routine }
        var routine = routine
        rename(&routine.items, \.stretch)
        return routine
    }

    private func rename<Item>(_ items: inout [Item], _ name: WritableKeyPath<Item, Name>) {
        for place in items.indices where items[place][keyPath: name] == old { items[place][keyPath: name] = new }
    }
}
