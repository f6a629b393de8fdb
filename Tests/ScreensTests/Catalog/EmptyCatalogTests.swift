import Canvas
import Catalog
import Diary
import Testing

@testable import Screens

@Suite("With everything hidden")
struct EmptyCatalogTests {
    /// A catalog in which every habit, activity, site, feel, stretch and treatment is hidden.
    private static let catalog = CatalogKind.editable.reduce(Catalog.standard) { catalog, kind in
        catalog.shown(kind).reduce(catalog) { $0.applying($0.hiding($1, as: kind)) }
    }

    private func store(size: Size) -> TestStore {
        var store = TestStore(SampleDiary.model(size: size))
        store.receive(.catalogRead(Self.catalog, trackedHabits: [], asksWeekly: false))
        return store
    }

    @Test("nothing of the catalog is shown, and it has no problems")
    func hidden() {
        for kind in CatalogKind.editable {
            #expect(Self.catalog.shown(kind).isEmpty)
            #expect(Self.catalog.hidden(kind).count == Catalog.standard.shown(kind).count)
        }
        #expect(Self.catalog.problems == [])
    }

    @Test(
        "every dialog opens or says why not",
        arguments: [
            "c", "c y 1 Enter", "6", "6 Tab Down Right Tab Space Right Enter", "a h", "a h Down Enter Enter",
            "a a Enter",
            "a t Down Enter", "a s Enter Enter Enter", "S o a Down Enter", "S t", "L t", "L t Right 1 Enter", "g r",
            "g r 1 1 1 1 1 1 1 1 1 1 1 1 1 Enter", "O", "O h J K Space r Enter", "O Right Right Enter", "O G h",
            "B 5 Enter",
            "W m m M", "! Down", "S Space Enter",
        ])
    func dialogs(keys: String) {
        for size in [Size(width: 80, height: 24), Size(width: 40, height: 12)] {
            var store = store(size: size)
            for key in keys.split(separator: " ") {
                store.press(String(key))
                #expect(view(store.model).size == size)
            }
        }
    }

    @Test("there is nothing to ask or to test, and a message says how to get more")
    func words() {
        var store = store(size: Size(width: 80, height: 24))
        store.press("c")
        #expect(store.screen.contains("No habit is asked: O chooses some."))
        store.press("Esc S t")
        #expect(store.message == " There is nothing to try out: O adds habits and stretches.")
    }
}
