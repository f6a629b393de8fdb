import Canvas
import Diary
import Testing
import Trends

@testable import Screens

@Suite("Experiments in the program")
struct ExperimentTests {
    private static func setup(_ store: TestStore) throws -> ExperimentSetup {
        try #require(store.model.overlays.last?.dialog as? ExperimentSetup)
    }

    @Test("t, Enter, Enter sets one up for the selected habit, from tomorrow on, and it can be undone")
    func threeKeys() throws {
        var store = LinksSample.several.store()
        store.press("t")
        #expect(try Self.setup(store).proposal?.criterion.text == "sitting, at most 6 h")
        store.press("Enter Enter")
        #expect(store.model.overlays.isEmpty)
        let experiment = try #require(store.model.experiments.first)
        #expect(experiment.start == SampleDiary.day + 1)
        #expect((experiment.design.pairs, experiment.design.blockDays, experiment.design.washoutDays) == (12, 3, 1))
        #expect(experiment.order == Experiment.drawnOrder(pairs: 12, seed: experiment.seed))
        #expect(store.model.links.list.selection == .experiment(experiment.id))
        #expect(store.message == " Saved: experiment from 21 November 2026")
        store.press("u")
        #expect(store.model.experiments.isEmpty)
        store.press("Ctrl-R")
        #expect(store.model.experiments == [experiment])
    }

    @Test("the list of links says what a running experiment asks of today, and so does Today")
    func armOfToday() {
        var store = ExperimentSample.store(size: Size(width: 80, height: 24))
        store.press("Home")
        #expect(store.screen.contains("Experiment: "), "\(store.screen)")
        store.press("T")
        #expect(store.screen.contains("test: avoid crossed legs today  L"), "\(store.screen)")
    }

    @Test("an experiment says what a day of its trial is, as in the shell")
    func dayOfTrial() {
        var store = ExperimentSample.store(size: Size(width: 120, height: 40))
        store.press("Home Enter")
        #expect(store.screen.contains("A day of the trial is one with: crossed legs, no."), "\(store.screen)")
    }

    @Test("the first day and what is left out are whole in the smallest window")
    func smallSetup() {
        var store = ExperimentSample.store(size: FrameLayout.smallest)
        store.press("t Shift-Tab")
        #expect(store.screen.contains("first days of each"), "\(store.screen)")
        #expect(store.screen.contains("20 Jan 2027"), "\(store.screen)")
    }

    @Test("the experiment is written to the diary in one write, and undo removes it again")
    func writes() throws {
        var store = LinksSample.several.store()
        store.press("t Enter")
        store.receive(.input(.key(.enter)))
        let experiment = try #require(store.model.experiments.first)
        #expect(store.written == [.experiment(from: nil, to: experiment)])
        store.finishWrites()
        store.receive(.input(.key(.character("u"))))
        #expect(store.written == [.experiment(from: experiment, to: nil)])
    }

    @Test("the order stays the same while the form is open, so that nobody redraws until they like it")
    func sameOrder() throws {
        var store = LinksSample.several.store()
        store.press("t Enter")
        let first = try #require(store.model.overlays.last?.dialog as? ExperimentOrder).experiment
        store.press("Esc Enter")
        let second = try #require(store.model.overlays.last?.dialog as? ExperimentOrder).experiment
        #expect(first.order == second.order)
        store.press("Esc Esc")
        #expect(store.model.experiments.isEmpty)
        #expect(store.model.overlays.isEmpty)
    }

    @Test("the arrows change what is tested and its limit, typing a name finds it, and edited text stays")
    func fields() throws {
        var store = LinksSample.several.store()
        store.press("t Tab Right Right")
        #expect(try Self.setup(store).proposal?.criterion.text == "sitting, at most 7 h")
        #expect(try Self.setup(store).question.text == "Does it help to keep sitting to at most 7 h?")
        store.press("Up Right")
        // The habit is followed by the stretches for the muscles that it shortens.
        #expect(try Self.setup(store).choices.all[1].habit == nil)
        store.type("hamstr")
        #expect(try Self.setup(store).proposal?.criterion == .stretch("strap hamstring"))
        store.press("Tab Tab")
        store.type("daily strap")
        store.press("Up Up")
        store.type("crossed")
        let setup = try Self.setup(store)
        #expect(setup.trial.text == "daily strap")
        #expect(setup.question.text == "Does it help to avoid crossed legs?")
    }

