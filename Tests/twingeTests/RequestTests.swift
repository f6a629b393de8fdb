import Diary
import Foundation
import Journal
import Screens
import TestSupport
import Testing

@testable import twinge

@Suite("What the screens ask to be written")
final class RequestTests {
    private let folder: TestFolder
    private let journal: Journal

    init() throws {
        folder = try TestFolder()
        journal = Journal(at: folder.path.appending("diary"))
    }

    private static let review = PostureReview(
        day: DiaryDate(dayNumber: 20_777), answers: [.init("sitting", "over 8 h")])

    /// Carries out changes, with a settings folder that may or may not exist.
    private func carryOut(_ changes: [DiaryChange], settings: String = "config.rec") -> WriteOutcome {
        let catalog = CatalogWriting(
            ownCatalog: OwnCatalog(in: folder.path, home: nil),
            settings: SettingsFile(path: folder.path.appending(settings)), journal: journal)
        return journal.carryOut(
            WriteRequest(token: 1, changes: changes, summary: "done"), removed: RemovedRecords(), catalog: catalog)
    }

    @Test("a review and the habits that follow from it are written together, and undone together")
    func review() throws {
        let changes: [DiaryChange] = [
            .review(from: nil, to: Self.review), .trackedHabits(from: nil, to: ["sitting"]),
        ]
        #expect(carryOut(changes) == .saved)
        #expect(try journal.reviews().reviews == [Self.review])
        #expect(carryOut(changes.reversed().map(\.inverse)) == .saved)
        #expect(try journal.reviews().reviews == [])
        let settings = try folder.text("config.rec")
        #expect(!settings.contains("sitting"))
    }

    @Test("if one part can't be written, the parts before it are undone")
    func allOrNone() throws {
        // The settings would be in a folder that is a file.
        try folder.write("", to: "blocked")
        let outcome = carryOut(
            [.review(from: nil, to: Self.review), .trackedHabits(from: nil, to: ["sitting"])],
            settings: "blocked/config.rec")
        guard case .failed = outcome else {
            Issue.record("written into a file that is no folder")
            return
        }
        #expect(try journal.reviews().reviews == [])
    }
}
