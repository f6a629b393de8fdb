import Canvas
import Diary
import Testing

@testable import Screens

@Suite("The keys of a dialog")
struct KeysOfDialogsTests {
    @Test("? lists them, and Esc leads back", arguments: ["O", "S o", "H"])
    func listed(keys: String) throws {
        var store = TestStore(SampleDiary.model())
        store.press(keys)
        let dialog = try #require(store.model.overlays.last)
        #expect(store.footer.contains("? keys"))
        store.press("?")
        #expect(store.screen.contains("These keys"), "\(store.screen)")
        store.press("Esc")
        #expect(store.model.overlays.last == dialog)
    }

    @Test("the title has the dialog's name in lower case")
    func title() {
        var store = TestStore(SampleDiary.model())
        store.press("S o ?")
        #expect(store.screen.contains("keys of the routine"), "\(store.screen)")
    }

    @Test("keys that scroll are offered only where there is something to scroll")
    func scrolling() {
        for (height, isOffered) in [(24, true), (100, false)] {
            var store = TestStore(SampleDiary.model(size: Size(width: 80, height: height)))
            store.press("!")
            #expect(store.footer.contains("scroll") == isOffered, "\(store.footer)")
        }
    }

    @Test("i in What helps shows what is known about the selected treatment")
    func facts() {
        var store = TestStore(SampleDiary.model())
        store.press("H i")
        #expect(store.model.overlays.last?.dialog is FactsDialog, "\(store.screen)")
    }
}
