import Canvas
import Diary
import Testing
import Trends

@testable import Screens

@Suite("Links")
struct LinksTests {
    /// Returns a store that has just opened Links and is waiting for the search.
    private static func searching(_ sample: LinksSample = .short) -> TestStore {
        var store = TestStore(SampleDiary.model(entries: sample.entries))
        store.press("L")
        return store
    }

    @Test("opening the screen requests a search up to the end of last week, and leaving it cancels the search")
    func search() throws {
        var store = Self.searching()
        let request = try #require(store.searches.first)
        #expect(request.days.span?.upperBound == date("2026-11-15"))
        #expect(request.habits.map(\.name) == store.model.catalog.trackedHabits(chosen: nil).map(\.name))
        store.receive(.linksProgress(token: request.token, 0.43))
        #expect(!store.screen.contains("43 %"))
        store.advance(bySeconds: 1)
        store.receive(.linksProgress(token: request.token, 0.43))
        #expect(store.screen.contains("43 %"))
        store.press("T")
        #expect(store.effects.contains(.stopFindingLinks))
        #expect(store.model.links.search == nil)
        store.receive(.linksFound(token: request.token, request.report()))
        #expect(store.model.links.report == nil)
    }

    @Test("the title says up to which day flare-ups are counted, if there is room", arguments: [80, 120])
    func title(width: Int) {
        let store = LinksSample.nothing.store(size: Size(width: width, height: 24))
        #expect(store.screen.split(separator: "\n").first?.contains("to 15 Nov") == true, "\(store.screen)")
    }

    @Test("names beside bars are whole, and so are the headings", arguments: [70, 74, 80, 120, 140])
    func wholeNames(width: Int) {
        let store = LinksSample.several.store(size: Size(width: width, height: 50))
        let rows = store.screen.split(separator: "\n").filter { $0.contains(" %") && $0.contains(/[▄▖=]/) }
        #expect(rows.count > 2, "\(store.screen)")
        #expect(rows.allSatisfy { !$0.prefix(width - 24).contains("…") }, "\(store.screen)")
        #expect(store.screen.contains(/after( such days)?  +(after )?others/), "\(store.screen)")
    }

    @Test("after years away the title still says up to which day of which year", arguments: [80, 100, 120])
    func titleOfOldDiary(width: Int) {
        var store = LinksSample.nothing.store(size: Size(width: width, height: 40))
        store.advance(bySeconds: 467 * 86_400)
        store.receive(.tick)
        store.answerSearches()
        #expect(store.screen.split(separator: "\n").first?.contains("to 20 Nov 2026") == true, "\(store.screen)")
    }

    @Test("what a habit lacks is not cut in a narrow list", arguments: [92, 96, 100, 104, 110])
    func need(width: Int) {
        let store = LinksSample.several.store(size: Size(width: width, height: 40))
        let rows = store.screen.split(separator: "\n").filter { $0.contains("20 more") }
        #expect(rows.count >= 3, "\(store.screen)")
        #expect(rows.allSatisfy { !$0.contains("nigh…") && !$0.contains("nights…") }, "\(store.screen)")
    }

    @Test(
        "the days behind a link say what was logged, and neighbouring steps meet at the same number, or of scores follow each other"
    )
    func numbersAsLogged() throws {
        let report = try #require(LinksSample.several.store().model.links.report)
        func numbers(_ words: String) -> [String] {
            words.split(separator: " ").filter { Double($0) != nil }.map(String.init)
        }
        var (days, steps) = (0, 0)
        for link in report.links where link.exposure.scale != .yesNo {
            for day in LinkDaysDialog(link: link, report: report).days where day.words != "yes" {
                #expect(numbers(day.words) == [day.value.exact])
                days += 1
            }
            let words = link.dose?.steps.map { numbers($0.words(link)) } ?? []
            for (left, right) in zip(words, words.dropFirst()) {
                let isNext =
                    link.exposure.scale == .amount(.score)
                    && left.last.flatMap(Int.init) == right.first.flatMap { Int($0) }.map { $0 - 1 }
                #expect(left.last == right.first || left.first == right.last || isNext, "\(link.title): \(words)")
                steps += 1
            }
        }
        #expect(days > 20 && steps > 2)
    }

    @Test("the progress of another search is on the left")
    func searchingAgain() throws {
        var store = LinksSample.nothing.store(size: Size(width: 60, height: 20))
        #expect(store.message == "")
        store.receive(.input(.key(.character("r"))))
        let token = try #require(store.searches.first?.token)
        store.advance(bySeconds: 1)
        store.receive(.linksProgress(token: token, 0.43))
        #expect(store.message == " looking again, 43 %")
    }

