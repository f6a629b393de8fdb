import Diary
import Testing

@testable import Screens

@Suite("Offsets of a time zone")
struct ZoneOffsetsTests {
    /// Berlin around the changes of 2026.
    private static let berlin = ZoneOffsets(
        first: 60,
        changes: [
            .init(instant: moment("2026-03-29 01:00 +0000").instant, offset: 120),
            .init(instant: moment("2026-10-25 01:00 +0000").instant, offset: 60),
        ])

    @Test(
        "a local time has the offset in force on it",
        arguments: [
            ("2026-01-10", 12 * 3600, 60), ("2026-07-10", 12 * 3600, 120), ("2026-03-29", 1 * 3600, 60),
            ("2026-03-29", 3 * 3600, 120), ("2026-10-25", 1 * 3600, 120), ("2026-10-25", 4 * 3600, 60),
        ])
    func offsets(day: String, second: Int, offset: Int) {
        #expect(Self.berlin.offset(on: date(day), second: second) == offset)
    }

    @Test("a time shown twice is the earlier one; one left out is read as before the change")
    func changes() {
        #expect(Self.berlin.offset(on: date("2026-10-25"), second: 2 * 3600 + 1800) == 120)
        #expect(Self.berlin.offset(on: date("2026-03-29"), second: 2 * 3600 + 1800) == 60)
    }

    @Test("a zone without changes keeps its offset")
    func fixed() {
        #expect(ZoneOffsets(first: -210).offset(on: date("1999-01-01"), second: 0) == -210)
    }
}
