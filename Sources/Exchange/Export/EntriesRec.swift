import Diary
import Recfile

/// The rec form of entries: the diary's own, in one text.
public enum EntriesRec {
    /// Writes entries under the descriptor that the diary's files begin with, one after the other.
    ///
    /// - Parameter write: receives the next piece of the text.
    /// - Throws: What `write` throws; `RecWriter.InvalidName` if an unknown field has a name that rec text can't hold.
    public static func write(
        _ entries: some Sequence<Entry>, header: String, to write: (String) throws -> Void
    ) throws {
        try write(header)
        for entry in entries {
            var writer = RecWriter()
            try writer.writeRecord(entry.fields)
            try write(String(decoding: writer.bytes, as: UTF8.self))
        }
    }
}
