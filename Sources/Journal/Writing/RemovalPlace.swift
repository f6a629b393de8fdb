import Files
import SystemPackage

/// Where a record was removed from a file: it restores the same record to the same bytes, as long as the file hasn't changed since.
///
/// It holds nothing of what the record said.
public struct RemovalPlace: Codable, Hashable, Sendable {
    /// The file.
    let path: String
    /// Where the record began.
    let offset: Int
    /// The end of the blank line that was removed with it.
    let blankLine: [UInt8]
    /// The digest of the file with the record.
    let before: UInt64
    /// The digest of the file without it.
    let after: UInt64

    init(path: FilePath, offset: Int, blankLine: [UInt8], before: [UInt8], after: [UInt8]) {
        self.path = path.string
        self.offset = offset
        self.blankLine = blankLine
        self.before = Self.digest(before)
        self.after = Self.digest(after)
    }

    /// Returns the bytes of the file with a record restored; nil if the file or the record is a different one.
    func bytes(of file: [UInt8], with record: [UInt8]) -> [UInt8]? {
        guard offset <= file.count, Self.digest(file) == after else { return nil }
        let whole = Array(file[..<offset] + record + blankLine + file[offset...])
        return Self.digest(whole) == before ? whole : nil
    }

    private static func digest(_ bytes: [UInt8]) -> UInt64 { Fingerprint(bytes).value }
}
