import Canvas
import Catalog
import Diary
import Trends

/// Something that happened: the only way anything gets into the model.
public enum Event: Equatable, Sendable {
    /// The program has started; answered with the months to read first.
    case started
    /// The terminal told its background.
    case backgroundKnown(Background)
    /// A key, the mouse, or pasted text.
    case input(Input)
    /// The terminal came into focus, or lost it.
    case focusChanged(Bool)
    /// The terminal has another size.
    case resized(Size)
    /// The time asked for with ``Effect/wake(after:)`` has passed.
    case tick
    /// Months were read, or read again after their files changed.
    case monthsRead([LoadedMonth])
    /// Every month of the diary that was not yet read, in one go.
    case restRead([LoadedMonth])
    /// The stretch routine was read.
    case routinesRead(RoutineHistory)
    /// The posture reviews were read.
    case reviewsRead([PostureReview])
    /// The self-experiments were read.
    case experimentsRead([Experiment])
    /// The person's own catalog files, or what the check-in asks, were changed by another program.
    case catalogRead(Catalog, trackedHabits: [Name]?, asksWeekly: Bool)
    /// What the person says of their medicines was changed by another program.
    case medicinesRead(MedicineList)
    /// A write came to its end.
    case writeFinished(token: Int, WriteOutcome)
    /// A write has to wait for another program; for which, as a sentence.
    case writeWaits(String)
    /// How far a search for links is, from 0 to 1.
    case linksProgress(token: Int, Double)
    /// A search for links came to its end; without a report when there was nothing to look at.
    case linksFound(token: Int, LinkReport?)
    /// What eases pain was worked out.
    case helpsFound(HelpsAnswer)
    /// Files of the diary were changed by another program.
    case filesChanged([YearMonth])
    /// The program is back in the foreground.
    case resumed
    /// The person's editor was closed.
    case editorReturned(EditorOutcome)
    /// A picture was saved, or not.
    case pictureSaved(PictureOutcome)
    /// The program is about to be ended from outside; open forms become drafts.
    case terminating
}

/// How a write ended.
public enum WriteOutcome: Hashable, Sendable {
    /// Everything is on disk, durably.
    case saved
    /// Nothing was written; why, and what to do, as a sentence.
    case failed(String)
}

/// How the saving of a picture ended.
public enum PictureOutcome: Hashable, Sendable {
    /// It is in this file.
    case saved(String)
    /// It was not saved; why, as a sentence.
    case failed(String)
}

/// What came back from the person's editor.
public enum EditorOutcome: Hashable, Sendable {
    /// The entry was changed.
    case changed(from: Entry, to: Entry)
    /// The entry was left as it was.
    case unchanged
    /// What came back is no entry; where and why, as a sentence.
    case failed(String)
}