    @Test("a name that can't be tested is said instead of choosing something else, and Backspace takes it back")
    func unknownName() throws {
        var store = LinksSample.several.store()
        store.press("t")
        store.type("pill")
        #expect(store.screen.contains("There is no “pill” to test."), "\(store.screen)")
        store.press("Backspace Backspace Backspace Backspace")
        #expect(!store.screen.contains("There is no"))
        store.type("hamstr")
        #expect(try Self.setup(store).proposal?.criterion == .stretch("strap hamstring"))
        store.type("x")
        #expect(try Self.setup(store).proposal?.criterion == .stretch("strap hamstring"))
        store.press("Right")
        #expect(!store.screen.contains("There is no"))
    }

    @Test("a number typed where the arrows set the limit is answered")
    func typedLimit() {
        var store = LinksSample.several.store()
        store.press("t Tab 7")
        #expect(store.screen.contains("Arrows, or + and -, change it."), "\(store.screen)")
    }

    @Test("after its end Today says in whole words where the result is", arguments: [72, 80, 120, 200])
    func overOnToday(width: Int) {
        var store = TestStore(SampleDiary.model(size: Size(width: width, height: 24)))
        store.receive(
            .experimentsRead([
                ExperimentSample.experiment(
                    "e2", daysAgo: 38, pairs: 6, .stretch("strap hamstring"),
                    ["Does strap hamstring help?", "strap hamstring", "no strap hamstring"])
            ]))
        let next = store.screen.split(separator: "\n").first { $0.hasPrefix(" Next ") } ?? ""
        #expect(next.contains("result"), "\(store.screen)")
        #expect(!next.contains("…"), "\(store.screen)")
    }

    @Test(
        "invalid input is rejected with a reason, and nothing is written",
        arguments: [
            ("Up Up Up Up 5", "the result of fewer"), ("Up 2 0 2 6 - 1 1 - 2 0", "is too early"),
            ("Up Up 3", "fewer than a block has"),
        ])
    func refused(keys: String, complaint: String) throws {
        var store = LinksSample.several.store()
        store.press("t \(keys) Enter")
        #expect(try Self.setup(store).complaint?.contains(complaint) == true, "\(store.screen)")
        #expect(store.screen.contains(complaint))
        #expect(store.model.experiments.isEmpty)
    }

    @Test("a second one is refused while another runs, with the date when it ends")
    func overlapping() throws {
        var store = ExperimentSample.store()
        store.press("t Shift-Tab")
        store.type("tomorrow")
        store.press("Enter")
        #expect(try Self.setup(store).complaint?.contains("runs until 19 January 2027, one at a time") == true)
        for size in [Size(width: 80, height: 24), Size(width: 40, height: 12)] {
            store.receive(.resized(size))
            let words = store.screen.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
            #expect(words.contains("runs until 19 January 2027, one at a time"), "\(store.screen)")
        }
    }

    @Test("no limit is made up for an amount of which nothing is usual yet")
    func withoutUsual() throws {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("L t")
        #expect(try Self.setup(store).proposal?.criterion.text == "crossed legs, no")
        #expect(try Self.setup(store).choices.all.allSatisfy { $0.habit?.measure.unit == nil })
        let answers = (10...19).map { day in
            entry("l\(day)", "2026-11-\(day) 20:00 +0000") {
                $0.habits = [HabitAmount("leaning forward", .answer(true))]
            }
        }
        store = TestStore(SampleDiary.model(entries: answers))
        store.press("L t")
        store.type("leaning")
        #expect(try Self.setup(store).proposal?.criterion.text == "leaning forward, no")
    }

