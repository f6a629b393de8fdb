import Files
import SystemPackage

extension RecMerge {
    /// Merges files as git asks its merge drivers to: the result goes into `ours`, at one instant.
    ///
    /// - Parameters:
    ///   - base: the version both come from; where there is no such file, there is no such version.
    ///   - ours: the version of this side, replaced by the result.
    ///   - theirs: the version of the other side.
    /// - Throws: `FileError` if a file cannot be read or written, or one of them is of a later format than the program
    ///   knows; `ours` is then as it was.
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
