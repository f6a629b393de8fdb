import Diary

/// A row or record of a source, with the entry that was made from it.
struct ImportRow {
    /// The entry, with a provisional identifier; it has only its time if the row was left out.
    var entry: Entry
    /// What identifies the row from one export to the next: its time, and the names in it.
    let key: [String]
    /// Everything that the row says, by which version 0.1 identified it.
    let content: [String]
    /// Its number in the source.
    let number: Int
    /// What is missing from the entry.
    var omissions: [String] = []
    /// A moment of the day that it is about as a whole, if its own time may differ in a later export.
    var day: Moment?
    /// Whether something in it was not understood, so that it isn't known what the source says there now.
    var isUnreadInPart = false
    /// Whether no entry was made of it.
    var isLeftOut = false
}
