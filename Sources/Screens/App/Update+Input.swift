import Canvas
import Diary

extension AppModel {
    /// Takes what the person did.
    mutating func take(_ input: Input) {
        retryWrites()
        // Nobody should type into what cannot be seen.
        guard FrameLayout.isLargeEnough(size) || input.leavesProgram else { return }
        switch input {
        case .key(let key): take(key)
        case .paste(let text): type(text)
        case .mouse(let event): take(event)
        }
    }

    /// Where the keys now pressed are looked up, first to last.
    var contexts: [KeyContext] {
        overlays.last.map { [$0.dialog.context, .everywhere] } ?? [screen.part.context, .screens, .everywhere]
    }

    private mutating func take(_ key: Key) {
        if case .character(let character) = key, let overlay = overlays.last, overlay.dialog.takesText {
            type(String(character))
            return
        }
        let keys = pendingKeys + [key]
        switch keymap.match(keys, in: contexts) {
        case .beginning: pendingKeys = keys
        case .command(let command):
            pendingKeys = []
            message = nil
            if command != .back { isLeaving = false }
            perform(command, key: key)
        case .nothing:
            // Esc and a key soon after it reach the program as that key with Alt.
            if case .modified(let second, .alt) = key {
                pendingKeys = []
                take(.escape)
                take(second)
                return
            }
            // A sequence broken off does nothing, but its last key may begin anew.
            let isBrokenOff = !pendingKeys.isEmpty
            pendingKeys = []
            if isBrokenOff { take(key) }
        }
    }

    private mutating func type(_ text: String) {
        message = nil
        updateDialog { dialog, model in dialog.type(text, on: &model) }
    }

    private mutating func perform(_ command: Command, key: Key) {
        switch command {
        case .redraw: request(.redraw)
        case .suspend: request(.suspend)
        default:
            if !overlays.isEmpty {
                updateDialog { dialog, model in dialog.perform(command, key: key, on: &model) }
            } else if !screen.part.perform(command, key: key, on: &self) {
                performOnScreens(command, key: key)
            }
        }
    }

    private mutating func performOnScreens(_ command: Command, key: Key) {
        switch command {
        case .nextScreen: show(screen.advanced(by: 1))
        case .previousScreen: show(screen.advanced(by: -1))
        case .showToday: show(.today)
        case .showWeek: show(.week)
        case .showStretches: show(.stretches)
        case .showLinks: show(.links)
        case .showBody: show(.body)
        case .showJournal: show(.journal)
        case .undo: undo()
        case .redo: redo()
        case .logPain: logPain(key)
        case .checkIn where !refusesWriting(): open(CheckIn(day: loggingDay, model: self))
        case .add where !refusesWriting(): open(AddMenu(day: loggingDay))
        case .review where !refusesWriting(): open(ReviewDialog())
        case .catalog: openCatalog()
        case .goToDate: open(DateQuestion())
        case .search:
            show(.journal)
            open(SearchField(journal.search))
        case .nextHit, .previousHit:
            show(.journal)
            _ = JournalScreen.perform(command, key: key, on: &self)
        case .warningSigns: open(WarningSignsDialog())
        case .help: open(HelpDialog(screen: screen))
        case .back:
            screen.part.leave(&self)
            leave()
        default:
            if message == nil { message = Message(.note, "That key does nothing on \(screen.title).") }
        }
    }

    /// Opens the pain dialog with the digit pressed as the score, on the day on view.
    ///
    /// - Parameter sites: where it hurts; those of the last reading when left out.
    mutating func logPain(_ key: Key, sites: [SiteReading]? = nil) {
        guard !refusesWriting() else { return }
        guard case .character(let digit) = key, let score = digit.wholeNumberValue else { return }
        open(PainDialog(score: PainScore(score), day: loggingDay, sites: sites, model: &self))
    }

    /// The day that is logged for: the one Today shows, unless it has not come yet.
    private var loggingDay: DiaryDate { screen == .today && !isShownDayFuture ? shownDay : presentDay }

    /// Goes to a screen.
    mutating func show(_ screen: Screen) {
        message = nil
        if screen != self.screen { self.screen.part.leave(&self) }
        self.screen = screen
    }

    private mutating func take(_ event: MouseEvent) {
        let frame = FrameLayout(size: size, model: self)
        switch event.action {
        case .wheelUp: perform(.moveUp, key: .up)
        case .wheelDown: perform(.moveDown, key: .down)
        case .press(.left):
            if let sheet = frame.sheet {
                guard sheet.contains(event.position) else { return }
                let place = Point(column: event.position.column - sheet.left, row: event.position.row - sheet.top)
                updateDialog { dialog, model in dialog.click(place, size: sheet.size, on: &model) }
            } else if let tab = frame.tabs.first(where: { $0.area.contains(event.position) }) {
                show(tab.screen)
            } else if frame.body.contains(event.position) {
                let place = Point(
                    column: event.position.column - frame.body.left, row: event.position.row - frame.body.top)
                screen.part.click(place, on: &self)
            }
        default: break
        }
    }
}

extension Input {
    /// Whether it is one of the keys that work in a window that is too small for anything else.
    fileprivate var leavesProgram: Bool {
        [.key(.character("q")), .key(.control("c")), .key(.control("z")), .key(.control("l"))].contains(self)
    }
}
