import Diary
import Trends

/// The state of the current session. What was done is stored only in the diary.
///
/// A session is one entry that each hold edits, so the file reads as the session went: pain before, the holds in order, pain after. Every
/// edit is durably on disk before the screen says so. Even if the program crashes, finished holds are stored, and the checklist is derived
/// from the day's entries.
struct StretchesModel: Equatable, Sendable {
    /// The plan whose holds are counted by the two indices below.
    var plan: [RoutineItem] = []
    /// The index of the current hold in the plan; nil for the first unsettled one.
    var current: Int?
    /// The last finished hold, for doing it again.
    var latest: Int?
    /// The timer of the current hold or its changeover.
    var timer = HoldTimer()
    /// The entry of the session.
    var session: EntryID?
    /// The part of the current hold that was logged when the screen was left.
    var partial: Hold?
    /// Whether pain before the session was asked about, answered or not.
    var isPainBeforeAsked = false
    /// Whether pain after the session has to be asked about once no dialog is open.
    var isPainAfterDue = false
    /// The stage that ran out while the program was suspended, until the timer resumes.
    var missedStage: HoldTimer.Stage?
    /// Whether another round was started after a complete one.
    var isStartingAnother = false
    /// The day on which the user chose the whole routine although the gentle version was offered.
    var wholeRoutineDay: DiaryDate?
    /// Whether the bell is on; nil for the setting.
    var isBellOn: Bool?
    /// The cautions and body measures, once computed.
    @Derived var history = Memo<StretchesHistory.Basis, StretchesHistory>()
    /// The first visible line of the checklist.
    var scroll = 0

    /// Ends the session, so that the next hold begins another one.
    mutating func endSession() {
        (session, partial, current, latest) = (nil, nil, nil, nil)
        (isPainBeforeAsked, isPainAfterDue, missedStage) = (false, false, nil)
        timer.stop()
    }
}
