import Canvas
import Diary
import Testing

@testable import Screens

@Suite("A pain reading")
struct PainReadingTests {

    private func emptyDiary() -> TestStore { TestStore(SampleDiary.model(entries: [])) }

    @Test("a digit opens the dialog with that score, and Enter saves it")
    func digitThenEnter() throws {
        var store = emptyDiary()
        store.press("6")
        let dialog = try #require(store.model.overlays.last?.dialog as? PainDialog)
        #expect(dialog.score == PainScore(6))
        store.receive(.input(.key(.enter)))
        #expect(store.model.overlays.isEmpty)
        let written = try #require(store.entries(on: SampleDiary.day).first)
        #expect(written.pain == PainScore(6))
        #expect(written.when == SampleDiary.evening)
        #expect(
            store.effects == [
                .write(WriteRequest(token: 1, changes: [.entry(.add(written))], summary: "Saved: pain 6"))
            ])
    }

    @Test("nothing is reported as saved before it is on disk")
    func savedOnlyWhenWritten() {
        var store = emptyDiary()
        store.press("6")
        store.receive(.input(.key(.enter)))
        #expect(!store.screen.contains("Saved"))
        store.send(.writeFinished(token: 1, .saved)) {
            $0.message = Message(.saved, "Saved: pain 6")
            _ = $0.writes.finish(token: 1, .saved)
        }
        #expect(store.message == " Saved: pain 6")
    }

    @Test("1 and then 0 make 10; any other digit replaces the previous one")
    func twoDigits() throws {
        var store = emptyDiary()
        store.press("1 0")
        #expect((store.model.overlays.last?.dialog as? PainDialog)?.score == PainScore(10))
        store.press("Esc 1 4 0")
        #expect((store.model.overlays.last?.dialog as? PainDialog)?.score == PainScore(0))
    }

    @Test("Esc closes without saving")
    func escape() {
        var store = emptyDiary()
        let before = store.model.diary
        store.press("6 Esc")
        #expect(store.model.overlays.isEmpty)
        #expect(store.model.diary == before)
        #expect(store.effects.isEmpty)
    }

    @Test("a failed write keeps the entry on screen with the reason, and the next key tries again")
    func failedWrite() {
        var store = emptyDiary()
        store.press("6")
        store.receive(.input(.key(.enter)))
        let request = store.effects
        store.receive(.writeFinished(token: 1, .failed("the disk is full.")))
        #expect(store.message == " Not saved: the disk is full. The next key tries again.")
        #expect(store.screen.contains("21:30  6"))
        #expect(store.screen.contains("not saved"))
        store.receive(.input(.key(.down)))
        #expect(store.effects == request)
        store.receive(.writeFinished(token: 1, .saved))
        #expect(store.message == " Saved: pain 6")
        #expect(!store.screen.contains("not saved"))
    }

    @Test("what can't be written keeps the program open once; quitting again keeps it as a draft")
    func leavingUnsaved() throws {
        var store = emptyDiary()
        store.press("6")
        store.receive(.input(.key(.enter)))
        let entry = try #require(store.entries(on: SampleDiary.day).first)
        store.receive(.writeFinished(token: 1, .failed("the disk is full.")))
        store.receive(.input(.key(.character("q"))))
        #expect(!store.effects.contains(.quit))
        store.receive(.writeFinished(token: 1, .failed("the disk is full.")))
        #expect(store.message == " Not saved: the disk is full. q leaves without it.")
        store.receive(.input(.key(.character("q"))))
        #expect(store.effects.suffix(2) == [.keepDrafts([Draft(form: .unsaved, entry: entry)]), .quit])
    }

    @Test("quitting waits for what is still being written")
    func leavingWhileWriting() {
        var store = emptyDiary()
        store.press("6")
        store.receive(.input(.key(.enter)))
        store.receive(.input(.key(.character("q"))))
        #expect(store.effects.isEmpty)
        store.receive(.writeFinished(token: 1, .saved))
        #expect(store.effects == [.quit])
    }

    @Test("the last site is offered, and Enter accepts it")
    func lastSite() {
        var store = TestStore(SampleDiary.model())
        store.press("5 Enter")
        #expect(
            store.entries(on: SampleDiary.day).last?.sites == [
                SiteReading("low back", side: .left), SiteReading("leg", side: .left),
            ])
    }

    @Test("typing finds a site by any part of a name and a side, Enter chooses it, and a digit rates only it")
    func siteSearch() {
        var store = emptyDiary()
        store.press("6")
        store.type("lumb r")
        store.press("Enter 4")
        store.press("Enter")
        #expect(
            store.entries(on: SampleDiary.day).first?.sites == [
                SiteReading("low back", side: .right, pain: PainScore(4))
            ])
    }

    @Test("the arrows cycle through the sides, wrapping around")
    func sides() {
        var picker = SitePicker(chosen: [SiteReading("knee")], recent: [], catalog: .standard)
        var seen: [Side?] = []
        for _ in 0..<4 {
            _ = picker.perform(.cursorRight)
            seen.append(picker.chosen[0].side)
        }
        #expect(seen == [.left, .right, .both, nil])
    }

    @Test("feels, a note and another time are saved")
    func everyField() {
        var store = emptyDiary()
        store.press("6 Tab Tab Space s Space Tab Tab")
        store.type("Woke stiff")
        store.press("Tab Ctrl-U")
        store.type("8:10")
        store.press("Enter")
        let written = store.entries(on: SampleDiary.day).first
        #expect(written?.feels == ["ache", "stiff"])
        #expect(written?.note == "Woke stiff")
        #expect(written?.when == moment("2026-11-20 08:10 +0000"))
    }

    @Test("an invalid time is named, and nothing is saved")
    func wrongTime() {
        var store = emptyDiary()
        store.press("6 Shift-Tab Ctrl-U")
        store.type("25:00")
        store.press("Enter")
        #expect(store.screen.contains("“25:00” is not a time"))
        #expect(store.entries(on: SampleDiary.day).isEmpty)
    }

    @Test("an empty dialog is not saved")
    func nothingSaid() {
        var store = emptyDiary()
        store.press("a p Enter")
        #expect(store.screen.contains("Nothing to save yet: a digit gives the score."))
        #expect(store.entries(on: SampleDiary.day).isEmpty)
    }

    @Test("editing changes the entry and records when")
    func editing() {
        var store = TestStore(SampleDiary.model())
        store.press("Enter 9 Enter")
        let edited = store.model.diary.logbook.entry(EntryID("a1"))
        #expect(edited?.pain == PainScore(9))
        #expect(edited?.edited == SampleDiary.evening)
        #expect(edited?.note == "Long drive to Leeds; woke stiff.")
    }

    @Test("a warning sign raised by a reading is shown once")
    func warningSign() {
        var store = emptyDiary()
        store.press("6")
        store.type("groin")
        store.press("Enter Tab")
        store.type("n ")
        store.press("Enter")
        #expect(store.screen.contains("Go to emergency care now"))
        store.press("Esc 6 Tab Tab")
        store.type("n ")
        store.press("Enter")
        #expect(!store.screen.contains("Go to emergency care now"))
    }

    @Test("a read-only diary says why and opens no dialog")
    func readOnly() {
        var model = SampleDiary.model()
        model.diary.readOnlyReason = "This diary was written by a newer Twinge."
        var store = TestStore(model)
        store.press("6")
        #expect(store.model.overlays.isEmpty)
        #expect(store.message == " This diary was written by a newer Twinge.")
        #expect(store.screen.contains("read-only"))
    }

    @Test("Tab chooses the site that was found, as Enter does")
    func tabTakesSite() {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("6 n e c k Tab Enter")
        #expect(store.entries(on: SampleDiary.day).first?.sites == [SiteReading("neck")])
    }

    @Test("a search for a site without a match is not dropped by Tab or Enter", arguments: ["Tab", "Enter"])
    func nothingFound(key: String) {
        var store = TestStore(SampleDiary.model())
        store.press("6 z z z " + key)
        #expect(store.screen.contains("No site is called “zzz”: O adds one of your own."))
        #expect((store.model.overlays.last?.dialog as? PainDialog)?.sites.search.text == "zzz")
    }

    @Test("a blank is between the large digits and what is beside them", arguments: 0...10)
    func blankBesideDigits(score: Int) {
        var store = TestStore(SampleDiary.model())
        store.press("\(score)".map(String.init).joined(separator: " "))
        #expect(store.screen.contains(" your usual "), "\(store.screen)")
    }

    @Test("a date in a field for the time is read as the user's country writes it, and refused if nobody knows")
    func dateOrder() throws {
        var model = SampleDiary.model()
        let base = SampleDiary.evening
        #expect(throws: ParseError.self) { try model.moment(typed: "11/10 9:00", insteadOf: base) }
        for (order, day) in [(DateOrder.monthFirst, "2026-11-10"), (.dayFirst, "2026-10-11")] {
            model.preferences.dateOrder = order
            #expect(try model.pastMoment(typed: "11/10 9:00", insteadOf: base).date.description == day)
        }
        #expect(try model.moment(typed: base.timeText, insteadOf: base) == base)
    }

    @Test("a time of a day to come is refused")
    func timeToCome() {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("6 Shift-Tab Ctrl-U")
        store.type("2026-11-25 9:00")
        store.press("Enter")
        #expect(store.screen.contains("That time has not come yet."), "\(store.screen)")
    }
}
