import Canvas
import Catalog
import Diary
import Foundation
import Testing

@testable import Screens

@Suite("Cautions before the timer starts")
struct CautionTests {
    @Test(
        "the caution and the first step of every exercise are visible", arguments: Catalog.standard.stretches,
        [Size(width: 80, height: 24), Size(width: 60, height: 20)])
    func visible(stretch: Stretch, size: Size) throws {
        var model = SampleDiary.model(size: size, entries: [])
        model.diary.routines = RoutineHistory([
            Routine(start: SampleDiary.day - 1, items: Array(stretch.routineItems.prefix(1)))
        ])
        var store = TestStore(model)
        store.press("S")
        let seen = store.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for text in [stretch.cautions.first, stretch.steps(for: stretch.sides.first ?? nil).first] {
            let start = try #require(text).split(separator: " ").prefix(2).joined(separator: " ")
            #expect(seen.contains(start), "\(start)\n\(store.screen)")
        }
    }

    @Test(
        "while getting into position the whole caution of every exercise is on the stage, however small the window",
        arguments: Catalog.standard.stretches.filter { !$0.cautions.isEmpty },
        [Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 40, height: 12)])
    func staged(stretch: Stretch, size: Size) throws {
        var model = SampleDiary.model(size: size, entries: [])
        model.diary.routines = RoutineHistory([
            Routine(start: SampleDiary.day - 1, items: Array(stretch.routineItems.prefix(1)))
        ])
        var store = TestStore(model)
        store.press("S Space 3 Enter")
        let seen = store.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(seen.contains(stretch.cautions.joined(separator: " ")), "\(store.screen)")
    }

    @Test("that something was saved hides no line of the caution", arguments: [(40, 12), (48, 13), (60, 20)])
    func besideMessage(width: Int, height: Int) throws {
        let stretch = try #require(Catalog.standard.stretch("ball under glute"))
        var model = SampleDiary.model(size: Size(width: width, height: height), entries: [])
        model.diary.routines = RoutineHistory([Routine(start: SampleDiary.day - 1, items: stretch.routineItems)])
        var store = TestStore(model)
        store.press("S Space 3 Enter s n")
        let seen = store.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(seen.contains("Saved: ball under glute"), "\(store.screen)")
        #expect(seen.contains(stretch.cautions.joined(separator: " ")), "\(store.screen)")
    }

    @Test(
        "before the timer starts no caution and no step is cut, however low the window",
        arguments: Catalog.standard.stretches)
    func whole(stretch: Stretch) throws {
        var model = SampleDiary.model(entries: [])
        model.diary.routines = RoutineHistory([
            Routine(start: SampleDiary.day - 1, items: Array(stretch.routineItems.prefix(1)))
        ])
        var store = TestStore(model)
        store.press("S")
        let page = StretchesPage(store.model)
        let steps = stretch.steps(for: stretch.sides.first ?? nil).enumerated().map { "\($0 + 1) \($1)" }
        for height in 0...24 {
            let shown = page.detail(width: 28, height: height).compactMap { line -> String? in
                if case .text(let text) = line.content { text.text } else { nil }
            }
            #expect(shown.count <= max(0, height))
            let words = shown.joined(separator: " ").split(separator: " ").joined(separator: " ")
            for text in stretch.cautions + steps {
                let start = text.split(separator: " ").prefix(3).joined(separator: " ")
                #expect(!words.contains(start) || words.contains(text) || height < 2, "\(height) \(shown)")
                #expect(words.contains(text) || words.contains("shows the rest") || height < 2, "\(height) \(shown)")
            }
        }
    }

    @Test("a note that names an emergency sign shows the warning signs, once, whichever dialog it was written in")
    func note() {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("a n")
        store.type("I cannot pass water")
        store.press("Enter")
        #expect(store.screen.contains("You wrote: “cannot pass water”."))
        store.press("Esc a n")
        store.type("Still cannot pass water")
        store.press("Enter")
        #expect(!store.screen.contains("You logged"))
    }
}

@Suite("Warning signs in the dialogs")
struct SignDialogTests {
    /// The notes that all front ends are tested with, and the outcome: `emergency: both legs are numb`.
    static let notes: [[String]] = {
        let table = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(components: "..", "..", "Signs", "notes.txt").standardizedFileURL
        let text = (try? String(contentsOf: table, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " }.description } }
    }()

    /// The open form of a note.
    private static let form = {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("a n")
        return store
    }()

    @Test("a note shows the signs that it names, and no others", arguments: notes)
    func note(_ row: [String]) throws {
        try #require(row.count == 2)
        var store = Self.form
        store.receive(.input(.paste(row[1])))
        store.press("Enter")
        let shown = store.model.overlays.last?.dialog as? WarningSignsDialog
        #expect(shown?.logged.first?.sign.urgency.rawValue ?? "nothing" == row[0])
    }
}
