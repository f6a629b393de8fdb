import Diary
import Foundation
import Journal
import SystemPackage
import Testing

/// A diary in its own folder that is removed after the test.
final class TemporaryDiary {
    let root: FilePath
    let journal: Journal

    init() throws {
        let template = NSTemporaryDirectory() + "/twinge-test-XXXXXX"
        var path = Array(template.utf8CString)
        _ = try #require(mkdtemp(&path))
        root = FilePath(String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
        journal = Journal(at: root.appending("diary"))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root.string)
    }

    /// Returns a path inside the diary folder.
    func path(_ name: String) -> String { root.appending("diary").appending(name).string }

    /// Returns the contents of the file of November 2026.
    func november() throws -> MonthContents {
        journal.contents(of: try YearMonth(parsing: "2026-11"))
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
    }

    /// Writes a file as an editor would, creating the folders it needs.
    func write(_ text: String, to name: String) throws {
        let url = URL(fileURLWithPath: path(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

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
