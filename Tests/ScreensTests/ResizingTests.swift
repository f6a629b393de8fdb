import Canvas
import Testing

@testable import Screens

@Suite("Another window size")
struct ResizingTests {
    /// Down to the smallest window, below it, wide and flat, narrow and tall.
    private static let others = [(40, 12), (39, 11), (20, 3), (200, 12), (40, 60), (120, 40)].map {
        Size(width: $0, height: $1)
    }

    @Test("leaves every dialog as it was when the first size is back", arguments: GoldenScreenTests.places)
    func dialogs(place: Golden.Place) {
        var store = TestStore(SampleDiary.model())
        store.press(place.keys)
        let before = view(store.model).text
        for size in Self.others {
            store.receive(.resized(size))
            #expect(view(store.model).size == size)
            store.receive(.resized(Size(width: 80, height: 24)))
            #expect(view(store.model).text == before, "after \(size)")
        }
    }

    @Test("leaves every state of Stretches as it was", arguments: StretchesGoldenTests.states)
    func stretches(state: StretchesGoldenTests.State) {
        var driver = StretchesGoldenTests.driver(state, Golden.Look(size: Size(width: 80, height: 24)))
        let before = driver.screen.text
        for size in Self.others {
            driver.take(.resized(size))
            driver.take(.resized(Size(width: 80, height: 24)))
            #expect(driver.screen.text == before, "after \(size)")
        }
    }
}
