import Diary
import Testing
import Trends

@testable import Reports

@Suite("The list of flare-ups")
struct FlareReportTests {
    /// Returns the report of 20 November after days with these scores.
    private func report(_ scores: [Int]) throws -> FlareReport {
        let last = try DiaryDate(parsing: "2026-11-19")
        let records = scores.reversed().enumerated().map { place, score in
            [("When", "\(last - place) 20:00 +0100"), ("Pain", "\(score)")]
        }
        return FlareReport(in: try SampleReports(records).source)
    }

    @Test("says what is usual outside flare-ups beside what is usual on Today, so that two numbers don't puzzle")
    func usual() throws {
        let calm = Array(repeating: 3, count: 12)
        let flares = Array(repeating: 7, count: 14)
        #expect(try report(calm + flares).usualWords == "Your usual is 7; outside flare-ups it is 3.")
        #expect(try report(calm).usualWords == "Your usual is 3, outside flare-ups too.")
        #expect(try report(Array(calm.prefix(6))).usualWords == nil)
    }
}
