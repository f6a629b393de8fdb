import Diary
import Files
import Recfile
import Screens
import SystemPackage

/// An entry being edited in the editor.
struct EditedFile {
    private let entry: Entry
    private let file: EditorFile
    private let home: String?

    /// Creates the file of an entry that is to be edited, in a folder.
    ///
    /// - Parameter home: the home folder, shown in messages as `~`.
    init(_ entry: Entry, in folder: FilePath, home: String?) {
        self.entry = entry
        self.home = home
        file = EditorFile("entry", ending: "rec", in: folder)
    }

    /// Writes the entry's record.
    ///
    /// - Returns: Its path.
    func write() throws(Failure) -> FilePath {
        var writer = RecWriter()
        writer.writeComment("Change what you like, save and close. An empty file leaves the entry as it was.")
        do {
            try writer.writeRecord(entry.fields)
            try file.write(writer.bytes)
        } catch {
            throw Failure(.cannotCreate, "The editor cannot be opened. \(error)")
        }
        return file.path
    }

    /// Removes the file, unless it was kept.
    func remove() { file.remove() }

    /// Returns what the file says now.
    func outcome(now: Moment) throws(Failure) -> EditorOutcome {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try file.bytes()
        } catch {
            throw Failure(.noInput, "\(error)")
        }
        let entries: [Entry]
        do throws(Failure) {
            entries = try EntryInput(now: entry.when, name: "line").entries(bytes)
        } catch {
            return .failed("Your text is in \(kept()): \(error.message)")
        }
        guard var edited = entries.first else { return .unchanged }
        guard entries.count == 1 else {
            return .failed("Your text is in \(kept()): there are \(entries.count) entries where one was.")
        }
        guard edited.id == entry.id || edited.id.isProvisional else {
            return .failed("Your text is in \(kept()): Id is set by Twinge and can't be edited.")
        }
        edited.id = entry.id
        if edited == entry { return .unchanged }
        edited.edited = now
        return .changed(from: entry, to: edited)
    }

    private func kept() -> String { file.keep().shown(home: home) }
}