    @Test(
        "of what is next on Today the first is whole, the others make room for it, and each has its key",
        arguments: [Size(width: 72, height: 20), Size(width: 80, height: 24), Size(width: 120, height: 40)])
    func nextIsWhole(size: Size) {
        let planned = ExperimentSample.experiment(
            "e4", daysAgo: -1, pairs: 12, .habit("sitting", is: .answer(false)),
            ["Does it help?", "sitting at most 5 h all day", "sitting as usual all day"])
        func next(after entries: [Entry]) -> String {
            var store = TestStore(SampleDiary.model(size: size, entries: entries))
            store.receive(.experimentsRead([planned]))
            return store.screen.split(separator: "\n").first { $0.hasPrefix(" Next ") }.map(String.init) ?? ""
        }
        // Without a flare-up the experiment comes first.
        let calm = [entry("n1", "2026-11-20 08:00 +0000") { $0.pain = PainScore(1) }]
        let whole = /experiment from tomorrow: sitting (at most 5 h|as usual) all day  L/
        #expect(next(after: calm).firstMatch(of: whole) != nil, "\(next(after: calm))")
        let second = next(after: SampleDiary.entries)
        #expect(second.hasPrefix(" Next  gentle stretches") && second.contains("  L"), "\(second)")
    }

    @Test("L on Today, where the experiment is what to do next, shows it in Links")
    func fromNext() throws {
        var store = ExperimentSample.store([ExperimentSample.running])
        store.press("T L")
        #expect(store.model.links.list.selection == .experiment(ExperimentSample.running.id))
        #expect(store.screen.contains("▸ test"))
        store.press("End T L")
        #expect(store.model.links.list.selection != .experiment(ExperimentSample.running.id))
    }

    @Test("the stretch selected on Stretches is the first choice to test")
    func stretch() throws {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("S t")
        #expect(try Self.setup(store).proposal?.criterion == .stretch("ball under glute"))
    }

    @Test("stopping one asks why, keeps it as stopped, and can be undone")
    func stopping() throws {
        var store = ExperimentSample.store([ExperimentSample.running])
        store.press("Home Enter s")
        store.type("had the flu")
        store.press("Enter")
        #expect(store.model.experiments.first?.stopped == SampleDiary.day)
        #expect(store.model.experiments.first?.reason == "had the flu")
        #expect(store.screen.contains("Stopped on 20 November 2026, day 12 of 72: had the flu."))
        store.press("Esc u")
        #expect(store.model.experiments == [ExperimentSample.running])
    }

    @Test("on its page u undoes the stop and Ctrl-R the undoing; the page goes with the experiment")
    func undoingOnThePage() throws {
        var store = ExperimentSample.store([ExperimentSample.running])
        store.press("Home Enter")
        #expect(!store.screen.contains("u undo"))
        store.press("s Enter")
        #expect(store.screen.contains("u undo"), "\(store.screen)")
        store.press("u")
        #expect(store.model.experiments == [ExperimentSample.running])
        #expect(store.screen.contains("s stop"), "\(store.screen)")
        store.press("Ctrl-R")
        #expect(store.model.experiments.first?.stopped == SampleDiary.day)
        var new = LinksSample.several.store()
        new.press("t Enter Enter Enter u")
        #expect(new.model.experiments.isEmpty && new.model.overlays.isEmpty, "\(new.screen)")
    }

    @Test(
        "what is tested and its state are whole in the list, and the state in the smallest window",
        arguments: [
            (40, " from 21 Nov"), (60, "sitting at most 6 h     from 21 Nov"),
            (80, "sitting at most 6 h    starts on 21 November 2026"),
        ])
    func wholeRow(width: Int, words: String) throws {
        var store = LinksSample.several.store(size: Size(width: width, height: 24))
        store.press("t Enter Enter")
        let row = try #require(store.screen.split(separator: "\n").first { $0.contains("▸ test") })
        #expect(row.hasSuffix(words), "\(store.screen)")
    }

