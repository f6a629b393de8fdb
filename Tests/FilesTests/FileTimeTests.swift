import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Files

@Suite("Times of files")
struct FileTimeTests {
    @Test("what is written after the wait has a later time, whenever it began")
    func later() throws {
        let folder = try TestFolder()
        for round in 0..<50 {
            let before = FileTime.now()
            before.waitUntilFilesAreLater()
            try folder.write("\(round)", to: "file")
            var status = stat()
            #expect(stat(folder.path.appending("file").string, &status) == 0)
            #expect(FileTime(status.st_mtim) > before)
        }
    }

    @Test("what is written once the lock file has become later than another file is later than that file, too")
    func laterThanTheLock() throws {
        let folder = try TestFolder()
        let lock = try FileLock.take(folder.path.appending("lock"))
        var count = 0
        for round in 0..<500 {
            try folder.write("\(round)", to: "first")
            let first = try status(of: "first", in: folder)
            let written = WrittenFile(file: FileIdentity(first), time: FileTime(first.st_ctim), before: nil)
            guard lock.becomesLater(than: written) else { continue }
            count += 1
            try folder.write("\(round)", to: "second")
            let second = try status(of: "second", in: folder)
            #expect(FileTime(second.st_mtim) > written.time)
        }
        // Without fine times, the clock of files goes on by itself now and then.
        #expect(count > 0)
        let elsewhere = WrittenFile(
            file: FileIdentity(device: 0, inode: 1), time: FileTime(seconds: 0, nanoseconds: 0), before: nil)
        let isLater = lock.becomesLater(than: elsewhere)
        #expect(!isLater)
    }

    private func status(of name: String, in folder: TestFolder) throws -> Stat {
        try Stat(folder.path.appending(name))
    }
}
