import Canvas
import Diary
import Reports
import Testing
import Trends

@testable import Screens

@Suite("Body")
struct BodyTests {
    private static func region(_ site: Name, _ side: Side, _ view: SiteDefinition.View = .back) -> BodySelection {
        .region(BodyRegion(site: site, side: side, view: view))
    }

    @Test("opens on the place that hurt most")
    func opensOnWorst() {
        #expect(BodyPage(BodySample.store().model).selection == Self.region("buttock", .left))
        #expect(BodyPage(BodySample.store(entries: []).model).selection == Self.region("low back", .centre))
    }

    @Test("the arrow keys select the next region and change nothing else")
    func arrows() {
        var store = BodySample.store()
        store.send(.input(.key(.right))) { $0.body.selection = Self.region("buttock", .right) }
        store.send(.input(.key(.character("k")))) { $0.body.selection = Self.region("low back", .right) }
    }

    @Test("a digit opens the pain dialog with that score at the selected region, and Enter saves it")
    func digit() throws {
        var store = BodySample.store()
        store.press("5")
        let dialog = try #require(store.model.overlays.last?.dialog as? PainDialog)
        #expect(dialog.score == PainScore(5))
        #expect(dialog.sites.chosen == [SiteReading("buttock", side: .left)])
        store.press("Enter")
        let entry = try #require(store.entries(on: SampleDiary.day).last)
        #expect(entry.pain == PainScore(5))
        #expect(entry.sites == [SiteReading("buttock", side: .left)])
        #expect(store.model.screen == .body)
        #expect(store.message.contains("Saved: pain 5 buttock, left"))
        #expect(store.model.bodyReport.map.tally(of: .init("buttock", side: .left)).average == 6)
    }

    @Test("a reading of both sides counts left and right, one without a side everywhere, one of a side only there")
    func sides() {
        let map = BodySample.store().model.bodyReport.map
        #expect(map.tally(of: .init("shoulder", side: .left)).average == 3)
        #expect(map.tally(of: .init("shoulder", side: .right)).average == 3)
        #expect(map.tally(of: .init("neck", side: .left)).average == 4)
        #expect(map.tally(of: .init("neck", side: .centre)).average == 4)
        #expect(map.tally(of: .init("low back", side: .right)).readings == 1)
        #expect(map.tally(of: .init("low back", side: .left)).readings == 4)
    }

    @Test("a site without sides has a single pair of brackets around it")
    func brackets() {
        let entries = [
            entry("b1", "2026-11-20 08:00 +0000") {
                $0.pain = PainScore(4)
                $0.sites = [SiteReading("low back")]
            }
        ]
        var store = TestStore(SampleDiary.model(entries: entries))
        store.press("B")
        #expect(store.screen.contains("[4 4 4]"), "\(store.screen)")
    }

    @Test("z and Z lengthen and shorten the period")
    func zoom() {
        var store = BodySample.store()
        store.send(.input(.key(.character("z")))) { $0.body.period = .quarter }
        store.send(.input(.key(.character("z")))) { $0.body.period = .all }
        store.send(.input(.key(.character("z"))))
        store.press("Z Z Z Z")
        #expect(store.model.body.period == .week)
        #expect(store.model.bodyReport.map.tally(of: .init("knee", side: .right)).readings == 0)
        store.press("z")
        #expect(store.model.bodyReport.map.tally(of: .init("knee", side: .right)).readings == 1)
    }

    @Test("Enter shows the entries about the place in the journal")
    func entries() {
        var store = BodySample.store()
        store.press("Enter")
        #expect(store.model.screen == .journal)
        #expect(store.model.journal.search == "site:\"buttock left\" from:2026-10-22")
        #expect(store.model.journal.hitCount == 1)
    }

    @Test("a click selects a region of the figure, and a second click shows its entries")
    func click() throws {
        var store = BodySample.store()
        let place = try #require(view(store.model).firstPlace(of: "[7]"))
        store.press("Down Down")
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: place))))
        #expect(store.model.body.selection == Self.region("buttock", .left))
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: place))))
        #expect(store.model.screen == .journal)
    }

    @Test("without room for a figure the keys move through the list of all places")
    func listAlone() {
        var store = BodySample.store(size: Size(width: 40, height: 12))
        store.press("Down")
        #expect(store.model.body.selection == Self.region("low back", .left))
        store.press("End")
        #expect(BodyPage(store.model).all.last?.selection == store.model.body.selection)
        store.press("4 Enter")
        #expect(store.entries(on: SampleDiary.day).last?.pain == PainScore(4))
    }

    @Test("a site of your own is in the list, and the first arrow key leads back to the figure")
    func ownSite() {
        var store = BodySample.store()
        store.press("z z PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn")
        #expect(BodyPage(store.model).selection == .place(.init("腰の古傷", side: .left)))
        store.press("Left")
        #expect(store.model.body.selection == Self.region("low back", .centre))
    }

    @Test("the present week is the last of the weeks of a place", arguments: [80, 90, 120])
    func presentWeek(width: Int) throws {
        var store = BodySample.store(size: Size(width: width, height: 24))
        store.press("z z PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn 9 Enter")
        let lines = view(store.model).lines
        let heading = try #require(lines.firstIndex { $0.contains("The last ") })
        #expect(lines[heading...].contains { $0.hasSuffix(" 9") }, "\(store.screen)")
    }

    @Test("the map follows undo")
    func undo() {
        var store = BodySample.store()
        store.press("9 Enter")
        #expect(store.model.bodyReport.map.tally(of: .init("buttock", side: .left)).worst == PainScore(9))
        store.press("u")
        #expect(store.model.bodyReport.map.tally(of: .init("buttock", side: .left)).worst == PainScore(7))
    }
}
