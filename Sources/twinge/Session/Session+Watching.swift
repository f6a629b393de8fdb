import Catalog
import Diary
import Journal
import Screens

extension Session {
    /// Begins to watch the diary's folders, which it makes if need be: an open diary should see what others write into it.
    ///
    /// Where they cannot be made or watched the diary can still be read, and the first write says what is wrong.
    func startWatching() {
        guard watch == nil else { return }
        try? journal.folder.create()
        guard let started = try? DiaryWatch(journal.folder) else { return }
        watch = started
        loop.watch(started.descriptor)
    }

    /// Begins to watch the folder of the settings, where the person's own catalog files are too; it is made if need be.
    func startWatchingSettings() {
        guard settingsWatch == nil else { return }
        let folder = context.locations.settingsFolder
        try? folder.makeFolders()
        guard let started = try? FolderWatch(folder) else { return }
        settingsWatch = started
        loop.watch(started.descriptor)
    }

    /// Reads what can be logged and what is asked again after their files were changed; with a mistake in them, what was
    /// known stays.
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

    /// Reads the months again whose files were changed, by this program or another, on a thread of its own.
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

    /// Reads once more what was read while a write was on its way: the model put its own change on top, and knows nothing of
    /// what the write merged with it.
    func readAgainWhatWritesOverlaid() {
        guard writesUnderWay == 0 else { return }
        readAgain(overlaidMonths)
        overlaidMonths = []
    }

    /// Takes months that were read again, unless they say just what is known: most changes are this program's own.
    func takeAgain(_ readings: [LoadedMonth]) {
        if writesUnderWay > 0 { overlaidMonths.formUnion(readings.map(\.month)) }
        let news = readings.filter { reading in
            Set(model.diary.logbook.entries(in: reading.month)) != Set(reading.entries) || !reading.problems.isEmpty
        }
        if !news.isEmpty { take(.monthsRead(news)) }
    }
}

extension Logbook {
    /// The entries whose file is that of a calendar month.
    fileprivate func entries(in month: YearMonth) -> [Entry] {
        // The first of its entries can belong to the last diary day of the month before.
        ((month.firstDay - 1)...month.lastDay).flatMap(entries(on:)).filter { $0.when.date.yearMonth == month }
    }
}
