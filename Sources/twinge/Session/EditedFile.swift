import Diary
import Glibc
import Recfile
import Screens
import SystemPackage

/// An entry on its way through the editor.
struct EditedFile {
    private let entry: Entry
    private let folder: FilePath

    /// An entry that is to be edited, in a file of a folder.
    init(_ entry: Entry, in folder: FilePath) {
        self.entry = entry
        self.folder = folder
    }

    private var path: FilePath { folder.appending("entry-\(getpid()).rec") }

    /// Writes the entry's record.
    ///
    /// - Returns: Where.
    func write() throws(Failure) -> FilePath {
        var writer = RecWriter()
        writer.writeComment("Change what you like, save and close. An empty file leaves the entry as it was.")
        do {
            try writer.writeRecord(entry.fields)
            try path.replaceContents(with: writer.bytes)
        } catch {
            throw Failure(.cannotCreate, "Cannot write \(path) for the editor: \(error)")
        }
        return path
    }

    /// What the file says now.
    func outcome(now: Moment) throws(Failure) -> EditorOutcome {
        let bytes = try InputFile(path.string).bytes()
        let entries: [Entry]
        do throws(Failure) {
            entries = try EntryInput(now: entry.when, name: "line").entries(bytes)
        } catch {
            return .failed(error.message)
        }
        guard var edited = entries.first else { return .unchanged }
        guard entries.count == 1 else {
            return .failed("There are \(entries.count) entries where one was. Nothing was changed.")
        }
        edited.id = entry.id
        if edited == entry { return .unchanged }
        edited.edited = now
        return .changed(from: entry, to: edited)
    }
}
