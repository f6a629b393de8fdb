import Diary
import Testing

@testable import Reports
@testable import Trends

@Suite struct LinkWordsTests {
    private static let dayCount = 400

    /// Returns the report on a diary whose flare-ups follow one habit: pain is 3, and 7 after most days with it.
    private static func report(on exposure: (_ logged: [Double?]) -> Exposure) throws -> LinkReport {
        let days = 0..<dayCount
        let logged: [Double?] = days.map { ($0 * 37) % 11 < 2 ? 1 : 0 }
        let made = exposure(logged)
        let pain: [Double?] = days.map { day in
            let value = made.isSameNight ? logged[day] : day > 0 ? logged[day - 1] : nil
            return (value == 1 && day % 7 != 3) || day % 43 == 5 ? 7 : 3
        }
        let table = LinkTable(
            firstDay: try DiaryDate(parsing: "2025-11-01"), firstWeekday: .saturday, pain: pain,
            marks: pain.map { _ in nil }, mornings: pain.map { _ in 3 }, exposures: [made])
        return try #require(LinkReport(table))
    }

    @Test("a choice is named in the words that it has in a sentence, not by its label")
    func choice() throws {
        let report = try Self.report { logged in
            Exposure(
                habit: "slept", choice: "on stomach", phrase: "sleeping on stomach", scale: .yesNo, isSameNight: true,
                logged: logged)
        }
        #expect(report.headline.hasPrefix("One link: after a night of sleeping on stomach, flare-ups begin "))
    }

    @Test("what may be a flare-up's first sign says so, however a table spells it")
    func firstSign() throws {
        let report = try Self.report { Exposure(habit: "Stress", scale: .yesNo, logged: $0) }
        let link = try #require(report.shown.first)
        #expect(link.sentences(in: report).contains("It may be the flare-up's own first sign."))
    }

    @Test("how often a link is false is said as it was measured with people on whom no limit was set")
    func falseLinks() throws {
        let report = try Self.report { Exposure(habit: "sitting", scale: .yesNo, logged: $0) }
        let link = try #require(report.shown.first)
        #expect(
            link.tierSentence(in: report)
                == "Of 100 people without any trigger who look every week, 5 to 8 see such a link within two years.")
    }

    @Test("a word for hints says of whom it speaks, since it is shown without that for links")
    func hint() {
        #expect(LinkStanding.hint.meaning.contains("people without any trigger"))
    }

    @Test("counts of thousands have a comma")
    func thousands() {
        #expect(LinkContrast.Count(flares: 343, days: 1258).words == "343 of 1,258")
        #expect(SameDayReport.Count(logged: 1783, of: 10_216).words == "1,783 of 10,216")
    }
}
