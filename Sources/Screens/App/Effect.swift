import Diary

/// A request to the run loop; its result comes back as an ``Event``.
public enum Effect: Equatable, Sendable {
    /// Write changes to disk in order, all or none; answered by ``Event/writeFinished(token:_:)``.
    case write(WriteRequest)
    /// Read these months before the next frame; answered by ``Event/monthsRead(_:)``.
    case readMonths([YearMonth])
    /// Read every other month in the background; answered by ``Event/restRead(_:)``.
    case readRest
    /// Send ``Event/tick`` after this many seconds, replacing any earlier request.
    case wake(after: Double)
    /// Ring the bell.
    case ring
    /// Flash the screen.
    case flash
    /// Announce what comes next to a user who isn't looking; it is not answered.
    case tell(String, Preferences.Cue)
    /// Open an entry in the user's editor; answered by ``Event/editorReturned(_:)``.
    case openEditor(Entry)
    /// Save what is on view in the working directory; answered by ``Event/pictureSaved(_:)``.
    case savePicture(Picture)
    /// Suspend the program until the shell resumes it; answered by ``Event/resumed``.
    case suspend
    /// Redraw every cell.
    case redraw
    /// Keep drafts for the next start, replacing those kept before.
    case keepDrafts([Draft])
    /// Discard the drafts that were kept.
    case discardDrafts
    /// Search for links in the background, replacing any earlier search; progress comes as ``Event/linksProgress(token:_:)``, the result as
    /// ``Event/linksFound(token:_:)``.
    case findLinks(LinkRequest)
    /// Cancel the search for links; it is not answered.
    case stopFindingLinks
    /// Work out what eases pain, in the background; answered by ``Event/helpsFound(_:)``.
    case findHelps(HelpsRequest)
    /// Quit the program.
    case quit
}

/// A copy of what is on view, to keep, post or print.
public struct Picture: Hashable, Sendable {
    /// The format it is saved in.
    public enum Form: String, Hashable, Sendable {
        /// A picture.
        case svg
        /// Lines of text.
        case text = "txt"
    }

    /// The name of its file, without a number or extension.
    public let name: String
    /// The format it is saved in; also the extension of its file.
    public let form: Form
    /// The contents of the file, each line ending in a newline.
    public let text: String

    /// Creates a picture.
    public init(name: String, form: Form = .text, text: String) {
        self.name = name
        self.form = form
        self.text = text
    }
}

/// Changes to write together.
public struct WriteRequest: Hashable, Sendable {
    /// The token that identifies the answer.
    public let token: Int
    /// The changes, in order.
    public let changes: [DiaryChange]
    /// What was done, worded for the message line: “Saved: 6, low back, left”.
    public let summary: String
    /// Whether the words say more than what was done, and so must be seen whole.
    public let isNews: Bool

    /// Creates a request.
    public init(token: Int, changes: [DiaryChange], summary: String, isNews: Bool = false) {
        self.token = token
        self.isNews = isNews
        self.changes = changes
        self.summary = summary
    }
}
