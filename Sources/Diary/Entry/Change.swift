/// A change to the entries of a diary: what undo and redo go through, and what the journal is asked to write.
public enum Change: Hashable, Sendable {
    /// A new entry.
    case add(Entry)
    /// An entry as it was shown, and as it shall be.
    case edit(from: Entry, to: Entry)
    /// An entry taken out.
    case delete(Entry)

    /// The change that takes this one back.
    public var inverse: Change {
        switch self {
        case .add(let entry): .delete(entry)
        case .edit(let before, let after): .edit(from: after, to: before)
        case .delete(let entry): .add(entry)
        }
    }

    /// The entry as it is after the change; nil after a deletion.
    public var result: Entry? {
        switch self {
        case .add(let entry), .edit(_, let entry): entry
        case .delete: nil
        }
    }
}
