import Catalog
import Diary
import Files
import Recfile
import SystemPackage

/// The user's own habits, sites, stretches and care: rec files beside the settings, on top of the built-in catalog.
struct OwnCatalog: Sendable {
    private let folder: FilePath
    private let shownFolder: String

    /// Creates the catalog from the files in the settings folder.
    ///
    /// - Parameter home: the home folder, shown in messages as `~`.
    init(in folder: FilePath, home: String?) {
        self.folder = folder
        shownFolder = folder.shown(home: home)
    }

    /// Reads those of the files that exist.
    ///
    /// - Throws: ``Failure`` with status 66 if a file exists but can't be read.
    func read() throws(Failure) -> Catalog {
        var additions: [CatalogSource] = []
        // Most people have none or few of them, and nearly every command would look for each; without regard to case, as some disks are.
        let known = try? folder.namesInFolder().map { $0.lowercased() }
        for name in CatalogSource.fileNames where known?.contains(name) ?? true {
            do throws(FileError) {
                guard let bytes = try folder.appending(name).contentsIfPresent() else { continue }
                additions.append(CatalogSource(file: "\(shownFolder)/\(name)", bytes: bytes))
            } catch {
                throw Failure(.noInput, "\(error)")
            }
        }
        return Catalog(additions: additions, ownFolder: shownFolder)
    }

    /// Reads the user's descriptions of their medicines.
    ///
    /// - Throws: ``Failure`` with status 66 if the file exists but can't be read.
    func medicines() throws(Failure) -> MedicineList {
        let name = MedicineList.fileName
        do {
            let bytes = try folder.appending(name).contentsIfPresent()
            return MedicineList(bytes.map { CatalogSource(file: "\(shownFolder)/\(name)", bytes: $0) })
        } catch {
            throw Failure(.noInput, "\(error)")
        }
    }

    /// Changes the files as they are now, which another program may just have changed.
    ///
    /// - Parameter make: returns the change; `nil` or a thrown error leaves the files as they are.
    /// - Returns: The catalog before and after.
    /// - Throws: ``Failure`` with status 73 if a file can't be written, `FileError`, or what `make` throws.
    @discardableResult
    func change(
        _ make: (Catalog) throws -> CatalogChange?
    ) throws -> (before: Catalog, after: Catalog) {
        let place = SettingsFolder(path: folder)
        // A refused change leaves nothing behind.
        if !place.exists { _ = try make(read()) }
        return try place.whileLocked {
            let before = try read()
            guard let change = try make(before) else { return (before, before) }
            let after = before.applying(change)
            if after != before { try write(after, insteadOf: before) }
            return (before, after)
        }
    }

    /// Adds habits, as rec text, to the user's own file of habits, except those that it already has.
    ///
    /// - Throws: ``Failure`` with status 73 if the file can't be written, or `FileError`.
    func add(habits: String) throws {
        guard !habits.isEmpty else { return }
        try SettingsFolder(path: folder).whileLocked {
            let known = try read()
            let name = "habits.rec"
            let document = RecDocument(habits)
            let new = document.records.filter { record in
                record["Name"].flatMap { try? Name(parsing: $0) }.map { known.habit($0) == nil } ?? false
            }
            guard !new.isEmpty else { return }
            let source = known.additions.first { $0.file.hasSuffix("/\(name)") }
            let text = new.reduce(source?.bytes ?? Array("%rec: Habit\n".utf8)) { text, record in
                text + RecSeparator.lineBreaks(afterTail: text.suffix(8)) + document.bytes[record.bytes]
            }
            try write(text, into: name)
        }
    }

    /// Writes the files that differ between two catalogs; the lock is held.
    private func write(_ catalog: Catalog, insteadOf before: Catalog) throws(Failure) {
        let known = Set(before.additions)
        for source in catalog.additions where !known.contains(source) {
            try write(source.bytes, into: String(source.file.split(separator: "/").last ?? ""))
        }
        // A file that a change created is emptied when the change is undone.
        for source in before.additions where !catalog.additions.contains(where: { $0.file == source.file }) {
            try write([], into: String(source.file.split(separator: "/").last ?? ""))
        }
    }

    private func write(_ bytes: [UInt8], into name: String) throws(Failure) {
        do throws(FileError) {
            try folder.appending(name).putThroughLink(bytes)
        } catch {
            throw Failure(.cannotCreate, "\(error)")
        }
    }
}
