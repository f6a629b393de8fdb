import Canvas
import Diary
import Testing
import Trends

@testable import Screens

@Suite("The last weeks as bars")
struct WeeksChartTests {
    @Test("every bar has its number above it, a full and an empty one, too")
    func numbers() throws {
        let days = (0..<84).map { date("2026-08-31") + $0 }
        let entries = days.enumerated().map { place, day in
            entry("d\(day)", "\(day) 20:00 +0000") { $0.pain = PainScore([0, 10, 5][place / 7 % 3]) }
        }
        let model = WeekSample.model(
            size: Size(width: 120, height: 60), entries: entries, now: moment("2026-11-22 22:00 +0000"))
        let lines = view(model).lines
        let foot = try #require(lines.firstIndex { $0.hasPrefix(" week  ") })
        let chart = lines[..<foot].suffix(14)
        for number in ["0.0", "5.0", "10.0"] {
            let words = chart.flatMap { $0.split(separator: " ") }
            #expect(words.filter { $0 == number }.count == 4, "\(number): \(chart.joined(separator: "\n"))")
        }
    }
}
