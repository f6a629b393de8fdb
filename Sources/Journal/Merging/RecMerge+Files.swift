import Files
import SystemPackage

extension RecMerge {
    /// Merges files as git asks its merge drivers to: the result atomically replaces `ours`.
    ///
    /// - Parameters:
    ///   - base: the common version; if there is no such file, there is no common version.
    ///   - ours: this side's version, replaced by the result.
    ///   - theirs: the other side's version.
    /// - Throws: `FileError` if a file can't be read or written, or one of them has a later format than the program knows; `ours`
    ///   is then as it was.
    public static func mergeFiles(base: FilePath, ours: FilePath, theirs: FilePath) throws(FileError) {
        let file = try FileReplacement(reading: ours, followingLink: false)
        let other = try RegularFile.bytes(of: theirs)
        var common: [UInt8]?
        do throws(FileError) {
            common = try RegularFile.bytes(of: base)
        } catch {
            if error.reason != .system(.noSuchFileOrDirectory) { throw error }
        }
        for (path, bytes) in [(ours, file.bytes), (theirs, other), (base, common ?? [])] {
            let number = JournalFormat.number(of: bytes)
            if number > JournalFormat.number { throw FileError(.write, path, .newerFormat(number)) }
        }
        let merged = common.map { merge(base: $0, ours: file.bytes, theirs: other) } ?? merge(file.bytes, other)
        guard merged != file.bytes else { return }
        guard try file.replace(with: merged) != nil else { throw FileError(.write, ours, .keepsChanging) }
    }
}
