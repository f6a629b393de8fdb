import Canvas
import Catalog
import Diary
import Trends

/// Something that happened: the only input to the model.
public enum Event: Equatable, Sendable {
    /// The program started; answered with the months to read first.
    case started
    /// The terminal reported its background.
    case backgroundKnown(Background)
    /// A key, the mouse, or pasted text.
    case input(Input)
    /// The terminal gained or lost focus.
    case focusChanged(Bool)
    /// The terminal was resized.
    case resized(Size)
    /// The time requested with ``Effect/wake(after:)`` has passed.
    case tick
    /// Months were read, or read again after their files changed.
    case monthsRead([LoadedMonth])
    /// All months not read before were read.
    case restRead([LoadedMonth])
    /// The stretch routine was read.
    case routinesRead(RoutineHistory)
    /// The posture reviews were read.
    case reviewsRead([PostureReview])
    /// The self-experiments were read.
    case experimentsRead([Experiment])
    /// Another program changed the user's catalog files or the check-in settings.
    case catalogRead(Catalog, trackedHabits: [Name]?, asksWeekly: Bool)
    /// Another program changed the user's medicines.
    case medicinesRead(MedicineList)
    /// A write finished.
    case writeFinished(token: Int, WriteOutcome)
    /// A write is waiting for another program; which one, as a sentence.
    case writeWaits(String)
    /// The progress of a search for links, from 0 to 1.
    case linksProgress(token: Int, Double)
    /// A search for links finished; without a report when there was nothing to search.
    case linksFound(token: Int, LinkReport?)
    /// What eases pain has been worked out.
    case helpsFound(HelpsAnswer)
    /// Another program changed files of the diary.
    case filesChanged([YearMonth])
    /// The program is back in the foreground.
    case resumed
    /// The user's editor was closed.
    case editorReturned(EditorOutcome)
    /// A picture was saved, or saving it failed.
    case pictureSaved(PictureOutcome)
    /// The program is about to be terminated from outside; open forms become drafts.
    case terminating
}

/// The outcome of a write.
public enum WriteOutcome: Hashable, Sendable {
    /// Everything is durably on disk.
    case saved
    /// Nothing was written; the reason and what to do, as a sentence.
    case failed(String)
}

/// The outcome of saving a picture.
public enum PictureOutcome: Hashable, Sendable {
    /// It was saved in this file.
    case saved(String)
    /// It was not saved; the reason, as a sentence.
    case failed(String)
}

/// The outcome of editing an entry in the user's editor.
public enum EditorOutcome: Hashable, Sendable {
    /// The entry was changed.
    case changed(from: Entry, to: Entry)
    /// The entry was left as it was.
    case unchanged
    /// The result is not a valid entry; where and why, as a sentence.
    case failed(String)
}
