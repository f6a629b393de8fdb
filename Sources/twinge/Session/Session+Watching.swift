import Catalog
import Diary
import Journal
import Screens

extension Session {
    /// Starts watching the diary's folders, and creates them if need be: an open diary should see what others write into it.
    ///
    /// If they can't be created or watched the diary can still be read, and the first write reports the problem.
    func startWatching() {
        guard watch == nil else { return }
        try? journal.folder.create()
        guard let started = try? DiaryWatch(journal.folder) else { return }
        watch = started
        loop.watch(started.descriptor)
    }

    /// Starts watching the settings folder, where the user's own catalog files are too; creates it if need be.
    func startWatchingSettings() {
        guard settingsWatch == nil else { return }
        let folder = context.locations.settingsFolder
        try? folder.makeFolders()
        guard let started = try? FolderWatch(folder) else { return }
        settingsWatch = started
        loop.watch(started.descriptor)
    }

    /// Reloads what can be logged and what is asked after their files changed; if they have an error, the old values stay.
    func takeSettingsChanges() {
        let names = settingsWatch?.changedNames() ?? []
        if names.contains(MedicineList.fileName) { takeMedicines() }
        let files = CatalogSource.fileNames + [context.locations.settings.lastComponent?.string ?? ""]
        guard !names.isDisjoint(with: files), let catalog = try? context.ownCatalog.read(),
            let settings = try? SettingsFile(path: context.locations.settings).read()
        else { return }
        let preferences = settings.preferences
        take(
            .catalogRead(
                catalog, trackedHabits: preferences.trackedHabits, asksWeekly: preferences.asksWeeklyQuestions))
        use(catalog)
    }

    private func takeMedicines() {
        guard let medicines = try? context.medicines() else { return }
        take(.medicinesRead(medicines))
        use(model.catalog)
    }

    /// Rereads the months whose files were changed, by this program or another, on another thread.
    func takeFileChanges() {
        var months: Set<YearMonth> = []
        for change in watch?.changes() ?? [] {
            switch change {
            case .month(let month): months.insert(month)
            case .everything: perform(.readRest)
            case .sideFile(.routine): takeRoutines()
            case .sideFile(.reviews): takeReviews()
            case .sideFile(.experiments): takeExperiments()
            case .sideFile, .copy: continue
            }
        }
        readAgain(months)
    }

    private func readAgain(_ months: Set<YearMonth>) {
        guard !months.isEmpty else { return }
        reading.async { [journal, mailbox = loop.mailbox, months = months.sorted()] in
            _ = try? journal.restoreWrittenOver()
            mailbox.post(.readAgain(months.map { LoadedMonth(journal.contents(of: $0)) }))
        }
    }

    /// Rereads what was read during a write: the model put its own change on top, and doesn't know what the write merged with it.
    func readAgainWhatWritesOverlaid() {
        guard writesUnderWay == 0 else { return }
        readAgain(overlaidMonths)
        overlaidMonths = []
    }

    /// Takes months that were read again, unless nothing in them is new: most changes are this program's own.
    func takeAgain(_ readings: [LoadedMonth]) {
        if writesUnderWay > 0 { overlaidMonths.formUnion(readings.map(\.month)) }
        let news = readings.filter { reading in
            Set(model.diary.logbook.entries(in: reading.month)) != Set(reading.entries) || !reading.problems.isEmpty
        }
        if !news.isEmpty { take(.monthsRead(news)) }
    }
}

extension Logbook {
    /// Returns the entries whose file is that of a calendar month.
    fileprivate func entries(in month: YearMonth) -> [Entry] {
        // Its first entries may belong to the last diary day of the month before.
        ((month.firstDay - 1)...month.lastDay).flatMap(entries(on:)).filter { $0.when.date.yearMonth == month }
    }
}
