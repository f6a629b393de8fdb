import Diary
import Files
import Journal
import SystemPackage

/// The files that a digest is made from, as they are at a moment.
struct DigestBasis: Equatable, Sendable {
    /// The months that have a file, oldest first.
    let months: [YearMonth]
    /// Says of the files of those before a boundary, of the routine and of the reviews, which they are and when they were last changed.
    let fingerprint: UInt64

    /// Asks for the status of the files.
    ///
    /// - Parameters:
    ///   - months: the months that have a file, oldest first.
    ///   - boundary: the first month whose file a digest isn't made from.
    ///   - now: the current time.
    /// - Complexity: one system call for each month; a month that was changed a moment ago is read.
    init(_ months: [YearMonth], before boundary: YearMonth, of folder: DiaryFolder, at now: FileTime) {
        // By name in the open folder: putting a path together takes ten times as long as asking for what it names.
        let files = try? OpenFolder(folder.journal, for: .read)
        var sum: UInt64 = 0
        for month in months where month < boundary {
            let status = try? files?.status(of: DiaryFolder.fileName(of: month), followingLink: true)
            sum &+= Self.fingerprint(of: month, status, in: folder, at: now)
        }
        self.init(months, sum: sum, of: folder, at: now)
    }

    /// Asks for the status of the files while they are listed.
    ///
    /// - Returns: nil if there is something that must be taken into the diary first.
    init?(of journal: Journal, before boundary: YearMonth, at now: FileTime) {
        var (count, sum): (Int, UInt64) = (0, 0)
        let months = journal.tidyMonths {
            (count, sum) = (0, 0)
        } finding: { month, item in
            count += 1
            if month < boundary { sum &+= Self.fingerprint(of: month, item.status, in: journal.folder, at: now) }
        }
        guard let months else { return nil }
        if months.count == count {
            self.init(months, sum: sum, of: journal.folder, at: now)
        } else {
            // There are only placeholders of some.
            self.init(months, before: boundary, of: journal.folder, at: now)
        }
    }

    private init(_ months: [YearMonth], sum: UInt64, of folder: DiaryFolder, at now: FileTime) {
        var fingerprint = Fingerprint()
        fingerprint.mixAtOnce(sum)
        for file in [folder.path(of: .routine), folder.path(of: .reviews)] {
            fingerprint.mix(try? Stat(file), of: { file }, now: now)
        }
        self.months = months
        self.fingerprint = fingerprint.value
    }

    /// Returns the fingerprint of a month's file; they are added up, as a folder lists its files in no order.
    private static func fingerprint(
        of month: YearMonth, _ status: Stat?, in folder: DiaryFolder, at now: FileTime
    ) -> UInt64 {
        var fingerprint = Fingerprint()
        fingerprint.mixAtOnce(UInt64(month.year * 12 + month.month))
        fingerprint.mix(status, of: { folder.monthFile(month) }, now: now)
        return fingerprint.value
    }

    /// The number of the form in which digests are kept, so that one in another form isn't taken for one in this.
    private static let form = 9

    /// Returns a short key of these files and whatever else a digest depends on.
    ///
    /// - Parameter choices: such as the habits and the start of a day.
    func signature(before boundary: YearMonth, choices: [String]) -> String {
        var fingerprint = Fingerprint()
        for choice in choices + [Twinge.version] { fingerprint.mix(choice) }
        fingerprint.mix(Self.form)
        fingerprint.mix("\(boundary)")
        fingerprint.mix(self.fingerprint)
        return fingerprint.text
    }
}

extension Fingerprint {
    /// Mixes in the identity and change time of a file, or that there is none.
    ///
    /// `rsync -t` and `touch` can set any modification time, but not the change time; a file system that counts in whole seconds
    /// can't tell two quick changes apart, so a file that was changed a moment ago is mixed in as a whole.
    fileprivate mutating func mix(_ status: Stat?, of path: () -> FilePath, now: FileTime) {
        guard let status else { return mixAtOnce(.max) }
        let identity = FileIdentity(status)
        mixAtOnce(identity.device)
        mixAtOnce(identity.inode)
        mixAtOnce(UInt64(truncatingIfNeeded: status.size))
        mix(FileTime(status.st_mtim))
        mix(FileTime(status.st_ctim))
        let isSettled = now.seconds - FileTime(status.st_ctim).seconds > Self.secondsToSettle
        if !isSettled { mix((try? RegularFile.bytes(of: path())) ?? []) }
    }

    private mutating func mix(_ time: FileTime) {
        mixAtOnce(UInt64(bitPattern: Int64(time.seconds)))
        mixAtOnce(UInt64(time.nanoseconds))
    }

    /// The seconds after which every file system gives a further change a different time; vfat counts in twos.
    private static var secondsToSettle: Int { 4 }
}