    @Test("a planned stretch says how much of it was done, without blame if it was never done")
    func plannedStretch() {
        let planned = Routine(
            start: date("2026-10-01"), items: [RoutineItem("kneeling hip flexor", side: .left, duration: seconds(45))])
        let holds = (1...7).map { day in
            entry("h\(day)", "2026-11-0\(day) 20:00 +0000") {
                $0.holds = [Hold("kneeling hip flexor", side: .left, .done(seconds(45)))]
            }
        }
        let pain = entry("p", "2026-11-12 20:00 +0000") { $0.pain = PainScore(4) }
        for (holds, words) in [([], "not done lately"), (holds, "done 25 %")] {
            var store = TestStore(SampleDiary.model(entries: [pain] + holds))
            store.receive(.routinesRead(RoutineHistory([planned])))
            store.press("L")
            store.answerSearches()
            #expect(store.screen.contains("kneeling hip flexor   \(words)"), "\(store.screen)")
        }
    }

    @Test("nothing is requested before the whole diary is read")
    func incomplete() {
        var model = SampleDiary.model(entries: LinksSample.short.entries)
        model.diary.isComplete = false
        var store = TestStore(model)
        store.press("L")
        #expect(store.searches.isEmpty)
        #expect(store.screen.contains("Reading your diary"))
        store.receive(.restRead([]))
        #expect(store.searches.count == 1)
    }

    @Test("below the gate the current week counts, so that what is missing is counted down day by day")
    func closedGate() throws {
        var store = Self.searching()
        let first = try #require(store.searches.first)
        store.receive(.linksFound(token: first.token, first.report()))
        let second = try #require(store.searches.first)
        #expect(try #require(second.days.span).upperBound > date("2026-11-15"))
        store.receive(.linksFound(token: second.token, second.report()))
        #expect(store.searches.isEmpty)
        #expect(store.model.links.report?.isGateOpen == false)
        store.press("T L")
        #expect(store.searches.isEmpty)
    }

    @Test("entries of the current week don't request another search, those of last week do")
    func weekly() {
        var store = LinksSample.nothing.store()
        store.press("5 Enter")
        #expect(store.searches.isEmpty)
        store.press("T Left Left Left Left Left Left 5 Enter L")
        #expect(store.searches.count == 1)
    }

    @Test("r includes the current week, and the next week requests a new search")
    func asked() throws {
        var store = LinksSample.nothing.store()
        store.press("r")
        #expect(try #require(store.searches.first).days.span?.upperBound == SampleDiary.day)
        store.answerSearches()

        var next = LinksSample.nothing.store()
        next.press("T")
        next.advance(bySeconds: 4 * 86_400)
        next.press("L")
        #expect(try #require(next.searches.first).days.span?.upperBound == SampleDiary.day)
    }

    @Test("the selection moves through all habits, and stays on its habit after another search")
    func selection() throws {
        var store = LinksSample.several.store()
        let page = try #require(LinksScreen.page(store.model))
        #expect(page.standings.prefix(3).map(\.link.name) == ["sitting", "stress", "driving"])
        #expect(page.standings.prefix(3).map(\.link.isLead) == [true, false, false])
        store.press("Down")
        #expect(LinksScreen.page(store.model)?.selected?.name == "stress")
        store.press("End")
        #expect(LinksScreen.page(store.model)?.selected == page.standings.last?.link)
        store.press("Home Down r")
        store.answerSearches()
        #expect(LinksScreen.page(store.model)?.selected?.name == "stress")
    }

    @Test("every count of a link is the number of days behind it, and Enter opens one of them on Today")
    func days() throws {
        var store = LinksSample.several.store()
        let report = try #require(store.model.links.report)
        var model = store.model
        for link in report.links {
            var dialog = LinkDaysDialog(link: link, report: report)
            #expect(dialog.days.count == (link.contrast?.exposed.days ?? 0))
            #expect(dialog.days.count(where: \.isStart) == (link.contrast?.exposed.flares ?? 0))
            _ = dialog.perform(.toggle, key: .tab, on: &model)
            #expect(dialog.days.count == (link.contrast?.unexposed.days ?? 0))
            #expect(dialog.days.count(where: \.isStart) == (link.contrast?.unexposed.flares ?? 0))
        }
        store.press("Enter Down")
        let dialog = try #require(store.model.overlays.last?.dialog as? LinkDaysDialog)
        let second = dialog.days[1].date
        store.press("Enter")
        #expect(store.model.screen == .today)
        #expect(store.model.shownDay == second)
    }

    @Test("the list claims no more than is known: no link found never means no effect, and ? says how little it means")
    func words() throws {
        var store = LinksSample.nothing.store()
        let report = try #require(store.model.links.report)
        #expect(report.shown.isEmpty)
        #expect(store.screen.contains(report.headline))
        #expect(store.screen.contains("Nothing beyond chance yet.") || store.screen.contains("Nothing stands out yet."))
        #expect(!store.screen.lowercased().contains("no link seen"))
        store.press("?")
        #expect(store.screen.contains("How sure these are"))
        #expect(store.screen.contains("When to expect an answer"))
    }

