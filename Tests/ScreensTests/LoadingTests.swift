import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Reading the diary bit by bit")
struct LoadingTests {
    private func fresh(drafts: [Draft] = []) -> TestStore {
        TestStore(
            AppModel(
                size: Size(width: 80, height: 24), time: ClockTime(now: SampleDiary.evening, uptime: 1000),
                diary: DiaryState(),
                drafts: drafts, seed: 1))
    }

    private func reading(_ month: String, _ entries: [Entry] = []) throws -> LoadedMonth {
        LoadedMonth(month: try YearMonth(parsing: month), entries: entries)
    }

    @Test("the first frame requests only the months on view, the rest comes later")
    func firstFrame() throws {
        var store = fresh()
        store.receive(.started)
        #expect(
            store.effects == [
                .readMonths([try YearMonth(parsing: "2026-10"), try YearMonth(parsing: "2026-11")]), .readRest,
            ])
    }

    @Test("flare-up lengths are shown only once the whole diary is read")
    func flareLengths() throws {
        let entries = (0..<120).map { daysAgo in
            var entry = Entry(
                id: EntryID("\(daysAgo)"), when: SampleDiary.evening.advanced(bySeconds: -daysAgo * 86_400))
            entry.pain = PainScore(daysAgo.isMultiple(of: 15) ? 8 : 3)
            return entry
        }
        let readings = Dictionary(grouping: entries, by: \.when.date.yearMonth).map {
            LoadedMonth(month: $0, entries: $1)
        }
        var store = fresh()
        store.receive(.started)
        store.receive(.monthsRead(readings))
        #expect(store.screen.contains("Flare-up, day 1"))
        #expect(!store.screen.contains("that got this"))
        store.receive(.restRead([]))
        #expect(store.screen.contains("Of 7 that got this"))
    }

    @Test("the colours follow the background that the terminal reports")
    func background() {
        var store = TestStore(SampleDiary.model())
        store.send(.backgroundKnown(.light)) { $0.appearance.background = .light }
    }

    @Test("another day requests its months once")
    func otherMonths() throws {
        var store = fresh()
        store.receive(.started)
        store.receive(.monthsRead([try reading("2026-10"), try reading("2026-11", SampleDiary.friday)]))
        store.press("g d")
        store.type("2026-03-31")
        store.press("Enter")
        #expect(
            store.effects == [
                .readMonths(try ["2026-03", "2026-04"].map { try YearMonth(parsing: $0) })
            ])
        store.press("Down")
        #expect(store.effects.isEmpty)
        store.receive(.restRead([try reading("2026-03")]))
        store.press("Left")
        #expect(store.effects.isEmpty)
    }

    @Test("unwritten changes survive reading the month again")
    func pendingChange() throws {
        var store = TestStore(SampleDiary.model())
        store.press("6")
        store.receive(.input(.key(.enter)))
        store.receive(.filesChanged([try YearMonth(parsing: "2026-11")]))
        #expect(store.effects == [.readMonths([try YearMonth(parsing: "2026-11")])])
        store.receive(.monthsRead([try reading("2026-11", SampleDiary.friday)]))
        #expect(store.entries(on: SampleDiary.day).count == SampleDiary.friday.count + 1)
    }

    @Test("reading a changed month keeps day, selection and the open form")
    func reload() throws {
        var store = TestStore(SampleDiary.model())
        store.press("Down")
        let selection = TodayScreen.selection(store.model)
        store.press("4")
        var changed = SampleDiary.friday
        changed[0].note = "Changed elsewhere."
        store.receive(.monthsRead([try reading("2026-11", changed)]))
        #expect(store.model.overlays.last?.dialog is PainDialog)
        #expect(TodayScreen.selection(store.model) == selection)
        store.press("Esc")
        #expect(store.screen.contains("Changed elsewhere."))
    }

    @Test("a problem in a file is reported with its location")
    func problems() throws {
        var store = TestStore(SampleDiary.model())
        var month = try reading("2026-11", SampleDiary.friday)
        month.problems = [
            Problem(file: "journal/2026-11.rec", line: 12, column: 7, found: "eleven", expected: "a score")
        ]
        store.receive(.monthsRead([month]))
        #expect(store.message == " Skipped 1 damaged record (journal/2026-11.rec:12). Run twinge doctor.")
    }

    @Test("the day turns at its hour without a key")
    func newDay() {
        var store = TestStore(SampleDiary.model())
        store.advance(bySeconds: 7 * 3600)
        store.receive(.tick)
        #expect(store.screen.contains("Sat 21 November"))
        store.press("Left")
        store.advance(bySeconds: 24 * 3600)
        store.receive(.tick)
        #expect(store.screen.contains("Fri 20 November"))
    }

    @Test("a tick is requested for the turn of the day")
    func wake() {
        var model = SampleDiary.model()
        model.wakeTime = nil
        let effects = update(&model, .tick, at: model.time)
        #expect(effects == [.wake(after: 6.5 * 3600)])
    }

    @Test("terminating the program keeps the open form, and the next start offers it")
    func drafts() throws {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("6 Tab h i p Enter")
        store.receive(.terminating)
        guard case .keepDrafts(let drafts)? = store.effects.first else {
            Issue.record("no draft was kept")
            return
        }
        var next = fresh(drafts: drafts)
        next.receive(.started)
        #expect(next.screen.contains("Not saved when Twinge was closed"))
        #expect(next.screen.contains("Fri 20 November, 21:30: pain 6 hip"))
        next.press("Enter")
        #expect(next.effects == [.discardDrafts])
        next.press("Enter")
        #expect(next.entries(on: SampleDiary.day).map(\.pain) == [PainScore(6)])
    }

    @Test("if a change conflicted with one made elsewhere, the value that lost is named once")
    func conflict() {
        var store = TestStore(SampleDiary.model())
        let month = SampleDiary.day.yearMonth
        var entries = SampleDiary.entries.filter { $0.when.date.yearMonth == month }
        for place in entries.indices where entries[place].id == EntryID("a3") {
            entries[place].other = [
                Entry.OtherField(name: "Conflict", value: "Pain: 5"),
                Entry.OtherField(name: "Conflict", value: "Habit: driving, 2 h"),
                Entry.OtherField(name: "Merged", value: "Pain 2026-11-20 21:00 +0000"),
            ]
        }
        let reading = LoadedMonth(month: month, entries: entries)
        store.receive(.monthsRead([reading]))
        #expect(
            store.message == " Changed in two places; also kept: pain 5 and 1 more. The journal shows both.")
        #expect(
            store.model.diary.logbook.entry(EntryID("a3"))?.line().hasSuffix("; also pain 5; also habit driving, 2 h")
                == true)
        store.press("Down")
        store.receive(.monthsRead([reading]))
        #expect(store.message == "")
    }

    @Test("a draft can be discarded, or kept for later")
    func refusingDrafts() {
        let draft = Draft(form: .unsaved, entry: entry("d", "2026-11-20 08:00 +0000") { $0.pain = PainScore(3) })
        var store = fresh(drafts: [draft])
        store.receive(.started)
        store.press("d")
        #expect(store.effects == [.discardDrafts])
        store = fresh(drafts: [draft])
        store.receive(.started)
        store.press("Esc")
        #expect(store.effects.isEmpty)
        #expect(store.model.drafts == [draft])
    }

    @Test(
        "a form that was opened and not filled in leaves no draft",
        arguments: ["a n", "a p", "a h", "a a", "a t", "a s Enter", "a h Enter", "c"])
    func noDraft(keys: String) {
        var store = TestStore(SampleDiary.model())
        store.press(keys)
        #expect(!store.model.overlays.isEmpty)
        store.receive(.terminating)
        #expect(store.effects.isEmpty)
    }

    @Test("a quick form that was filled in is kept as the entry it would have become")
    func quickFormDraft() {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("a t m a s s Enter 6 0 Tab 7")
        store.receive(.terminating)
        guard case .keepDrafts(let drafts)? = store.effects.first else {
            Issue.record("no draft was kept")
            return
        }
        #expect(drafts.map(\.entry?.care) == [[Treatment("massage", detail: "60 min")]])
        #expect(drafts.map(\.entry?.painBefore) == [PainScore(7)])
    }

    /// Returns what is kept when the program is terminated now, and a model of the same diary that starts with it.
    private func restarted(_ store: inout TestStore) throws -> TestStore {
        store.receive(.terminating)
        guard case .keepDrafts(let drafts)? = store.effects.first else {
            Issue.record("no draft was kept")
            return store
        }
        var model = store.model
        (model.overlays, model.drafts) = ([], drafts)
        var next = TestStore(model)
        next.receive(.started)
        return next
    }

    @Test("a half-filled form for an exercise goes on where it was")
    func exerciseDraft() throws {
        var store = TestStore(SampleDiary.model())
        store.press("O")
        while (store.model.overlays.last?.dialog as? CatalogEditor)?.kind != .stretch { store.press("Right") }
        store.press("a")
        store.type("wall angel")
        store.press("Enter Right Tab Tab Tab Tab")
        store.type("20 s")
        let field = try #require(store.model.overlays.last?.dialog as? CatalogForm).field
        var next = try restarted(&store)
        #expect(next.screen.contains("to add: wall angel"), "\(next.screen)")
        next.press("Enter")
        let form = try #require(next.model.overlays.last?.dialog as? CatalogForm)
        let before = try #require(store.model.overlays.last?.dialog as? CatalogForm)
        #expect(form.texts.mapValues(\.text) == before.texts.mapValues(\.text), "\(field)")
        #expect(form.choices.mapValues(\.word) == before.choices.mapValues(\.word))
        next.press("Enter Enter")
        #expect(next.model.catalog.stretch("wall angel") != nil, "\(next.screen)")
    }

    @Test("half-filled changes and a new name go on, unless what they are about is gone")
    func changeDraft() throws {
        var store = TestStore(SampleDiary.model())
        store.press("O Enter Right")
        var next = try restarted(&store)
        #expect(next.screen.contains("Changes to "), "\(next.screen)")
        next.press("Enter")
        let form = try #require(next.model.overlays.last?.dialog as? CatalogForm)
        #expect(
            form.choices.mapValues(\.word)
                == (store.model.overlays.last?.dialog as? CatalogForm)?.choices.mapValues(\.word))
        let gone = Draft(
            form: .item, fields: [.init("Of", "habit"), .init("Renaming", "no such habit"), .init("Name", "x")])
        var other = fresh(drafts: [gone])
        other.receive(.started)
        other.press("Enter")
        #expect(other.message.contains("no longer there"), "\(other.screen)")
    }

    @Test("a half-filled experiment goes on with its limit, its words and the order that was drawn for it")
    func experimentDraft() throws {
        var store = LinksSample.several.store()
        store.press("t Tab Right Right Tab Tab")
        store.type("sit less")
        let before = try #require(store.model.overlays.last?.dialog as? ExperimentSetup)
        var next = try restarted(&store)
        #expect(next.screen.contains("An experiment: Does it help"), "\(next.screen)")
        next.press("Enter")
        let setup = try #require(next.model.overlays.last?.dialog as? ExperimentSetup)
        #expect(setup.proposal?.criterion.text == "sitting, at most 7 h")
        #expect(
            (setup.trial.text, setup.question.text, setup.seed) == (
                before.trial.text, before.question.text, before.seed
            ))
        #expect(setup.pairs.isSuggestion && setup.start.isSuggestion)
    }

    @Test("the reason for stopping an experiment is offered again, unless that has stopped meanwhile")
    func stopReasonDraft() throws {
        var store = ExperimentSample.store()
        store.press("Home Enter s")
        store.type("away for a week")
        var next = try restarted(&store)
        #expect(next.screen.contains("Stopping an experiment: away for a week"), "\(next.screen)")
        next.press("Enter")
        #expect(next.screen.contains("away for a week"), "\(next.screen)")
        next.press("Enter")
        #expect(next.model.experiments.first { $0.id == ExperimentSample.running.id }?.reason == "away for a week")
        var late = try restarted(&store)
        late.receive(.experimentsRead([ExperimentSample.stopped]))
        late.press("Enter")
        #expect(late.message.contains("no longer there"), "\(late.message)")
    }

    @Test("unsaved edits of the routine go on")
    func routineDraft() throws {
        var store = TestStore(WeekSample.model(entries: [], screen: .stretches))
        store.press("o d + +")
        let items = try #require(store.model.overlays.last?.dialog as? RoutineEditor).items
        var next = try restarted(&store)
        #expect(next.screen.contains("The routine, \(items.count) holds"), "\(next.screen)")
        next.press("Enter")
        #expect((next.model.overlays.last?.dialog as? RoutineEditor)?.items == items)
        next.press("Enter")
        #expect(next.model.diary.routines.routine(on: SampleDiary.day)?.items == items)
    }

    @Test("a dose that was typed is kept as the entry it would have become")
    func medicineDraft() throws {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("m")
        store.type("ibuprofen 400 mg")
        let next = try restarted(&store)
        #expect(next.screen.contains("ibuprofen 400 mg"), "\(next.screen)")
    }

    @Test("an opened form of the routine, the catalog or an experiment that was not touched leaves no draft")
    func untouched() {
        var store = LinksSample.several.store()
        for keys in ["t", "O a", "O Enter", "m"] {
            store.press(keys)
            store.receive(.terminating)
            #expect(store.effects.isEmpty, "\(keys)")
            while !store.model.overlays.isEmpty { store.press("Esc") }
        }
    }
}
