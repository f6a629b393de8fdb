import Canvas
import Diary

@testable import Screens

/// Readings at many places over half a year, the last one on the Friday of the sample diary.
enum BodySample {
    private static let sites: [(daysAgo: Int, score: Int, sites: [String])] = [
        (0, 7, ["low back, left", "buttock, left"]), (0, 6, ["low back, left"]), (1, 6, ["low back, left"]),
        (2, 5, ["low back, centre", "back of thigh, left, 3"]), (4, 4, ["neck"]), (5, 3, ["shoulder, both"]),
        (6, 4, ["low back, right"]), (9, 2, ["knee, right"]),
        (12, 8, ["low back, left, 8", "below the knee, left, 4"]),
        (20, 3, ["head"]), (25, 1, ["foot, right"]), (40, 9, ["abdomen, centre"]), (60, 5, ["hip, left"]),
        (120, 10, ["jaw, right"]), (121, 4, ["腰の古傷, left"]),
    ]

    static let entries: [Entry] = sites.enumerated().map { place, reading in
        entry("s\(place)", "\(SampleDiary.day - reading.daysAgo) \(place == 0 ? "20" : "10"):00 +0000") {
            $0.pain = PainScore(reading.score)
            $0.sites = reading.sites.compactMap { try? SiteReading(parsing: $0) }
        }
    }

    static func store(
        size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .unicode, entries: [Entry] = Self.entries
    ) -> TestStore {
        var store = TestStore(SampleDiary.model(size: size, glyphs: glyphs, entries: entries))
        store.press("B")
        return store
    }
}
