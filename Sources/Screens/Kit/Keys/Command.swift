/// Everything a key can ask for, by the name that settings use.
public enum Command: String, CaseIterable, Hashable, Sendable {
    // Moving about
    /// One row up.
    case moveUp = "move-up"
    /// One row down.
    case moveDown = "move-down"
    /// A page up.
    case pageUp = "page-up"
    /// A page down.
    case pageDown = "page-down"
    /// To the first row.
    case moveToFirst = "move-to-first"
    /// To the last row.
    case moveToLast = "move-to-last"
    /// To the group before.
    case previousGroup = "previous-group"
    /// To the group after.
    case nextGroup = "next-group"
    /// The day, week, page or choice before.
    case previous
    /// The day, week, page or choice after.
    case next
    /// The present day.
    case present
    /// The day of the selected entry.
    case showDay = "show-day"
    /// Asks for a date to go to.
    case goToDate = "go-to-date"

    // Screens
    /// The screen on the right.
    case nextScreen = "next-screen"
    /// The screen on the left.
    case previousScreen = "previous-screen"
    /// Today.
    case showToday = "show-today"
    /// Week.
    case showWeek = "show-week"
    /// Stretches.
    case showStretches = "show-stretches"
    /// Links.
    case showLinks = "show-links"
    /// What eases pain, beside the links.
    case showHelps = "show-helps"
    /// Body.
    case showBody = "show-body"
    /// Journal.
    case showJournal = "show-journal"

    // Periods
    /// A longer period.
    case zoomOut = "zoom-out"
    /// A shorter period.
    case zoomIn = "zoom-in"
    /// The next measure.
    case nextMeasure = "next-measure"
    /// The measure before.
    case previousMeasure = "previous-measure"
    /// Saves what is on view as a picture.
    case savePicture = "save-picture"
    /// Saves what is on view as text.
    case saveText = "save-text"

    // Logging
    /// A pain reading that begins with the digit pressed.
    case logPain = "log-pain"
    /// Asks the habits of the day one after the other.
    case checkIn = "check-in"
    /// Offers what can be added.
    case add
    /// A medicine: the last one again, or another.
    case takeMedicine = "take-medicine"
    /// Something to mark on charts.
    case addEvent = "add-event"
    /// A question for the next appointment.
    case addQuestion = "add-question"
    /// A pain reading without a score yet.
    case addPain = "add-pain"
    /// A habit of the day.
    case addHabit = "add-habit"
    /// An activity.
    case addActivity = "add-activity"
    /// A treatment.
    case addCare = "add-care"
    /// A stretch that was done.
    case addStretch = "add-stretch"
    /// A note.
    case addNote = "add-note"
    /// A mark whether this is a flare-up.
    case addFlare = "add-flare"
    /// Opens the selected row.
    case open
    /// Yes or no, done or not done.
    case toggle
    /// A step more.
    case increase
    /// A step less.
    case decrease
    /// Takes the selected row out.
    case delete
    /// Opens the selected entry in the person's own editor.
    case editInEditor = "edit-in-editor"
    /// Takes back what was done last.
    case undo
    /// Does again what was undone last.
    case redo

    // Stretching
    /// Leaves out the current hold.
    case skip
    /// The current hold from its beginning, or the one before again.
    case again
    /// The bell on or off.
    case toggleBell = "toggle-bell"
    /// Pain before or after the session.
    case sessionPain = "session-pain"
    /// From the gentle version to the whole routine, and back.
    case changeVersion = "change-version"
    /// Opens the routine for changing.
    case editRoutine = "edit-routine"
    /// There was no time for it.
    case skipForTime = "skip-for-time"
    /// It hurts.
    case skipForPain = "skip-for-pain"
    /// What it needs is not at hand.
    case skipForProps = "skip-for-props"
    /// Another reason.
    case skipForOther = "skip-for-other"
    /// The row further up.
    case raiseRow = "raise-row"
    /// The row further down.
    case lowerRow = "lower-row"
    /// The next choice of sides.
    case changeSides = "change-sides"
    /// The next number of repeats.
    case changeRepeats = "change-repeats"
    /// A weekday planned or not, by its number from Monday, 1, to Sunday, 7.
    case toggleWeekday = "toggle-weekday"
    /// Planned every day.
    case everyDay = "every-day"
    /// The posture review.
    case review

    // What can be logged
    /// The list of what can be logged: habits, activities, sites, feels, stretches, care.
    case catalog
    /// Something of the person's own.
    case addToCatalog = "add-to-catalog"
    /// Another name.
    case rename
    /// Out of questions and lists, or back into them.
    case hide

    // Experiments
    /// Sets up an experiment with what is selected.
    case experiment
    /// Gives the experiment up.
    case stopExperiment = "stop-experiment"

    // Forms
    /// Takes what is there.
    case accept
    /// Takes what is usual for all that is still open.
    case acceptUsual = "accept-usual"
    /// Takes what the day before said.
    case acceptYesterday = "accept-yesterday"
    /// Leaves without a trace.
    case cancel
    /// Takes what is under the cursor into what was chosen, or out of it.
    case tick
    /// The next field.
    case nextField = "next-field"
    /// The field before.
    case previousField = "previous-field"
    /// Deletes the character before the cursor.
    case deleteBackward = "delete-backward"
    /// Deletes the character at the cursor.
    case deleteForward = "delete-forward"
    /// Deletes the word before the cursor.
    case deleteWord = "delete-word"
    /// Deletes everything in the field.
    case clearField = "clear-field"
    /// The cursor one character left, or the choice before.
    case cursorLeft = "cursor-left"
    /// The cursor one character right, or the next choice.
    case cursorRight = "cursor-right"
    /// The cursor to the beginning of the field.
    case cursorToStart = "cursor-to-start"
    /// The cursor to the end of the field.
    case cursorToEnd = "cursor-to-end"
    /// A new line in a note.
    case newLine = "new-line"

    // Searching
    /// Searches.
    case search
    /// The next hit.
    case nextHit = "next-hit"
    /// The hit before.
    case previousHit = "previous-hit"

    // The program
    /// The keys of this screen.
    case help
    /// Everything known of what is selected.
    case facts
    /// The warning signs.
    case warningSigns = "warning-signs"
    /// Draws every cell again.
    case redraw
    /// Stops the program until the shell takes it up again.
    case suspend
    /// Out of what is open, or out of the program.
    case back
}
