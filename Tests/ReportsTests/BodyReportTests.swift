import Diary
import Testing
import Trends

@testable import Reports

@Suite("Where it hurt")
struct BodyReportTests {
    private func rows(_ records: [[(String, String)]]) throws -> [String] {
        try SampleReports(records).body.rows.map { row in
            "\(row.place.words) \(row.tally.readings) \(row.tally.average?.oneDecimal ?? "-")"
        }
    }

    @Test("A site counts with its own score, or else the reading's; a site that wasn't rated gets none")
    func average() throws {
        let rows = try rows([
            [("When", "2026-11-20 08:00 +0100"), ("Pain", "7"), ("Site", "neck, 3"), ("Site", "low back, left")],
            [("When", "2026-11-20 09:00 +0100"), ("Site", "low back, left, 5"), ("Site", "neck")],
        ])
        #expect(rows == ["low back, left 2 6.0", "neck 2 3.0"])
    }

    @Test("A reading on both sides counts for left and right, one without a side for every side")
    func sides() throws {
        let rows = try rows([
            [("When", "2026-11-18 08:00 +0100"), ("Pain", "6"), ("Site", "buttock, left")],
            [("When", "2026-11-19 08:00 +0100"), ("Pain", "4"), ("Site", "buttock, both")],
            [("When", "2026-11-20 08:00 +0100"), ("Pain", "2"), ("Site", "buttock")],
        ])
        #expect(rows == ["buttock, left 3 4.0", "buttock, right 2 3.0"])
    }

    @Test("Sides that were never told apart share one row")
    func together() throws {
        #expect(
            try rows([[("When", "2026-11-20 08:00 +0100"), ("Pain", "4"), ("Site", "hip, both"), ("Site", "leg")]])
                == ["hip, both sides 1 4.0", "leg 1 4.0"])
    }

    @Test("The most painful come first, then those named more often, then by name")
    func order() throws {
        let rows = try rows([
            [("When", "2026-11-18 08:00 +0100"), ("Site", "neck, 4"), ("Site", "head, 4"), ("Site", "jaw, left, 9")],
            [("When", "2026-11-19 08:00 +0100"), ("Site", "neck, 4"), ("Site", "abdomen, centre")],
        ])
        #expect(rows == ["jaw, left 1 9.0", "neck 2 4.0", "head 1 4.0", "abdomen, centre 1 -"])
    }

    @Test("A site whose sides are written differently is named in the plainer way, in whatever order its readings are")
    func spelling() throws {
        let names = ["Low-Back, left", "low back, right", "LOW BACK, left", "Low Back"]
        for start in names.indices {
            let records = (0..<4).map { number in
                [
                    ("When", "2026-11-\(10 + number) 08:00 +0100"),
                    ("Site", "\(names[(start + number) % 4]), \(number + 1)"),
                ]
            }
            #expect(try rows(records).allSatisfy { $0.hasPrefix("low back, ") })
        }
    }
}
