import Diary
import Dispatch
import Files
import Journal
import Screens
import Terminal

extension Session {
    /// Performs what the model asks for.
    func perform(_ effect: Effect) {
        switch effect {
        case .write(let request): write(request)
        case .readMonths(let months): take(.monthsRead(months.map { LoadedMonth(journal.contents(of: $0)) }))
        case .readRest: isReadingDue = true
        case .wake(let seconds): wakeTime = MonotonicClock.now() + .seconds(seconds)
        case .ring: driver.bell()
        case .flash: driver.flash()
        case .tell(let words, let cue): cue.tell(words)
        case .openEditor(let entry): take(.editorReturned(edit(entry)))
        case .savePicture(let picture): take(.pictureSaved(save(picture)))
        case .suspend: loop.suspend()
        case .redraw: driver.redraw()
        case .keepDrafts(let open): try? drafts?.keep(open.map(\.kept))
        case .discardDrafts: try? drafts?.clear()
        case .findLinks(let request): findLinks(request)
        case .stopFindingLinks: linkSearch?.stop()
        case .findHelps(let request): findHelps(request)
        case .quit: leave()
        }
    }

    /// Writes changes to disk on another thread, so that no key waits for the disk.
    private func write(_ request: WriteRequest) {
        let catalog = CatalogWriting(
            ownCatalog: context.ownCatalog, settings: SettingsFile(path: context.locations.settings), journal: journal)
        writesUnderWay += 1
        writing.async { [journal, removed, mailbox = loop.mailbox] in
            let outcome = journal.carryOut(request, removed: removed, catalog: catalog)
            mailbox.post(.event(.writeFinished(token: request.token, outcome)))
        }
        // The changes shouldn't be readable elsewhere once no editor can overwrite them any more.
        writing.asyncAfter(deadline: .now() + .seconds(15)) { [journal] in journal.forgetOldChanges() }
    }

    /// Reads the whole diary on another thread.
    func readRest() {
        reading.async { [journal, mailbox = loop.mailbox] in
            let readings = (try? journal.contents())?.map(LoadedMonth.init) ?? []
            mailbox.post(.event(.restRead(readings)))
        }
    }
}

extension LoadedMonth {
    /// Takes what the journal read from a month.
    init(_ contents: MonthContents) {
        self.init(month: contents.month, entries: contents.entries, problems: contents.problems)
    }
}
