import Diary
import Recfile

/// The rec form of entries: the diary's own, in one text.
public enum EntriesRec {
    /// Formats entries under the descriptor that the diary's files begin with.
    ///
    /// - Throws: `RecWriter.InvalidName` if an unknown field has a name that rec text can't hold.
    public static func text(of entries: some Sequence<Entry>, header: String) throws(RecWriter.InvalidName) -> String {
        var writer = RecWriter()
        for entry in entries { try writer.writeRecord(entry.fields) }
        return header + String(decoding: writer.bytes, as: UTF8.self)
    }
}
