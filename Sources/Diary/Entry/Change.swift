/// A change to the entries of a diary: the unit of undo and redo, and of writes to the journal.
public enum Change: Hashable, Sendable {
    /// A new entry.
    case add(Entry)
    /// An entry as it was shown, and as it is to be.
    case edit(from: Entry, to: Entry)
    /// A deleted entry.
    case delete(Entry)

    /// The change that undoes this one.
    public var inverse: Change {
        switch self {
        case .add(let entry): .delete(entry)
        case .edit(let before, let after): .edit(from: after, to: before)
        case .delete(let entry): .add(entry)
        }
    }

    /// The entry after the change; nil after a deletion.
    public var result: Entry? {
        switch self {
        case .add(let entry), .edit(_, let entry): entry
        case .delete: nil
        }
    }
}
