import Catalog
import Diary
import Exchange
import Foundation
import FoundationXML
import Testing

@Suite("The routine on one page")
struct RoutineSheetTests {
    private func html(_ items: [RoutineItem], firstWeekday: Weekday = .monday) -> String {
        RoutineSheet(items, catalog: .standard, seconds: 370, firstWeekday: firstWeekday).html
    }

    @Test("what is left out is said above the exercises; with none, no time is named")
    func leftOut() throws {
        let item = RoutineItem("cat-cow", duration: try #require(HoldDuration(seconds: 45)))
        let note = "Left out for you: clam (with a & b)."
        func page(_ items: [RoutineItem], seconds: Int) -> String {
            RoutineSheet(items, catalog: .standard, seconds: seconds, firstWeekday: .monday, notes: [note]).html
        }
        #expect(page([item], seconds: 60).contains("<p class=\"care\">Left out for you: clam (with a &amp; b).</p>"))
        #expect(page([item], seconds: 60).contains("About 1 minute a day."))
        #expect(!page([], seconds: 0).contains("a day"))
        #expect(page([], seconds: 0).contains("Left out for you"))
    }

    @Test("both sides of a stretch share a card with drawings, steps and boxes for four weeks")
    func cards() throws {
        let seconds = try #require(HoldDuration(seconds: 45))
        let page = html([
            RoutineItem("kneeling hip flexor", side: .left, duration: seconds),
            RoutineItem("kneeling hip flexor", side: .right, duration: seconds),
            RoutineItem("cat-cow", duration: seconds, repeats: 2),
        ])
        func count(_ text: String) -> Int { page.components(separatedBy: text).count - 1 }
        #expect(count("<article>") == 2)
        #expect(page.contains("<h2>Kneeling hip flexor <small>45 s, each side</small></h2>"))
        #expect(page.contains("<h2>Cat-cow <small>5 times, 2 sets</small></h2>"))
        #expect(count("<svg") == 4)
        #expect(count("<td></td>") == 2 * 4 * 7)
        #expect(page.contains("About 6 minutes a day."))
        let ids = page.components(separatedBy: "id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
    }

    @Test("sides with doses of their own have each said")
    func ownDoses() throws {
        let items = try ["kneeling hip flexor, left, 30 s", "kneeling hip flexor, right, 45 s, 2 times, mon wed"].map {
            text in
            try RoutineItem(parsing: text)
        }
        #expect(html(items).contains("<small>30 s, left; 45 s, 2 times, right, Mon Wed</small>"))
    }

    @Test("the left side alone is drawn and described as the left side")
    func leftAlone() throws {
        let seconds = try #require(HoldDuration(seconds: 45))
        let page = html([RoutineItem("kneeling hip flexor", side: .left, duration: seconds)])
        #expect(page.contains("<small>45 s, left</small>"))
        #expect(page.contains("onto the left knee"))
        #expect(page.contains("scale(-1 1)"))
    }

    @Test("the whole default routine is valid markup, and a week begins on the user's first weekday")
    func defaultRoutine() {
        let page = html(Catalog.standard.defaultRoutine, firstWeekday: .sunday)
        #expect(page.contains("<thead><tr><th>S</th><th>M</th>"))
        // HTML that leaves only void elements open is XML.
        let markup = page.split(separator: "\n").filter { !$0.hasPrefix("<!DOCTYPE") && !$0.hasPrefix("<meta") }
        #expect(XMLParser(data: Foundation.Data(markup.joined(separator: "\n").utf8)).parse())
    }

    @Test("up to 16 exercises share a sheet; more flow onto others instead of over each other", arguments: [16, 17])
    func sheets(count: Int) throws {
        let seconds = try #require(HoldDuration(seconds: 30))
        let page = html(Catalog.standard.stretches.prefix(count).map { RoutineItem($0.name, duration: seconds) })
        #expect(page.contains("height: 240mm") == (count == 16))
    }
}
