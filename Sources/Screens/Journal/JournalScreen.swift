import Canvas
import Diary

/// The journal: every entry, newest first, grouped by day, one line each.
enum JournalScreen: ScreenPart {
    static let table = CommandTable.journal
    static let key: KeySequence = "J"
    static let showCommand = Command.showJournal

    static func titles(_ model: AppModel) -> [String] {
        let journal = model.journal
        let more = journal.isComplete && model.diary.isComplete ? "" : "\(model.glyphs.ellipsis)"
        let noun = journal.hitCount == 1 && more.isEmpty ? "entry" : "entries"
        let count = "\(journal.hitCount.grouped)\(more)"
        if journal.filter.isEmpty { return ["\(count) \(noun)", count] }
        return ["\(count) \(noun) with \(journal.search)", "\(count) \(noun)", count]
    }

    static func footerWord(for command: Command, _ model: AppModel) -> String? {
        let journal = model.journal
        if command == .cancel, journal.filter.isEmpty { return "" }
        guard journal.days.isEmpty else { return nil }
        switch command {
        case .open, .delete, .showDay, .editInEditor: return ""
        case .search where journal.filter.isEmpty: return ""
        default: return nil
        }
    }

    static func months(_ model: AppModel) -> Set<YearMonth> {
        let month = model.presentDay.yearMonth
        return [month, month.advanced(by: -1)]
    }

    static func settle(_ model: inout AppModel) {
        if !model.journal.isComplete {
            model.journal.searchOn(in: model.diary.logbook, days: model.insights.table.days)
        }
        let rows = bodySize(model).height
        guard let place = selectedPlace(model) else {
            let day = model.journal.selection.flatMap(model.diary.logbook.entry).map {
                model.diary.logbook.day(of: $0.when)
            }
            if let day, model.journal.isStillToSearch(day) { return }
            // The selected entry is gone or no longer a hit: select what is now in its place.
            model.journal.selection = model.journal.entry(from: model.journal.lastPlace, movedBy: 0)
            return
        }
        model.journal.lastPlace = place
        model.journal.top = model.journal.top(showing: place, rows: rows)
    }

    /// Returns the current time while days remain to be searched, so that the next ones follow at once.
    static func wakeTime(_ model: AppModel) -> Double? { model.journal.isComplete ? nil : model.time.uptime }

    static func bodySize(_ model: AppModel) -> Size { FrameLayout(size: model.size, model: model).body.size }

    /// Returns the place of the selected entry.
    static func selectedPlace(_ model: AppModel) -> JournalPlace? {
        guard let id = model.journal.selectedEntry, let entry = model.diary.logbook.entry(id) else { return nil }
        return model.journal.place(of: id, on: model.diary.logbook.day(of: entry.when))
    }

    static func click(_ point: Point, on model: inout AppModel) {
        if let pane = JournalPane.area(bodySize(model)), point.column >= pane.left - 2 { return }
        // The first row is a heading.
        guard point.row > 0 else { return }
        let place = model.journal.place(model.journal.top, movedBy: point.row)
        guard let id = model.journal.entry(at: place) else { return }
        if id == model.journal.selectedEntry {
            _ = perform(.open, key: .enter, on: &model)
        } else {
            model.journal.selection = id
        }
    }

    static func notes(_ model: AppModel) -> ScreenNotes {
        let below = model.journal.entriesBelow(rows: bodySize(model).height)
        return below > 0 ? ScreenNotes(model.glyphs.more((0, below))) : ScreenNotes()
    }
}
