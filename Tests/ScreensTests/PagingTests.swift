import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Pages of a list")
struct PagingTests {
    /// A list in a small window, by the keys that open it.
    enum List: String, CaseIterable, Sendable {
        case today, journal, stretches, links, linkDays, catalog, routine

        fileprivate var keys: String {
            switch self {
            case .today, .links: ""
            case .journal: "J"
            case .stretches: "S"
            case .linkDays: "Enter"
            case .catalog: "O"
            case .routine: "S o"
            }
        }

        fileprivate var store: TestStore {
            var store = [.links, .linkDays].contains(self) ? PagingTests.links : PagingTests.sample
            store.press(keys)
            return store
        }
    }

    private static let size = Size(width: 40, height: 12)
    private static let sample = TestStore(SampleDiary.model(size: size))
    private static let links = LinksSample.nothing.store(size: size)

    /// Returns the lines of the body seen after each of some presses of a key.
    private static func lines(_ list: List, _ start: String, _ key: String, times: Int) -> Set<String> {
        var store = list.store
        store.press(start)
        var seen: Set<String> = []
        for _ in 0...times {
            for line in view(store.model).lines.dropFirst(2).dropLast(3) {
                let words = line.split(separator: " ").filter { !["▸", "○"].contains($0) }.joined(separator: " ")
                // What is out of view differs, and the name of the selected exercise above the list, with a comma before its side.
                if !words.contains(" more"), list != .stretches || !words.contains(", ") { seen.insert(words) }
            }
            store.press(key)
        }
        return seen
    }

    /// The presses of a key: each leads at least one row on.
    private static let times = 20

    @Test(
        "every row that can be seen row by row is seen page by page", arguments: List.allCases,
        [("Home", "Down", "PgDn"), ("End", "Up", "PgUp")])
    func pages(_ list: List, _ keys: (start: String, row: String, page: String)) {
        let rows = Self.lines(list, keys.start, keys.row, times: Self.times)
        let pages = Self.lines(list, keys.start, keys.page, times: Self.times)
        #expect(rows.count > 4)
        #expect(rows.subtracting(pages).isEmpty)
    }

    @Test("a page is more than a row", arguments: List.allCases)
    func size(_ list: List) {
        var (one, page) = (list.store, list.store)
        one.press("Home Down Down")
        page.press("Home PgDn")
        #expect(one.screen != page.screen)
    }
}
