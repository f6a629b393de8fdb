import Files
import Recfile
import SystemPackage

/// Keeps the open forms of a program that had to quit at once, so that the next one can offer them again.
///
/// Drafts are not part of the diary. They are in a rec file in the state folder, readable only by their owner, each with the diary
/// that it was meant for.
public struct DraftStore: Sendable {
    private let file: FilePath
    private let lock: FilePath
    private let folder: DiaryFolder
    /// The forms whose drafts it keeps; nil for all of them.
    private let forms: Set<String>?
    /// The drafts that this program has read or stored itself, which it may replace. All others belong to other programs.
    private var known: [StoredDraft] = []

    private static let type = "Draft"
    private static let formField = "Form"
    private static let diaryField = "Diary"

    /// Creates the store of a diary's drafts in a folder such as `~/.local/state/twinge`, which need not exist yet.
    ///
    /// - Parameter forms: the forms whose drafts it keeps, so that those of others stay; nil for all of them.
    public init(in state: FilePath, of diary: DiaryFolder, forms: Set<String>? = nil) {
        file = state.appending("drafts.rec")
        lock = state.appending("drafts.lock")
        folder = diary
        self.forms = forms
    }

    /// Reads the drafts stored for this diary, oldest first; empty if there are none or they can't be read.
    public mutating func read() -> [StoredDraft] {
        known = stored().filter { isOurs($0) }.map(\.draft)
        return known
    }

    /// Stores these drafts, replacing those that this program read or stored before. Drafts of other diaries stay, and those that
    /// another program has stored since.
    ///
    /// Meant for the last moments of a program: one file is written and atomically put in place.
    ///
    /// - Throws: `FileError` if they couldn't be written; those stored before are then still there.
    public mutating func keep(_ drafts: [StoredDraft]) throws(FileError) {
        try file.folder.makeFolders()
        do throws(FileError) {
            var patience = FileLock.Patience()
            patience.untilGivenUp = .seconds(2)
            let held = try FileLock.take(lock, patience: patience)
            try held.whileHeld { _ throws(FileError) in try replace(with: drafts) }
        } catch  where error.path == lock {
            // Losing another program's draft is better than losing this one.
            try replace(with: drafts)
        }
        known = drafts
    }

    /// Removes the drafts that this program read or stored.
    ///
    /// - Throws: `FileError` if the file couldn't be changed.
    public mutating func clear() throws(FileError) {
        try keep([])
    }

    private func replace(with drafts: [StoredDraft]) throws(FileError) {
        var kept = stored()
        for draft in known {
            if let place = kept.firstIndex(where: { isOurs($0) && $0.draft == draft }) { kept.remove(at: place) }
        }
        kept += drafts.map { Stored(diary: diary, draft: $0) }
        if kept.isEmpty { try remove() } else { try write(kept) }
    }

    private func write(_ kept: [Stored]) throws(FileError) {
        var writer = RecWriter()
        do throws(RecWriter.InvalidName) {
            try writer.writeField("%rec", Self.type)
            writer.writeBlankLine()
            for stored in kept {
                let own = [(name: Self.formField, value: stored.draft.form)]
                let place = stored.diary.map { [(name: Self.diaryField, value: $0)] } ?? []
                try writer.writeRecord(own + place + stored.draft.fields.map { (name: $0.name, value: $0.value) })
            }
        } catch {
            throw FileError(.write, file, .fieldName(error.name))
        }
        try file.put(writer.bytes)
    }

    private func remove() throws(FileError) {
        do throws(Errno) {
            try file.remove()
        } catch {
            if error != .noSuchFileOrDirectory { throw FileError(.write, file, error) }
        }
    }

    /// A draft and the diary it was meant for; nil if the file doesn't say.
    private struct Stored {
        let diary: String?
        let draft: StoredDraft
    }

    /// The diary's path as stored in the file.
    private var diary: String { folder.path.real.string }

    private func isOurs(_ stored: Stored) -> Bool {
        (stored.diary == nil || stored.diary == diary) && forms?.contains(stored.draft.form) != false
    }

    private func stored() -> [Stored] {
        guard let bytes = try? RegularFile.ownBytes(of: file) else { return [] }
        return RecDocument(bytes).records(ofType: Self.type).compactMap { record in
            guard let form = record[Self.formField] else { return nil }
            let fields = record.fields.filter { ![Self.formField, Self.diaryField].contains($0.name) }
            return Stored(
                diary: record[Self.diaryField],
                draft: StoredDraft(form: form, fields: fields.map { SideRecord.Field($0.name, $0.value) }))
        }
    }
}
