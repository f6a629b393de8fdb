import Canvas
import Diary

extension AppModel {
    /// Handles the user's input.
    mutating func take(_ input: Input) {
        retryWrites()
        // Don't let the user type into what can't be seen.
        guard FrameLayout.isLargeEnough(size) || input.leavesProgram else { return }
        switch input {
        case .key(let key): take(key)
        case .paste(let text): type(text)
        case .mouse(let event): take(event)
        }
    }

    /// The contexts in which keys are currently looked up, in order.
    var contexts: [KeyContext] {
        overlays.last.map { [$0.dialog.context, .everywhere] } ?? screen.contexts
    }

    private mutating func take(_ key: Key) {
        if case .character(let character) = key, let overlay = overlays.last, overlay.dialog.context.takesText {
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
            // Esc quickly followed by a key arrives as that key with Alt.
            if case .modified(let second, .alt) = key {
                pendingKeys = []
                take(.escape)
                take(second)
                return
            }
            if let screen = screenKey(keys), isOnPages {
                pendingKeys = []
                overlays = []
                return show(screen)
            }
            // An interrupted sequence does nothing, but its last key may start a new one.
            let isBrokenOff = !pendingKeys.isEmpty
            pendingKeys = []
            if isBrokenOff { take(key) } else if key != .escape { message = Message(.note, reasonAgainst(key)) }
        }
    }

    /// Whether only read-only dialogs are open, so that the tab keys can leave them.
    private var isOnPages: Bool { overlays.allSatisfy { $0.dialog.isPage } }

    /// Returns the screen that keys show while no dialog is open.
    private func screenKey(_ keys: [Key]) -> Screen? {
        guard case .command(let command) = keymap[.screens].match(keys) else { return nil }
        return Screen.allCases.first { $0.part.showCommand == command }
    }

    /// Returns why a key does nothing here: the screen where it works, or how to list the keys.
    private func reasonAgainst(_ key: Key) -> String {
        let place = overlays.isEmpty ? "on \(screen.title)" : "here"
        for other in Screen.allCases where overlays.isEmpty {
            guard case .command(let command) = keymap[other.part.context].match([key]),
                let binding = keymap.binding(of: command, in: [other.part.context])
            else { continue }
            return "\(key.name) does nothing \(place). On \(other.title): \(binding.help)."
        }
        let help = keymap.binding(of: .help, in: contexts).map { " \($0.footerLabel(glyphs)) lists the keys." } ?? ""
        return "\(key.name) does nothing \(place).\(help)"
    }

    private mutating func type(_ text: String) {
        message = nil
        updateDialog { dialog, model in dialog.type(text, on: &model) }
    }

    /// Performs a command as its key would.
    mutating func perform(_ command: Command, key: Key) {
        switch command {
        case .redraw: request(.redraw)
        case .suspend: request(.suspend)
        default:
            if let dialog = overlays.last?.dialog, command == .help {
                open(HelpDialog(screen: screen, dialog: dialog.context))
            } else if !overlays.isEmpty {
                updateDialog { dialog, model in dialog.perform(command, key: key, on: &model) }
            } else if let reason = screen.part.obstacle(to: command, self) {
                message = Message(.note, reason)
            } else if !screen.part.perform(command, key: key, on: &self) {
                performOnScreens(command, key: key)
            }
        }
    }

    private mutating func performOnScreens(_ command: Command, key: Key) {
        switch command {
        case .nextScreen: show(screen.advanced(by: 1))
        case .previousScreen: show(screen.advanced(by: -1))
        case .undo: undo()
        case .redo: redo()
        case .logPain: logPain(key)
        case .checkIn where !refusesWriting(): open(CheckIn(day: loggingDay, model: self))
        case .takeMedicine where !refusesWriting(): open(MedicineDialog(day: loggingDay, model: self))
        case .add where !refusesWriting(): open(AddMenu(day: loggingDay))
        case .review where !refusesWriting(): open(ReviewDialog(resumingIn: self))
        case .catalog: openCatalog()
        case .goToDate: open(DateQuestion())
        case .search:
            show(.journal)
            open(SearchField(journal.search))
        case .nextHit, .previousHit:
            show(.journal)
            _ = JournalScreen.perform(command, key: key, on: &self)
        case .showHelps: showHelps()
        case .facts: openFacts()
        case .savePicture, .saveText:
            var whole = self
            screen.part.scrollToTop(&whole)
            let name = screen.part.pictureName(self)
            request(.savePicture(Picture(of: whole, name: name, as: command == .savePicture ? .svg : .text)))
        case .warningSigns: openWarningSigns()
        case .help: open(HelpDialog(screen: screen))
        case .back:
            screen.part.leave(&self)
            leave()
        default:
            if let wanted = Screen.allCases.first(where: { $0.part.showCommand == command }) { show(wanted) }
        }
    }

    /// Opens the pain dialog for the day on view, with the digit pressed as the score.
    ///
    /// - Parameter sites: where it hurts; nil for the sites of the last reading.
    mutating func logPain(_ key: Key, sites: [SiteReading]? = nil) {
        guard !refusesWriting() else { return }
        // A click on the digits in the footer opens the dialog without a score.
        var score: PainScore?
        if case .character(let digit) = key { score = digit.wholeNumberValue.flatMap(PainScore.init) }
        open(PainDialog(score: score, day: loggingDay, sites: sites, model: &self))
        // Search now, so that the result is known when the reading is saved and relief may be asked about.
        findHelps()
    }

    /// The day that new entries are for: the one Today shows.
    private var loggingDay: DiaryDate { screen == .today ? shownDay : presentDay }

    /// Switches to a screen.
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
            if event.position.row == frame.footerRow {
                let footer = Footer(model: self, screen.part.notes(self))
                guard let command = footer.command(at: event.position.column - 1, fitting: size.width - 2) else {
                    return
                }
                message = nil
                return perform(command, key: .enter)
            }
            let tab = frame.tabs.first { $0.area.contains(event.position) }
            if let tab, isOnPages {
                overlays = []
                return show(tab.screen)
            }
            if let sheet = frame.sheet {
                guard sheet.contains(event.position) else { return }
                let place = Point(column: event.position.column - sheet.left, row: event.position.row - sheet.top)
                updateDialog { dialog, model in dialog.click(place, size: sheet.size, on: &model) }
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
    /// Whether it is one of the keys that work even in a window that is too small.
    var leavesProgram: Bool {
        [.key(.character("q")), .key(.control("c")), .key(.control("z")), .key(.control("l"))].contains(self)
    }
}
