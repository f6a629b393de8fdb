import Diary
import Testing

@testable import Reports
@testable import Trends

@Suite struct WordsTests {
    @Test("A date is worded with as much of it as there is room for")
    func dates() throws {
        let day = try DiaryDate(parsing: "2026-11-20")
        #expect(day.spelled == "20 November 2026")
        #expect(day.spelledDay == "Fri 20 November")
        #expect(day.longText == "Fri 20 Nov 2026")
        #expect(day.shortText == "Fri 20 Nov")
        #expect(day.dayAndMonth == "20 Nov")
    }

    @Test(
        "A number has one decimal, or none if it is whole",
        arguments: [
            (6.96, "7.0", "7"), (-0.04, "0.0", "0"), (-0.3, "-0.3", "-0.3"), (4.5, "4.5", "4.5"), (4.25, "4.2", "4.2"),
            (3.75, "3.8", "3.8"), (3.05, "3.0", "3"), (2.65, "2.6", "2.6"), (1.15, "1.1", "1.1"),
        ])
    func decimals(number: Double, oneDecimal: String, short: String) {
        #expect(number.oneDecimal == oneDecimal)
        #expect(number.short == short)
    }

    @Test(
        "A difference that one decimal hides is no difference",
        arguments: [
            (0.6, "0.6 points higher"), (-0.6, "0.6 points lower"), (0.04, "no difference"), (-0.04, "no difference"),
        ])
    func height(points: Double, words: String) {
        #expect(HeightStrength(points: points, low: -1, high: 1, twoDeviations: nil).words == words)
    }

    @Test("A count uses the singular for one, and commas if it is long")
    func counts() {
        #expect(1.counted("entry", "entries") == "1 entry")
        #expect(0.counted("day") == "0 days")
        #expect(13_523.counted("day") == "13,523 days")
        #expect([7, 999, 1000, 123_456, -1_234_567].map(\.grouped) == ["7", "999", "1,000", "123,456", "-1,234,567"])
        #expect(9.percent(of: 20) == "45 %")
        #expect(0.percent(of: 0) == nil)
    }

    @Test(
        "Hours are worded as they were typed, or as hours and minutes",
        arguments: [
            ("7.5 h", "7.5 h"), ("0.25 h", "0.25 h"), ("1h07", "1 h 7 min"), ("0.333 h", "20 min"),
            ("7.333 h", "7 h 20 min"),
            ("0.125 h", "0.125 h"), ("67 min", "67 min"), ("1 times", "1 time"),
        ])
    func hours(text: String, words: String) throws {
        #expect(try Amount(parsing: text).words == words)
    }

    @Test("An entry is worded item by item")
    func entry() throws {
        var entry = Entry(id: EntryID("20261120T0810-abcd"), when: try Moment(parsing: "2026-11-20 08:10 +0100"))
        entry.pain = PainScore(6)
        entry.sites = [SiteReading("low back", side: .left, pain: PainScore(6))]
        entry.feels = ["ache", "stiff"]
        entry.habits = [HabitAmount("sitting", try Amount(parsing: "7.5 h"))]
        entry.care = [Treatment("massage", detail: "60 min")]
        entry.painAfter = PainScore(4)
        entry.holds = [Hold("side bend", side: .right, .skipped(why: "no time"))]
        entry.note = "Woke stiff.\nLong drive."
        #expect(
            entry.line() == """
                pain 6 low back, left (ache, stiff); sitting 7.5 h; massage 60 min; side bend right skipped, no time; \
                pain after 4; Woke stiff. Long drive.
                """)
        #expect(entry.parts(hasScore: false).first == "low back, left (ache, stiff)")
    }

    @Test("A score given with stretching or a treatment says so; a reading is a reading")
    func occasions() throws {
        var entry = Entry(id: EntryID("20261120T0810-abcd"), when: try Moment(parsing: "2026-11-20 08:10 +0100"))
        #expect(entry.occasionWords == nil)
        entry.painBefore = PainScore(5)
        #expect(entry.occasionWords == "before stretching")
        entry.painAfter = PainScore(4)
        #expect(entry.occasionWords == "after stretching, 5 before")
        entry.care = [Treatment("heat"), Treatment("massage", detail: "60 min")]
        #expect(entry.occasionWords == "after heat, massage, 5 before")
        #expect(entry.listedWords() == "pain 4 after heat, massage, 5 before")
        #expect(entry.listedWords(hasScore: false) == "after heat, massage, 5 before")
        entry.pain = PainScore(6)
        #expect(entry.occasionWords == nil)
        #expect(entry.listedWords() == "pain 6" && entry.listedScore == PainScore(6))
    }

    @Test("The score of a single site is shown if it differs from that of the reading")
    func siteScores() throws {
        let site = SiteReading("low back", side: .left, pain: PainScore(4))
        #expect(SiteWords.text([site], score: PainScore(6)) == "low back, left 4")
        #expect(SiteWords.text([site], score: PainScore(4)) == "low back, left")
        #expect(SiteWords.text([site, SiteReading("leg", side: .both)]) == "left low back 4, leg on both sides")
    }

    @Test(
        "What a link still needs is counted in the singular and the plural",
        arguments: [
            (LinkNeed.flares(have: 7, need: 8), "needs 1 more flare-up"),
            (.flares(have: 6, need: 8), "needs 2 more flare-ups"),
            (.loggedDays(have: 19, need: 20), "needs 1 more logged day"),
            (.daysWithout(have: 3, need: 5), "needs 2 more days without driving"),
            (.nights(have: 19, need: 20), "needs 1 more night logged before noon"),
            (.mornings(have: 19, need: 20), "needs 1 more night rated, and pain scored, before noon"),
        ])
    func needs(need: LinkNeed, words: String) {
        #expect(need.words(habit: "driving") == words)
    }
}
