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
