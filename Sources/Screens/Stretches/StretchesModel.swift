import Diary
import Trends

/// What Stretches remembers of the session that is going on. What was done is in the diary alone.
///
/// A session is one entry that grows by an edit with each hold: the file then reads as the session went, pain before, the
/// holds in order, pain after. Every edit is on disk, by a rename, before the screen says so; whatever happens to the
/// program, the holds finished before are stored, and the checklist follows from the entries of the day.
struct StretchesModel: Equatable, Sendable {
    /// The place of the current hold in the plan; nothing means the first that is not settled.
    var current: Int?
    /// The hold finished last, for doing it again.
    var latest: Int?
    /// Counts down the current hold, or the seconds before it.
    var timer = HoldTimer()
    /// The entry of the session.
    var session: EntryID?
    /// The part of the current hold that was written when the screen was left.
    var partial: Hold?
    /// Whether pain before the session was asked, answered or not.
    var isPainBeforeAsked = false
    /// Whether pain after the session is to be asked as soon as no dialog is open.
    var isPainAfterDue = false
    /// What ran out while the program stood still, until the timer goes on.
    var missedStage: HoldTimer.Stage?
    /// Whether another round was begun after a complete one.
    var isStartingAnother = false
    /// The day on which the person chose the whole routine although the gentle version was offered.
    var wholeRoutineDay: DiaryDate?
    /// Whether the bell is on; nothing means as it is set.
    var isBellOn: Bool?
    /// What pain did after the stretch of the present hold, worked out once for each.
    @Derived var caution = Memo<CautionKey, StretchAftermath.Caution?>()
    /// The first visible line of the checklist.
    var scroll = 0

    /// Forgets the session, so that the next hold begins another one.
    mutating func endSession() {
        (session, partial, current, latest) = (nil, nil, nil, nil)
        (isPainBeforeAsked, isPainAfterDue, missedStage) = (false, false, nil)
        timer.stop()
    }
}

/// What the caution of a stretch follows from: it can change with each hold that is done.
struct CautionKey: Equatable, Sendable {
    let stretch: Name
    let doneCount: Int
}
