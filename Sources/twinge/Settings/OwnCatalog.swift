import Catalog
import SystemPackage

/// The person's own habits, sites, stretches and care: rec files beside the settings, on top of the built-in catalog.
struct OwnCatalog {
    private let folder: FilePath
    private let shownFolder: String

    /// The files in the folder of the settings.
    ///
    /// - Parameter home: the home folder, which messages write as `~`.
    init(in folder: FilePath, home: String?) {
        self.folder = folder
        let (path, home) = (folder.string, home.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? "")
        shownFolder = !home.isEmpty && path.hasPrefix(home) ? "~/\(path.dropFirst(home.count))" : path
    }

    /// Reads what there is of them.
    ///
    /// - Throws: ``Failure`` with status 66 when a file is there but cannot be read.
    func read() throws(Failure) -> Catalog {
        var additions: [CatalogSource] = []
        for name in CatalogSource.fileNames {
            do {
                guard let bytes = try folder.appending(name).contentsIfPresent() else { continue }
                additions.append(CatalogSource(file: "\(shownFolder)/\(name)", bytes: bytes))
            } catch {
                throw Failure(.noInput, "Cannot read \(shownFolder)/\(name): \(error).")
            }
        }
        return Catalog(additions: additions, ownFolder: shownFolder)
    }

    /// Reads what the person has said of their medicines.
    ///
    /// - Throws: ``Failure`` with status 66 when the file is there but cannot be read.
    func medicines() throws(Failure) -> MedicineList {
        let name = MedicineList.fileName
        do {
            let bytes = try folder.appending(name).contentsIfPresent()
            return MedicineList(bytes.map { CatalogSource(file: "\(shownFolder)/\(name)", bytes: $0) })
        } catch {
            throw Failure(.noInput, "Cannot read \(shownFolder)/\(name): \(error).")
        }
    }

    /// Writes the files in which a catalog differs from another.
    ///
    /// - Throws: ``Failure`` with status 73 when a file cannot be written.
    func write(_ catalog: Catalog, insteadOf before: Catalog) throws(Failure) {
        let known = Set(before.additions)
        for source in catalog.additions where !known.contains(source) {
            try write(source.bytes, into: String(source.file.split(separator: "/").last ?? ""))
        }
        // A file that a change made is emptied when the change is undone.
        for source in before.additions where !catalog.additions.contains(where: { $0.file == source.file }) {
            try write([], into: String(source.file.split(separator: "/").last ?? ""))
        }
    }

    private func write(_ bytes: [UInt8], into name: String) throws(Failure) {
        do throws(Errno) {
            try folder.appending(name).replaceContents(with: bytes)
        } catch {
            throw Failure(.cannotCreate, "Cannot write \(shownFolder)/\(name): \(error).")
        }
    }

    /// Adds habits, as rec text, to the person's own file of habits.
    ///
    /// - Throws: ``Failure`` with status 73 when the file cannot be written.
    func add(habits: String) throws(Failure) {
        guard !habits.isEmpty else { return }
        let path = folder.appending("habits.rec")
        do throws(Errno) {
            let known = try path.contentsIfPresent() ?? Array("%rec: Habit\n".utf8)
            try path.replaceContents(with: known + Array("\n\(habits)".utf8))
        } catch {
            throw Failure(.cannotCreate, "Cannot write \(shownFolder)/habits.rec: \(error).")
        }
    }
}
