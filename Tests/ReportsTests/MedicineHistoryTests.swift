import Catalog
import Diary
import Reports
import Testing

@Suite("Medicines over time")
struct MedicineHistoryTests {
    private static let today = DiaryDate(dayNumber: 20_000)

    private static func history(_ daysAgo: [Int], _ medicine: String = "naproxen, 500 mg") throws -> MedicineHistory {
        let entries = try daysAgo.map {
            try Entry(fields: [("When", "\(today - $0) 08:00 +0100"), ("Medicine", medicine)])
        }
        return MedicineHistory(Logbook(entries), list: MedicineList())
    }

    @Test("a medicine is usually taken if it was on more than half of the last 14 days")
    func usually() throws {
        #expect(try Self.history([14, 12, 10, 8, 6, 4, 2, 1]).isUsuallyTaken("naproxen", before: Self.today))
        #expect(try !Self.history([14, 12, 10, 8, 6, 4, 2]).isUsuallyTaken("naproxen", before: Self.today))
        #expect(try !Self.history([15, 12, 10, 8, 6, 4, 2, 0]).isUsuallyTaken("naproxen", before: Self.today))
        #expect(try !Self.history([8, 8, 8, 8, 6, 4, 2, 1]).isUsuallyTaken("naproxen", before: Self.today))
        let leftOut = try Self.history(Array(1...14), "naproxen, none")
        #expect(!leftOut.isUsuallyTaken("naproxen", before: Self.today))
    }
}
