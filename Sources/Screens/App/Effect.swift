import Diary

/// Something the run loop is asked to do; its result comes back as an ``Event``.
public enum Effect: Equatable, Sendable {
    /// Carry out changes on disk in their order, all or none; answered by ``Event/writeFinished(token:_:)``.
    case write(WriteRequest)
    /// Read these months before the next frame; answered by ``Event/monthsRead(_:)``.
    case readMonths([YearMonth])
    /// Read every other month in the background; answered by ``Event/restRead(_:)``.
    case readRest
    /// Send ``Event/tick`` after this many seconds, in place of any earlier wish.
    case wake(after: Double)
    /// Ring the bell.
    case ring
    /// Flash the screen.
    case flash
    /// Tell what comes next to someone who does not look; it is not answered.
    case tell(String, Preferences.Cue)
    /// Open an entry in the person's editor; answered by ``Event/editorReturned(_:)``.
    case openEditor(Entry)
    /// Save what is on view in the folder the program was started in; answered by ``Event/pictureSaved(_:)``.
    case savePicture(Picture)
    /// Stop the program, to be taken up again from the shell; answered by ``Event/resumed``.
    case suspend
    /// Draw every cell again.
    case redraw
    /// Keep what is not on disk for the next start, in place of what was kept before.
    case keepDrafts([Draft])
    /// Forget what was kept.
    case discardDrafts
    /// Look for links on another thread in place of any search before; how far it is comes as
    /// ``Event/linksProgress(token:_:)``, the end as ``Event/linksFound(token:_:)``.
    case findLinks(LinkRequest)
    /// Give up the search for links; it is not answered.
    case stopFindingLinks
    /// Look at what eases pain on another thread; answered by ``Event/helpsFound(_:)``.
    case findHelps(HelpsRequest)
    /// Leave the program.
    case quit
}

/// What is on view, for keeping, posting or printing.
public struct Picture: Hashable, Sendable {
    /// What it is saved as.
    public enum Form: String, Hashable, Sendable {
        /// A picture.
        case svg
        /// Lines of text.
        case text = "txt"
    }

    /// The name of its file, without a number or an ending.
    public let name: String
    /// What it is saved as; also the ending of its file.
    public let form: Form
    /// The file, each line with a newline at its end.
    public let text: String

    /// Creates a picture.
    public init(name: String, form: Form = .text, text: String) {
        self.name = name
        self.form = form
        self.text = text
    }
}

/// Changes to be written together.
public struct WriteRequest: Hashable, Sendable {
    /// What the answer is known by.
    public let token: Int
    /// The changes, in order.
    public let changes: [DiaryChange]
    /// What was done, in words for the message line: “Saved: 6, low back, left”.
    public let summary: String

    /// Creates a request.
    public init(token: Int, changes: [DiaryChange], summary: String) {
        self.token = token
        self.changes = changes
        self.summary = summary
    }
}
