extension Entry {
    /// Returns whether both say the same: the order of fields that the program doesn't know, which JSON has no room for, makes no difference.
    public func saysTheSame(as entry: Entry) -> Bool {
        if self == entry { return true }
        guard other.count == entry.other.count else { return false }
        var (own, others) = (self, entry)
        own.other = other.orderedByName
        others.other = entry.other.orderedByName
        return own == others
    }
}

extension [Entry.OtherField] {
    /// The fields by their names; those of one name in the order they have.
    public var orderedByName: [Entry.OtherField] {
        enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }.map(\.element)
    }
}
