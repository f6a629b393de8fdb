import Diary
import Journal
import Screens
import Terminal

extension Session {
    /// Does what the model asks for.
    func perform(_ effect: Effect) {
        switch effect {
        case .write(let request): write(request)
        case .readMonths(let months): take(.monthsRead(months.map { MonthReading(journal.contents(of: $0)) }))
        case .readRest: isReadingDue = true
        case .wake(let seconds): wakeTime = MonotonicClock.now() + .seconds(seconds)
        case .ring: driver.bell()
        case .flash: driver.flash()
        case .openEditor(let entry): take(.editorReturned(edit(entry)))
        case .savePicture(let picture): take(.pictureSaved(save(picture)))
        case .suspend: loop.suspend()
        case .redraw: driver.redraw()
        case .keepDrafts(let open): try? drafts?.keep(open.map(\.kept))
        case .discardDrafts: try? drafts?.clear()
        case .findLinks(let request): findLinks(request)
        case .stopFindingLinks: linkSearch?.stop()
        case .quit: leave()
        }
    }

    /// Carries changes out on disk on a thread of their own, so that no key waits for the disk.
    private func write(_ request: WriteRequest) {
        let settings = SettingsFile(path: context.locations.settings)
        writing.async { [journal, removed, mailbox = loop.mailbox] in
            let outcome = journal.carryOut(request, removed: removed, settings: settings)
            mailbox.post(.wrote(token: request.token, outcome))
        }
    }

    /// Reads the whole diary on a thread of its own.
    func readRest() {
        reading.async { [journal, mailbox = loop.mailbox] in
            let readings = (try? journal.contents())?.map(MonthReading.init) ?? []
            mailbox.post(.readEverything(readings))
        }
    }
}

extension MonthReading {
    /// What the journal read of a month.
    init(_ contents: MonthContents) {
        self.init(month: contents.month, entries: contents.entries, problems: contents.problems)
    }
}

extension Journal {
    /// Carries out changes of the routine, of what is kept beside it and of entries in their order, all or none.
    func carryOut(_ request: WriteRequest, removed: RemovedRecords, settings: SettingsFile) -> WriteOutcome {
        var done: [Change] = []
        do {
            for side in request.sides { try carryOut(side, settings: settings) }
            for routine in request.routines { try save(routine) }
            for change in request.changes {
                if let happened = try apply(change, removed: removed) { done.append(happened) }
            }
            return .saved
        } catch {
            // A part of what belongs together would be worse than nothing; taking it back can only fail as the rest did.
            for change in done.reversed() { _ = try? apply(change.inverse, removed: removed) }
            // The reason counts, and a long path would push it off the line.
            return .failed((error as? JournalError)?.brief ?? (error as? Failure)?.message ?? "\(error)")
        }
    }

    private func carryOut(_ change: SideChange, settings: SettingsFile) throws {
        switch change {
        case .review(let review): try save(review)
        case .experiment(let experiment): try save(experiment)
        case .withdrawal(let experiment): try remove(experiment)
        case .trackedHabits(let names): try settings.write(.track, names?.map(\.text) ?? [])
        }
    }
}
