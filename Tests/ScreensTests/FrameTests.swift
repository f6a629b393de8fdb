import Canvas
import Testing

@testable import Screens

@Suite("The frame every screen shares")
struct FrameTests {
    @Test("tabs, title and the keys of the screen stand around the body")
    func headerAndFooter() {
        let lines = view(SampleDiary.model()).lines
        #expect(lines[0] == " twinge   Today  Week  Stretches  Links  Body  Journal          Fri 20 November")
        #expect(lines[23] == " 0-9 pain   c check-in   Space tick   + - hours   ← → day   a add   ? keys")
    }

    @Test("a narrow footer leaves out the least important keys and keeps the key of the help")
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
}
