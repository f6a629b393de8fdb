import Diary
import Files
import SystemPackage

/// Which file the last change went to and when, from which it is seen whether that file was written over since.
struct RecentMark: Hashable, Sendable {
    /// The month of the file.
    let month: YearMonth
    /// The file once it had the change.
    let file: FileIdentity
    /// When it had it.
    let written: FileTime
    /// When the diary's lock file was last changed. Another diary at the same place, or writers that keep their changes
    /// elsewhere, do not know of it.
    let lockChanged: FileTime
    /// When the mark was made, in seconds since 1970 by our own clock.
    let noted: Int

    /// How long after a change an editor that was held up may still put its file in place, in seconds.
    static let mostSeconds = 10

    /// Whether the time in which an editor may write over the change is past, by our own clock.
    var isPast: Bool { abs(FileTime.now().seconds - noted) > Self.mostSeconds }

    /// Whether changes before an earlier mark can be written over together with those of this one.
    func follows(_ earlier: RecentMark) -> Bool {
        month == earlier.month && written.seconds - earlier.written.seconds <= Self.mostSeconds
    }

    /// Whether the month's file is another one now, with a text that is older than the change.
    ///
    /// All times are those of the file system, whatever our own clock shows. Where it counts in whole seconds, a text from the
    /// second of the change may be a later one, from which something was taken out on purpose.
    func isWrittenOver(by status: Stat) -> Bool {
        let text = FileTime(status.st_mtim)
        let isOlder = written.nanoseconds == 0 && text.nanoseconds == 0 ? text < written : text <= written
        return FileIdentity(status) != file && isOlder
            && FileTime(status.st_ctim).seconds - written.seconds <= Self.mostSeconds
    }
}

extension RecentMark {
    init(month: YearMonth, written: WrittenFile, lockChanged: FileTime) {
        self.init(
            month: month, file: written.file, written: written.time, lockChanged: lockChanged,
            noted: FileTime.now().seconds)
    }

    /// The bytes of a mark, a comment line of rec text.
    static let length = 160

    /// The mark as a line of ``length`` bytes.
    var bytes: [UInt8] {
        let numbers = [
            file.device, file.inode, UInt64(written.seconds), UInt64(written.nanoseconds), UInt64(lockChanged.seconds),
            UInt64(lockChanged.nanoseconds), UInt64(noted),
        ]
        let line = "# \(month) " + numbers.map(\.description).joined(separator: " ")
        let padding = [UInt8](repeating: UInt8(ascii: " "), count: Self.length - line.utf8.count - 1)
        return Array(line.utf8) + padding + [UInt8(ascii: "\n")]
    }

    /// Reads the line; nil if it isn't one.
    init?(_ bytes: [UInt8]) {
        let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
        let numbers = words.dropFirst(2).compactMap { UInt64($0) }
        guard bytes.count == Self.length, words.count == 9, numbers.count == 7,
            numbers[2...].allSatisfy({ $0 < 1 << 62 }),
            let month = try? YearMonth(parsing: words[1])
        else { return nil }
        self.month = month
        file = FileIdentity(device: numbers[0], inode: numbers[1])
        written = FileTime(seconds: Int(numbers[2]), nanoseconds: Int(numbers[3]))
        lockChanged = FileTime(seconds: Int(numbers[4]), nanoseconds: Int(numbers[5]))
        noted = Int(numbers[6])
    }
}