    @Test("what odds are is explained where odds are shown, and nowhere else")
    func odds() {
        var store = LinksSample.several.store(size: Size(width: 120, height: 60))
        store.press("?")
        #expect(store.screen.contains("What odds are"))
        store = LinksSample.nothing.store(size: Size(width: 120, height: 60))
        store.press("?")
        #expect(!store.screen.contains("What odds are"))
    }

    @Test(
        "the shares of other days end in one column, and the headings stay above what scrolls",
        arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 60)])
    func alignment(size: Size) {
        var store = LinksSample.several.store(size: size)
        let lines = store.screen.split(separator: "\n").map { $0.prefix { $0 != "│" } }
        let ends = lines.compactMap { line in
            line.matches(of: /\d %/).count == 2 && line.contains("▄")
                ? line.lastIndex(of: "%").map { line.distance(from: line.startIndex, to: $0) } : nil
        }
        #expect(ends.count > (size.height < 40 ? 0 : 1) && Set(ends).count == 1, "\(store.screen)")
        store.press("End")
        #expect(store.screen.contains("after such days"), "\(store.screen)")
    }

    @Test("a click selects a habit, a second one shows its days")
    func click() throws {
        var store = LinksSample.several.store()
        let place = try #require(view(store.model).firstPlace(of: "usually comes with"))
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: place))))
        #expect(LinksScreen.page(store.model)?.selected?.name == "stress")
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: place))))
        #expect(store.model.overlays.last?.dialog is LinkDaysDialog)
    }

    @Test("in the smallest window the answer comes first, and the list below it")
    func smallestWindow() {
        var store = LinksSample.nothing.store(size: Size(width: 40, height: 12))
        #expect(store.screen.contains("Nothing beyond chance yet."))
        #expect(store.screen.contains("▸ maybe   longest sit"))
        store.press("Down")
        #expect(store.screen.contains("▸ no sign driving"))
    }

    @Test(
        "the details below the list end with a whole sentence, and the caveat is said once on the screen",
        arguments: [60, 66, 72, 80], [18, 19, 20, 21, 22, 24])
    func details(width: Int, height: Int) throws {
        let store = LinksSample.several.store(size: Size(width: width, height: height))
        let page = try #require(LinksScreen.page(store.model))
        let layout = LinksLayout(page, size: LinksScreen.bodySize(store.model))
        guard let area = layout.detail else { return }
        let shown = LinksPage.fitted(
            page.detail(width: area.width, isPane: false, height: area.height), height: area.height
        ).lines.map { $0.pieces.map(\.text.text).joined(separator: " ") }
        #expect(shown.count <= area.height)
        let text = shown.joined(separator: " ")
        let screen = store.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let count = screen.ranges(of: LinkReport.caveat).count
        #expect(count == 1 || count == 0 && text.contains("Enter shows the rest"), "\(store.screen)")
        #expect(!text.contains("At least") || count == 1, "\(store.screen)")
    }

    @Test("the muscles leave the counts beside them whole", arguments: [74, 80, 90, 99])
    func countsBesideMuscles(width: Int) throws {
        let store = LinksSample.several.store(size: Size(width: width, height: 30))
        let page = try #require(LinksScreen.page(store.model))
        let dose = try #require(page.selected?.dose)
        for step in dose.steps { #expect(store.screen.contains("  \(step.count.words)"), "\(store.screen)") }
        for line in page.detail(width: width - 2, isPane: false).joined() {
            let pieces = line.pieces.sorted { $0.column < $1.column }
            for (left, right) in zip(pieces, pieces.dropFirst()) {
                let end = left.column + TextWidth.columns(of: left.text.text, glyphs: .unicode)
                #expect(min(end, left.column + (left.width ?? end)) < right.column, "\(store.screen)")
            }
        }
    }

    @Test("the message shown without a list goes once there is one")
    func nothingYet() throws {
        var store = TestStore(SampleDiary.model(entries: LinksSample.several.entries))
        store.press("L")
        let request = try #require(store.searches.first)
        store.press("Enter")
        #expect(store.message == " There is nothing to open yet.")
        store.receive(.linksFound(token: request.token, request.report()))
        #expect(!store.screen.contains("There is nothing to open yet."))
    }

    @Test("the tab keys leave the days behind a link")
    func tabsFromDays() {
        var store = LinksSample.several.store()
        store.press("Enter T")
        #expect(store.model.screen == .today)
        #expect(store.model.overlays.isEmpty)
    }
}