    @Test("in the smallest window no result and no state is cut")
    func smallestRows() {
        let rows = ExperimentSample.store(size: FrameLayout.smallest).screen.split(separator: "\n")
            .filter { $0.contains(" test ") }
        #expect(rows.count > 1 && rows.allSatisfy { !$0.hasSuffix("…") }, "\(rows)")
    }

    @Test("one that is over can't be stopped")
    func over() {
        var store = ExperimentSample.store([ExperimentSample.finished])
        store.press("Home Enter s")
        #expect(store.message == " It's already over: finished on 7 November 2026.")
    }

    @Test("while it runs, Links and Today say which condition a day is in, and no screen shows a result")
    func peeking() {
        var store = ExperimentSample.store([ExperimentSample.running])
        store.press("Home")
        #expect(store.screen.contains("Day 12 of 72. The result is ready on 20 January 2027"))
        #expect(!store.screen.contains("lower") && !store.screen.contains("higher than"))
        store.press("Enter")
        #expect(!store.screen.contains("interval"))
        store.press("Esc T")
        #expect(store.screen.contains("avoid crossed legs today"))
    }

    @Test("what was read from the file doesn't undo unwritten changes")
    func reading() throws {
        var store = LinksSample.several.store()
        store.press("t Enter")
        store.receive(.input(.key(.enter)))
        let experiment = try #require(store.model.experiments.first)
        store.receive(.experimentsRead([ExperimentSample.stopped]))
        #expect(store.model.experiments == [ExperimentSample.stopped, experiment])
    }

    @Test("only an experiment that isn't over offers to be stopped", arguments: [("Home", true), ("Home Down", false)])
    func givingUp(keys: String, isOffered: Bool) {
        var store = ExperimentSample.store()
        store.press(keys + " Enter")
        #expect(store.screen.contains("s stop") == isOffered)
    }

    @Test("while one runs the first free day is proposed, and the form says what runs and until when")
    func firstFreeDay() throws {
        var store = ExperimentSample.store()
        store.press("t")
        let words = store.screen.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
        #expect(words.contains("avoid crossed legs?” runs until 19 January 2027; one at a time."), "\(store.screen)")
        #expect(words.contains("2027-01-20"), "\(store.screen)")
        store.press("Enter Enter")
        #expect(store.model.experiments.last?.start == date("2027-01-20"), "\(store.screen)")
    }

    @Test("a planned one is in the way only if there is too little time before it")
    func beforePlanned() throws {
        let planned = ExperimentSample.experiment(
            "e9", daysAgo: -40, pairs: 12, .habit("crossed legs", is: .answer(false)), ["Why?", "this", "that"])
        var store = ExperimentSample.store([planned])
        store.press("t")
        #expect(try Self.setup(store).start.text == "2027-03-12")
        #expect(store.screen.contains("is planned from"), "\(store.screen)")
        // Six pairs of three days fit before it.
        store.press("Shift-Tab Shift-Tab Shift-Tab Shift-Tab")
        store.type("6")
        store.press("Tab")
        store.type("1")
        store.press("Tab")
        store.type("0")
        #expect(try Self.setup(store).start.text == "tomorrow", "\(store.screen)")
    }

    @Test("in a low window Links opens with what stands out most, also when Today names an experiment")
    func lowWindow() {
        let running = ExperimentSample.running
        var store = LinksSample.several.store(size: FrameLayout.smallest)
        store.receive(.experimentsRead([running]))
        store.press("T L")
        let first = store.model.links.list.selection
        #expect(first == nil)
        #expect(store.screen.contains("▸ link") || store.screen.contains("▸ hint"), "\(store.screen)")
        store = ExperimentSample.store(size: FrameLayout.smallest)
        #expect(store.screen.contains("▸"), "\(store.screen)")
    }
}
