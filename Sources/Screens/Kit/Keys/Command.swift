/// Every command a key can perform, with its name in the settings.
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
    /// To the previous group.
    case previousGroup = "previous-group"
    /// To the next group.
    case nextGroup = "next-group"
    /// The previous day, week, page or choice.
    case previous
    /// The next day, week, page or choice.
    case next
    /// Today.
    case present
    /// The day of the selected entry.
    case showDay = "show-day"
    /// Prompts for a date to go to.
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
    /// What eases pain, above the links.
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
    /// The previous measure.
    case previousMeasure = "previous-measure"
    /// Saves what is on view as a picture.
    case savePicture = "save-picture"
    /// Saves what is on view as text.
    case saveText = "save-text"

    // Logging
    /// A pain reading that starts with the digit pressed.
    case logPain = "log-pain"
    /// Asks about the habits of the day one after the other.
    case checkIn = "check-in"
    /// Opens the menu of things to add.
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
    /// A completed stretch.
    case addStretch = "add-stretch"
    /// A note.
    case addNote = "add-note"
    /// A mark that says whether this is a flare-up.
    case addFlare = "add-flare"
    /// Opens the selected row.
    case open
    /// Yes or no, done or not done.
    case toggle
    /// One step more.
    case increase
    /// One step less.
    case decrease
    /// Deletes the selected row.
    case delete
    /// Opens the selected entry in the user's own editor.
    case editInEditor = "edit-in-editor"
    /// Undoes the last step.
    case undo
    /// Redoes the last undone step.
    case redo

    // Stretching
    /// Skips the current hold.
    case skip
    /// Restarts the current hold, or repeats the previous one.
    case again
    /// Turns the bell on or off.
    case toggleBell = "toggle-bell"
    /// Logs pain before or after the session.
    case sessionPain = "session-pain"
    /// Asks for the muscle measurements.
    case measureMuscles = "measure-muscles"
    /// Switches between the gentle version and the whole routine.
    case changeVersion = "change-version"
    /// Opens the routine for editing.
    case editRoutine = "edit-routine"
    /// There was no time for it.
    case skipForTime = "skip-for-time"
    /// It hurts.
    case skipForPain = "skip-for-pain"
    /// What it needs isn't at hand.
    case skipForProps = "skip-for-props"
    /// Another reason.
    case skipForOther = "skip-for-other"
    /// Moves the row up.
    case raiseRow = "raise-row"
    /// Moves the row down.
    case lowerRow = "lower-row"
    /// The next choice of sides.
    case changeSides = "change-sides"
    /// The next number of repeats.
    case changeRepeats = "change-repeats"
    /// Plans a weekday or removes it, by its number from 1, Monday, to 7, Sunday.
    case toggleWeekday = "toggle-weekday"
    /// Planned every day.
    case everyDay = "every-day"
    /// The posture review.
    case review

    // What can be logged
    /// The list of what can be logged: habits, activities, sites, feels, stretches, care.
    case catalog
    /// An item of the user's own.
    case addToCatalog = "add-to-catalog"
    /// A new name.
    case rename
    /// Hides an item from questions and lists, or shows it again.
    case hide

    // Experiments
    /// Sets up an experiment for the selection.
    case experiment
    /// Stops the experiment.
    case stopExperiment = "stop-experiment"

    // Forms
    /// Accepts the current input.
    case accept
    /// Accepts the usual amounts for everything still open.
    case acceptUsual = "accept-usual"
    /// Accepts the previous day's amount.
    case acceptYesterday = "accept-yesterday"
    /// Closes without saving.
    case cancel
    /// Chooses the item under the cursor, or removes it from those chosen.
    case tick
    /// The next field.
    case nextField = "next-field"
    /// The previous field.
    case previousField = "previous-field"
    /// Deletes the character before the cursor.
    case deleteBackward = "delete-backward"
    /// Deletes the character at the cursor.
    case deleteForward = "delete-forward"
    /// Deletes the word before the cursor.
    case deleteWord = "delete-word"
    /// Deletes everything in the field.
    case clearField = "clear-field"
    /// Moves the cursor one character left, or to the previous choice.
    case cursorLeft = "cursor-left"
    /// Moves the cursor one character right, or to the next choice.
    case cursorRight = "cursor-right"
    /// Moves the cursor to the start of the field.
    case cursorToStart = "cursor-to-start"
    /// Moves the cursor to the end of the field.
    case cursorToEnd = "cursor-to-end"
    /// A new line in a note.
    case newLine = "new-line"

    // Searching
    /// Searches.
    case search
    /// The next hit.
    case nextHit = "next-hit"
    /// The previous hit.
    case previousHit = "previous-hit"

    // The program
    /// The keys of this screen.
    case help
    /// Everything known about the selection.
    case facts
    /// The warning signs.
    case warningSigns = "warning-signs"
    /// Redraws every cell.
    case redraw
    /// Suspends the program until the shell resumes it.
    case suspend
    /// Closes what is open, or quits.
    case back
}
