import Diary
import Files
import SystemPackage

/// The file and time of the last change, from which it can be told whether that file was overwritten since.
struct RecentMark: Hashable, Sendable {
    /// The month of the file.
    let month: YearMonth
    /// The file after the change.
    let file: FileIdentity
    /// The time of the change.
    let written: FileTime
    /// When the diary's lock file was last changed. Another diary at the same place, or writers that keep their changes elsewhere,
    /// don't know it.
    let lockChanged: FileTime
    /// When the mark was made, in seconds since 1970 by our own clock.
    let noted: Int

    /// How long after a change a suspended editor may still replace the file, in seconds.
    static let mostSeconds = 10

    /// Whether it is too late for an editor to overwrite the change, by our own clock.
    var isPast: Bool { abs(FileTime.now().seconds - noted) > Self.mostSeconds }

    /// Returns whether changes before an earlier mark can be overwritten together with those of this one.
    func follows(_ earlier: RecentMark) -> Bool {
        month == earlier.month && written.seconds - earlier.written.seconds <= Self.mostSeconds
    }

    /// Returns whether the month's file was replaced by one with a text older than the change.
    ///
    /// All times are those of the file system, whatever our own clock shows. If it counts in whole seconds, a text from the second
    /// of the change may be a later one, from which something was removed on purpose.
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

    /// The length of a mark in bytes, a comment line of rec text.
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

    /// Parses the line; nil if it isn't a mark.
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
