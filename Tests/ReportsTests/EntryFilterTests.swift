import Catalog
import Diary
import Testing

@testable import Reports

@Suite("The search")
struct EntryFilterTests {
    private static let records: [[(String, String)]] = [
        [
            ("When", "2026-11-18 08:00 +0100"), ("Pain", "7"), ("Site", "low back, left"), ("Note", "Drove to Leeds."),
            ("Stress", "4"),
        ],
        [("When", "2026-11-19 08:00 +0100"), ("Pain", "3"), ("Site", "knee, both"), ("Habit", "crossed-legs, yes")],
        [("When", "2026-11-20 08:00 +0100"), ("Site", "below the knee, right, 2"), ("Activity", "walking, 20 min")],
    ]

    private func hits(_ search: String) throws -> [String] {
        let source = try SampleReports(Self.records).source
        let filter = EntryFilter(parsing: search, today: source.today, order: nil, catalog: source.catalog)
        return source.logbook.entries.filter { filter.matches($0, day: source.logbook.day(of: $0.when)) }.map(\.id.text)
    }

    @Test(
        "Words, pain, sites, habits and days are matched",
        arguments: [
            ("leeds", ["e0"]), ("LEEDS drove", ["e0"]), ("\"to leeds\"", ["e0"]), ("\"leeds to\"", []),
            ("crossed legs", ["e1"]), ("CROSSED-LEGS", ["e1"]), ("pain>=3", ["e0", "e1"]), ("pain!=7", ["e1", "e2"]),
            ("pain<>7 pain<3", ["e2"]), ("site:\"low back left\"", ["e0"]), ("site:\"low back right\"", []),
            ("site:knee", ["e1"]), ("site:\"knee left\"", ["e1"]), ("site:kne", ["e1", "e2"]),
            ("habit:crossed-legs", ["e1"]), ("habit:walking", ["e2"]), ("habit:stress", ["e0"]),
            ("habit:sleep", []), ("habit:stre pain>7", []), ("from:2026-11-19", ["e1", "e2"]),
            ("to:yesterday pain>5", ["e0"]), ("pain>=70", []), ("", ["e0", "e1", "e2"]),
        ])
    func searches(search: String, expected: [String]) throws {
        #expect(try hits(search) == expected)
    }

    @Test(
        "A condition on the command line takes all comparisons and rejects the rest", arguments: ["=>7", "x", ">=11"])
    func refused(text: String) {
        #expect(throws: ParseError.self) { try ScoreCondition(parsing: text) }
    }

    @Test("A search that has become an earlier name isn't narrower, since it finds what is called otherwise now")
    func narrowerThanRenamed() throws {
        let own = "%rec: Habit\n\nName: screen time\nUnit: h\nWas: gaming\n"
        let catalog = Catalog(additions: [CatalogSource(file: "habits.rec", bytes: Array(own.utf8))])
        let today = try SampleReports(Self.records).source.today
        func filter(_ text: String) -> EntryFilter {
            EntryFilter(parsing: text, today: today, order: nil, catalog: catalog)
        }
        #expect(!filter("gaming").isNarrower(than: filter("gamin")))
        #expect(filter("gaming pain>3").isNarrower(than: filter("gaming")))
        #expect(filter("gaming").matches(SearchText("screen time 2 h")))
        #expect(filter("gaming").matches(SearchText("No gaming today.")))
        #expect(filter("gaming").wordsOfRecords.isEmpty)
    }

    @Test(
        "A date in numbers is read as the user's locale orders it, and is a word if nobody knows",
        arguments: [
            (DateOrder?.some(.dayFirst), "2026-11-05"), (.some(.monthFirst), "2026-05-11"), (nil, nil),
        ])
    func dateOrder(order: DateOrder?, expected: String?) throws {
        let source = try SampleReports(Self.records).source
        let filter = EntryFilter(parsing: "from:5/11", today: source.today, order: order, catalog: source.catalog)
        #expect(filter.from?.description == expected)
        #expect(filter.words.isEmpty == (expected != nil))
    }

    @Test("After midnight a date without a year may be that of the calendar")
    func calendarDay() throws {
        let source = try SampleReports(Self.records).source
        let tomorrow = source.today + 1
        let filter = EntryFilter(
            parsing: "from:\(tomorrow.day).\(tomorrow.month).", today: source.today, calendarDay: tomorrow, order: nil,
            catalog: source.catalog)
        #expect(filter.from == tomorrow)
    }

    @Test("An extended search is narrower only if it finds nothing that wasn't found before")
    func narrower() throws {
        let source = try SampleReports(Self.records).source
        func filter(_ text: String) -> EntryFilter {
            EntryFilter(parsing: text, today: source.today, order: nil, catalog: source.catalog)
        }
        #expect(filter("site:knee").isNarrower(than: filter("site:kne")))
        #expect(!filter("site:kne").isNarrower(than: filter("site:knee")))
        #expect(filter("site:\"knee left\"").isNarrower(than: filter("site:knee")))
        #expect(filter("pain>=7").isNarrower(than: filter("pain>5")))
        #expect(!filter("pain>5").isNarrower(than: filter("pain>=7")))
    }
}
