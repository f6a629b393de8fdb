import Diary

/// Something the run loop is asked to do; its result comes back as an ``Event``.
public enum Effect: Equatable, Sendable {
    /// Carry out changes of entries and of the routine on disk in their order, all or none; answered by ``Event/writeFinished(token:_:)``.
    case write(WriteRequest)
    /// Read these months before the next frame; answered by ``Event/monthsRead(_:)``.
    case readMonths([YearMonth])
    /// Read every other month in the background; answered by ``Event/restRead(_:)``.
    case readRest
    /// Send ``Event/tick`` after so many seconds, in place of any earlier wish.
    case wake(after: Double)
    /// Ring the bell.
    case ring
    /// Flash the screen.
    case flash
    /// Open an entry in the person's editor; answered by ``Event/editorReturned(_:)``.
    case openEditor(Entry)
    /// Stop the program, to be taken up again from the shell; answered by ``Event/resumed``.
    case suspend
    /// Draw every cell again.
    case redraw
    /// Keep what is not on disk for the next start, in place of what was kept before.
    case keepDrafts([Draft])
    /// Forget what was kept.
    case discardDrafts
    /// Leave the program.
    case quit
}

/// Changes to be written together.
public struct WriteRequest: Hashable, Sendable {
    /// What the answer is known by.
    public let token: Int
    /// The changes, in order.
    public let changes: [Change]
    /// Changes of the stretch routine, written before the entries.
    public let routines: [Routine]
    /// What was done, in words for the message line: “6, low back, left”.
    public let summary: String

    /// Creates a request.
    public init(token: Int, changes: [Change], routines: [Routine] = [], summary: String) {
        self.token = token
        self.changes = changes
        self.routines = routines
        self.summary = summary
    }
}
