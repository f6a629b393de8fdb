import Recfile
import SystemPackage

/// Keeps the open forms of a program that had to end at once, so that the next one can offer them again.
///
/// Drafts are no part of the diary. They live in a rec file in the folder for the program's state, for their owner alone.
public struct DraftStore: Sendable {
    private let file: FilePath

    private static let type = "Draft"
    private static let formField = "Form"

    /// The drafts kept in a folder, for example `~/.local/state/twinge`, which need not exist yet.
    public init(in folder: FilePath) {
        file = folder.appending("drafts.rec")
    }

    /// The drafts that were kept, oldest first; none if there are none or they cannot be read.
    public func drafts() -> [Draft] {
        guard let bytes = try? RegularFile.bytes(of: file) else { return [] }
        return RecDocument(bytes).records(ofType: Self.type).compactMap { record in
            guard let form = record[Self.formField] else { return nil }
            let fields = record.fields.filter { $0.name != Self.formField }
            return Draft(form: form, fields: fields.map { SideRecord.Field($0.name, $0.value) })
        }
    }

    /// Keeps these drafts in place of those kept before; none takes the file away.
    ///
    /// Meant for the last moments of a program: one file is written and put in place at one instant.
    ///
    /// - Throws: ``JournalError`` if they could not be written; those kept before are then still there.
    public func keep(_ drafts: [Draft]) throws(JournalError) {
        guard !drafts.isEmpty else { return try clear() }
        var writer = RecWriter()
        do throws(RecWriter.InvalidName) {
            try writer.writeField("%rec", Self.type)
            writer.writeBlankLine()
            for draft in drafts {
                let fields = draft.fields.map { (name: $0.name, value: $0.value) }
                try writer.writeRecord([(name: Self.formField, value: draft.form)] + fields)
            }
        } catch {
            throw JournalError(.write, file, .fieldName(error.name))
        }
        try DiaryFolder.makeFolder(file.folder)
        try FileReplacement.put(writer.bytes, at: file)
    }

    /// Forgets all drafts.
    ///
    /// - Throws: ``JournalError`` if the file could not be removed.
    public func clear() throws(JournalError) {
        do throws(Errno) {
            try file.remove()
        } catch {
            if error != .noSuchFileOrDirectory { throw JournalError(.write, file, error) }
        }
    }
}
