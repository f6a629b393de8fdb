import Diary
import Foundation
import Journal
import SystemPackage
import TestSupport
import Testing

/// A diary in its own folder that is removed after the test.
final class TemporaryDiary {
    private let folder: TestFolder
    let journal: Journal

    init() throws {
        folder = try TestFolder()
        journal = Journal(at: folder.path.appending("diary"))
    }

    /// The folder that the diary's is in.
    var root: FilePath { folder.path }

    /// Returns a path inside the diary folder.
    func path(_ name: String) -> String { folder.file("diary/" + name) }

    /// Returns the contents of the file of November 2026.
    func november() throws -> MonthContents {
        journal.contents(of: try YearMonth(parsing: "2026-11"))
    }

    func text(_ name: String) throws -> String { try folder.text("diary/" + name) }

    /// Writes a file as an editor would, creating the folders it needs.
    func write(_ text: String, to name: String) throws { try folder.write(text, to: "diary/" + name) }

    func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    }

    func permissions(_ name: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int)
    }

    static func entry(_ id: String, _ when: String, _ fields: [(name: String, value: String)] = []) throws -> Entry {
        try Entry(fields: [("Id", id), ("When", when)] + fields)
    }
}
