import Files
import Foundation
import Testing

@Suite("Times of files")
struct FileTimeTests {
    @Test("what is written after the wait has a later time, whenever it began")
    func later() throws {
        let folder = try TemporaryFolder()
        for round in 0..<50 {
            let before = FileTime.now()
            before.waitUntilFilesAreLater()
            try folder.write("\(round)", to: "file")
            var status = stat()
            #expect(stat(folder.path.appending("file").string, &status) == 0)
            #expect(FileTime(status.st_mtim) > before)
        }
    }
}
