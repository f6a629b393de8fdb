import Canvas
import Testing

@testable import Screens

@Suite("The frame every screen shares")
struct FrameTests {
    @Test("tabs, title and the keys of the screen are around the body")
    func headerAndFooter() {
        let lines = view(SampleDiary.model()).lines
        #expect(lines[0] == " twinge   Today  Week  Stretches  Links  Body  Journal          Fri 20 November")
        #expect(lines[23] == " 0-9 pain   c check-in   Space tick   + - hours   ← → day   a add   ? keys")
    }

    @Test("the footer offers no key that can do nothing")
    func deadKeys() {
        var store = TestStore(SampleDiary.model(entries: []))
        func footer(after keys: String) -> String {
            store.press(keys)
            return store.screen.split(separator: "\n").last.map(String.init) ?? ""
        }
        let links = footer(after: "L")
        for word in ["habit", "the days", "this week"] { #expect(!links.contains(word), "\(links)") }
        let helps = footer(after: "H")
        #expect(!helps.contains("what") && helps.contains("Esc"), "\(helps)")
        let journal = footer(after: "Esc J")
        for word in ["edit", "delete", "its day", "undo", "search"] { #expect(!journal.contains(word), "\(journal)") }
        let body = footer(after: "B")
        #expect(!body.contains("undo"), "\(body)")
        #expect(footer(after: "4 Enter").contains("undo"))
        // A form with a single field has no other to go to.
        let form = footer(after: "T } } Enter")
        #expect(form.contains("save") && !form.contains("Tab") && !form.contains("field"), "\(form)")
    }

    @Test("the menu of things to add has them all in the smallest window, and a click takes the one under it")
    func smallestMenu() throws {
        var store = TestStore(SampleDiary.model(size: FrameLayout.smallest, entries: []))
        store.press("a")
        for word in [
            "pain", "habit", "activity", "treatment", "medicine", "stretch", "note", "event", "question", "own",
        ] {
            #expect(store.screen.contains(word), "\(store.screen)")
        }
        let place = try #require(view(store.model).firstPlace(of: "question"))
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: place))))
        #expect(store.screen.contains("A question for your next"), "\(store.screen)")
    }

    @Test("a blank parts the title of a dialog from the edge of its box")
    func boxTitle() {
        var store = TestStore(SampleDiary.model(entries: []))
        for keys in ["m", "a", "4"] {
            store.press(keys)
            let edge = store.screen.split(separator: "\n").first { $0.contains("╭") } ?? ""
            #expect(edge.firstMatch(of: /╭─ \S.* ─+╮/) != nil, "\(edge)")
            store.press("Esc Esc")
        }
    }

    @Test("a narrow footer omits the least important keys and keeps the help key")
    func narrowFooter() {
        let lines = view(SampleDiary.model(size: Size(width: 40, height: 12))).lines
        #expect(lines[0] == " twinge   Today  W  S  L  B  J   20 Nov")
        #expect(lines[11] == " 0-9 pain   c check-in   ? keys")
    }

    @Test("a window that is too small says which size is needed")
    func tooSmall() {
        let canvas = view(SampleDiary.model(size: Size(width: 30, height: 8)))
        #expect(canvas.text.contains("Twinge needs 40 columns and 12"))
    }

    @Test("a made-up diary is marked as such")
    func demo() {
        var model = SampleDiary.model()
        model.diary.isDemo = true
        #expect(view(model).lines[0].hasSuffix("DEMO  Fri 20 November"))
        model.size = Size(width: 40, height: 12)
        #expect(view(model).lines[0].hasSuffix("DEMO"))
    }

    @Test("the terminal's cursor is on the selected row")
    func cursor() {
        var store = TestStore(SampleDiary.model())
        #expect(view(store.model).cursor == Point(column: 1, row: 9))
        store.press("Down")
        #expect(view(store.model).cursor == Point(column: 1, row: 10))
        store.press("}")
        #expect(view(store.model).cursor == Point(column: 0, row: 14))
    }

    @Test("in a window that is too small, only the keys for leaving work")
    func blindKeys() {
        var store = TestStore(SampleDiary.model(size: Size(width: 30, height: 8)))
        store.press("6 d c")
        #expect(store.model.overlays.isEmpty)
        store.press("q")
        #expect(store.effects == [.quit])
    }

    @Test(
        "nothing is drawn over anything else: every row of every size keeps its width",
        arguments: [40, 41, 47, 53, 59, 66, 67, 71, 72, 73, 79, 90, 111, 112, 130])
    func everyWidth(width: Int) {
        for height in [12, 16, 20, 24, 40] {
            var store = TestStore(SampleDiary.model(size: Size(width: width, height: height)))
            for keys in ["", "6", "Esc c", "Esc a a", "Esc J"] {
                store.press(keys)
                let canvas = view(store.model)
                #expect(canvas.lines.allSatisfy { TextWidth.columns(of: $0) <= width })
                #expect(canvas.lines[height - 2].allSatisfy { $0 == "─" } && canvas.lines[height - 2].count == width)
            }
        }
    }
}
