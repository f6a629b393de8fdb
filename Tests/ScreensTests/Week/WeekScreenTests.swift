import Canvas
import Diary
import Reports
import Statistics
import Testing
import Trends

@testable import Screens

@Suite("Using Week")
struct WeekScreenTests {
    static func title(_ model: AppModel) -> String { WeekScreen.titles(model)[0] }

    @Test("left and right turn the weeks, and the week after the current one is not shown")
    func turning() {
        var store = TestStore(WeekSample.model())
        store.press("Left")
        #expect(Self.title(store.model) == "Week 46 · 9–15 Nov")
        store.press("Right")
        #expect(Self.title(store.model) == "Week 47 · 16–22 Nov")
        store.press("Right")
        #expect(Self.title(store.model) == "Week 47 · 16–22 Nov")
        #expect(store.model.message?.text == "That week has not come yet.")
    }

    @Test("zooming goes out to the year and back in")
    func zooming() {
        var store = TestStore(WeekSample.model())
        var titles: [String] = []
        for key in ["z", "z", "z", "z", "Z", "Z", "Z", "Z"] {
            store.press(key)
            titles.append(Self.title(store.model))
        }
        #expect(
            titles == [
                "November 2026", "Q4 2026 · Oct–Dec", "2026", "2026", "Q4 2026 · Oct–Dec", "November 2026",
                "Week 47 · 16–22 Nov", "Week 47 · 16–22 Nov",
            ])
    }

    @Test(
        "weeks have their ISO numbers over New Year",
        arguments: [
            ("2026-12-31", "Week 53 · 28 Dec–3 Jan"), ("2027-01-03", "Week 53 · 28 Dec–3 Jan"),
            ("2027-01-04", "Week 1 · 4–10 Jan"), ("2024-12-30", "Week 1 · 30 Dec–5 Jan"),
            ("2023-01-01", "Week 52 · 26 Dec–1 Jan"),
        ])
    func weekNumbers(day: String, expected: String) {
        #expect(Self.title(WeekSample.model(entries: [], now: moment("\(day) 12:00 +0000"))) == expected)
    }

    @Test("weeks start on the weekday set")
    func weekStart() {
        var preferences = Preferences()
        preferences.weekStart = .sunday
        let model = WeekSample.model(preferences: preferences)
        #expect(Self.title(model) == "Week 47 · 15–21 Nov")
        #expect(view(model).lines.contains { $0.hasPrefix(" Pain        Sun    Mon") })
    }

    @Test("up and down select a day, even across weeks, and Enter opens it on Today")
    func selecting() {
        var store = TestStore(WeekSample.model())
        store.press("k k k k k")
        #expect(store.model.weekDay == date("2026-11-15"))
        #expect(Self.title(store.model) == "Week 46 · 9–15 Nov")
        store.press("Enter")
        #expect(store.model.screen == .today)
        #expect(store.model.shownDay == date("2026-11-15"))
    }

    @Test(
        "a click selects a day; a second one opens it, in the table and on the maps",
        arguments: ["", "z", "z z", "z z z"])
    func clicking(zooms: String) throws {
        var store = TestStore(WeekSample.model())
        store.press(zooms)
        let target = date("2026-11-18")
        let place = try #require(Self.place(of: target, in: store.model))
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: place))))
        #expect(store.model.weekDay == target)
        #expect(store.model.screen == .week)
        store.receive(.input(.mouse(MouseEvent(.press(.left), at: place))))
        #expect(store.model.screen == .today)
        #expect(store.model.shownDay == target)
    }

    /// Returns the first position on the screen that shows a day.
    static func place(of day: DiaryDate, in model: AppModel) -> Point? {
        let drawn = WeekScreen.view(model)
        for row in 2..<20 {
            for column in 0..<80 where drawn.day(at: Point(column: column, row: row - 2)) == day {
                return Point(column: column, row: row)
            }
        }
        return nil
    }

    @Test("going to a date shows its week, even after zooming")
    func goingToADate() {
        var store = TestStore(WeekSample.model())
        store.press("g d 2 0 2 6 - 0 9 - 0 2 Enter")
        #expect(store.model.screen == .week)
        #expect(Self.title(store.model) == "Week 36 · 31 Aug–6 Sep")
        store.press("z")
        #expect(Self.title(store.model) == "September 2026")
    }

    @Test(
        "X saves the whole period as text, without tabs and keys")
    func picture() throws {
        var store = TestStore(WeekSample.model(size: Size(width: 60, height: 20)))
        store.press("X")
        guard case .savePicture(let picture)? = store.effects.first else {
            Issue.record("no picture was asked for")
            return
        }
        #expect(picture.name == "twinge-2026-week-47")
        let lines = picture.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == " Week 47 · 16–22 Nov")
        #expect(lines.contains { $0.hasPrefix(" 8 weeks") })
        #expect(!picture.text.contains("keys"))
        store.receive(.pictureSaved(.saved("twinge-2026-week-47.txt")))
        #expect(store.model.message?.text == "Saved as twinge-2026-week-47.txt")
    }

    @Test("a missing day is a dot in the chart and a dash in the table, never a number")
    func missingDays() {
        let entries = WeekSample.entries.filter { $0.when.date != date("2026-11-18") }
        let lines = view(WeekSample.model(entries: entries)).lines
        #expect(lines.contains { $0.hasPrefix("        0└    ████   ████    ·     ████   ████    ·      ·") })
        #expect(lines.contains { $0.hasPrefix(" sitting      7.5    6.0    –      8.5    7.5    ") })
    }

    @Test("a habit of hours that was answered yes is counted in days, not as no hours")
    func answeredHours() {
        let entries = ["yes", "no", "yes"].enumerated().map { number, answer in
            entry("a\(number)", "\(date("2026-11-16") + number) 20:00 +0000") {
                $0.habits = [HabitAmount("leaning forward", amount(answer))]
            }
        }
        let lines = view(WeekSample.model(entries: entries)).lines
        #expect(
            lines.contains { $0.hasPrefix(" leaning      yes    no     yes    –      –                    2 of 3 ") })
    }

    @Test("the months on view and those the trend needs are requested before the first frame")
    func months() {
        var model = AppModel(
            size: Size(width: 80, height: 24), time: ClockTime(now: SampleDiary.evening, uptime: 0),
            diary: DiaryState(), screen: .week, seed: 1)
        let effects = update(&model, .started, at: model.time)
        let names = ["2026-08", "2026-09", "2026-10", "2026-11"]
        #expect(effects.contains(.readMonths(names.compactMap { try? YearMonth(parsing: $0) })))
    }

    @Test("a quarter and a year open at their top, and show the day under the cursor only when it moves")
    func opensAtTheTop() {
        let entries = WeekSample.simulated(days: 400)
        var store = TestStore(WeekSample.model(size: Size(width: 60, height: 20), entries: entries))
        store.press("z z")
        #expect(store.screen.contains("median of 7 days"), "\(store.screen)")
        #expect(store.model.week.scroll == 0)
        var week = store
        for _ in 0..<7 { week.press("k") }
        #expect(week.model.week.scroll > 0)
        store.press("Left")
        #expect(store.model.week.scroll == 0)
        store.press("z")
        #expect(store.model.week.scroll == 0)
    }

    @Test("random keys at random sizes leave a selected day inside the period, and nothing traps", arguments: 1...3)
    func randomKeys(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var store = TestStore(WeekSample.model(entries: WeekSample.simulated(days: 120)))
        let keys = ["Left", "Right", "z", "Z", ".", ",", "Up", "Down", "PgUp", "PgDn", "Home", "End", "t", "h", "l"]
        for step in 0..<150 {
            store.press(keys.randomElement(using: &generator) ?? "t")
            if step.isMultiple(of: 10) {
                let width = Int.random(in: 20...160, using: &generator)
                store.receive(.resized(Size(width: width, height: .random(in: 5...60, using: &generator))))
            }
            if step.isMultiple(of: 25) { _ = view(store.model) }
            #expect(store.model.weekPeriod.days.contains(store.model.weekDay))
            #expect(store.model.week.scroll >= 0)
        }
    }

    @Test("the mean of the weekly questions is a row of the week, and of longer periods", arguments: 0...3)
    func weeklyQuestions(zooms: Int) {
        var store = TestStore(
            WeekSample.model(
                size: Size(width: 120, height: 40),
                entries: WeekSample.entries + [
                    entry("q1", "2026-11-20 20:00 +0000") {
                        ($0.ratings[.weekPain], $0.ratings[.weekEnjoyment], $0.ratings[.weekActivity]) = (
                            Rating(6), Rating(5), Rating(4)
                        )
                    }
                ]))
        for _ in 0..<zooms { store.press("z") }
        let row = store.screen.split(separator: "\n").first { $0.contains(FunctionChange.shortName) }
        #expect(row?.contains("5.0") == true, "\(store.screen)")
    }

    @Test(
        "a sum with a + and a mean with a ~ say what they leave out, as in the shell", arguments: 0...3,
        [FrameLayout.smallest, Size(width: 80, height: 24), Size(width: 120, height: 40)])
    func unnumbered(zooms: Int, size: Size) {
        let walks = [("w1", "2026-11-18", "30 min"), ("w2", "2026-11-19", nil)].map { id, day, amount in
            entry(id, "\(day) 18:00 +0000") {
                $0.habits = [HabitAmount("walking", (try? Amount(parsing: amount ?? "yes")) ?? .answer(true))]
            }
        }
        var store = TestStore(WeekSample.model(size: size, entries: WeekSample.entries + walks))
        store.press("W" + String(repeating: " z", count: zooms))
        for _ in 0..<20 { store.press("PgDn") }
        #expect(store.screen.contains("Without a number: walking"), "\(store.screen)")
    }

    @Test("only a habit of which something is usual, and that was logged, is called as usual")
    func asUsual() {
        let swim = entry("w1", "2026-11-18 18:00 +0000") { $0.habits = [HabitAmount("swimming", .answer(true))] }
        let walks = (0..<20).map { number in
            entry("o\(number)", "\(date("2026-10-20") + number) 18:00 +0000") {
                $0.habits = [HabitAmount("walking", .answer(true))]
            }
        }
        let calm = (0..<30).map { number in
            entry("c\(number)", "\(date("2026-10-20") + number) 18:00 +0000") { $0.ratings[.stress] = Rating(3) }
        }
        let store = TestStore(WeekSample.model(entries: WeekSample.entries + walks + calm + [swim]))
        let page = WeekPage(store.model)
        let usual = page.rows(earlier: 1).filter(\.isAsUsual).map(\.label)
        #expect(!usual.contains("swim"))
        #expect(!usual.contains("walk"))
        #expect(usual.contains("stress"), "\(usual)")
    }

    @Test("a choice whose count has no room is whole without it")
    func choiceWithoutCount() {
        let nights = (10..<20).map { day in
            entry("n\(day)", "2026-11-\(day) 08:00 +0000") { $0.habits = [HabitAmount("slept", amount("on stomach"))] }
        }
        let store = TestStore(WeekSample.model(size: Size(width: 72, height: 24), entries: nights))
        let row = store.screen.split(separator: "\n").first { $0.contains("slept") }
        #expect(row?.hasSuffix("stom. 4  stom.") == true, "\(store.screen)")
    }

    @Test("what was not logged in a week makes room first, and is named")
    func notLogged() {
        let store = TestStore(
            WeekSample.model(
                size: Size(width: 80, height: 18), entries: WeekSample.entries, now: moment("2026-11-23 08:00 +0000")))
        #expect(store.screen.contains(" Not logged: "), "\(store.screen)")
        #expect(!store.screen.contains("As usual"), "\(store.screen)")
    }

    @Test("an activity of your own is measured by what was logged, not as yes or no")
    func ownActivity() {
        let store = TestStore(
            WeekSample.model(entries: [
                entry("w1", "2026-11-17 18:00 +0000") { $0.activities = [HabitAmount("rowing", amount("45 min"))] },
                entry("w2", "2026-11-18 18:00 +0000") { $0.activities = [HabitAmount("rowing")] },
            ]))
        #expect(store.screen.contains("rowing       –      45     yes"))
    }

    @Test(
        "what was planned is not counted before everything is read")
    func stretchesWhileReading() {
        var model = WeekSample.model()
        #expect(view(model).text.contains("18 of 44 (41 %)"))
        model.diary.isComplete = false
        #expect(!view(model).text.contains("18 of 44 (41 %)"))
    }

    @Test(
        "without colour the selected day is reversed and a map keeps its numbers")
    func withoutColour() throws {
        var model = WeekSample.model()
        model.appearance.depth = .none
        var store = TestStore(model)
        store.press("z")
        let canvas = view(store.model)
        let picture = StylePicture.map(of: canvas) { $0.reverse ? "R" : $0.bold ? "b" : " " }.split(
            separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(canvas.lines.firstIndex { $0.hasPrefix(" 47 16") })
        #expect(canvas.lines[row].contains("●"))
        #expect(picture[row].contains("R"))
        #expect(canvas.text.contains("0123456789X  X is 10"))
    }

    @Test(
        "a week uses the rows of a large window, in charts whose axes have a middle",
        arguments: [(120, 40), (120, 60), (160, 50), (200, 60), (200, 61), (200, 90)])
    func rowsUsed(width: Int, height: Int) throws {
        let store = TestStore(WeekSample.model(size: Size(width: width, height: height)))
        let lines = store.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let rule = try #require(lines.lastIndex { $0.hasPrefix("──") })
        let last = try #require(lines[..<rule].lastIndex { !$0.allSatisfy { $0 == " " } })
        // One row may be left for the sake of the middle, and one is for messages.
        #expect(rule - last - 1 <= 2, "\(store.screen)")
        for (top, middle) in zip(lines.indices.filter { lines[$0].contains("10┌") }, 0...) {
            let five = lines.indices.filter { lines[$0].contains("5├") }[middle]
            let zero = lines.indices.filter { lines[$0].contains("0└") }[middle]
            #expect(five - top == zero - five, "\(store.screen)")
        }
    }

    @Test("a year with too few readings for a median has no empty chart, and its map begins higher")
    func withoutLine() {
        let entries = ["2026-03-04", "2026-09-12"].map { day in
            entry(day, "\(day) 09:00 +0000") { $0.pain = PainScore(5) }
        }
        var store = TestStore(SampleDiary.model(entries: entries))
        store.press("W z z z")
        #expect(store.screen.contains("Pain 5.0 on 2 days with a reading"), "\(store.screen)")
        #expect(!store.screen.contains("┌") && !store.screen.contains("median of 7 days"), "\(store.screen)")
    }

    @Test("of a running period the days so far are counted, as of the one before", arguments: ["z", "z z"])
    func daysSoFar(keys: String) throws {
        var store = TestStore(WeekSample.model(size: Size(width: 120, height: 40)))
        store.press(keys)
        let row = try #require(store.screen.split(separator: "\n").first { $0.contains(/\bdays +\d+\/\d+/) })
        let counts = row.matches(of: /\d+\/(\d+)/).compactMap { Int($0.output.1) }
        #expect(counts.count == 2 && Set(counts).count == 1, "\(row)")
    }

    @Test("a running quarter says up to which day the one before is compared")
    func partOfQuarter() {
        var store = TestStore(WeekSample.model(size: Size(width: 80, height: 24)))
        store.press("z z")
        #expect(store.screen.contains("to 20 Aug"), "\(store.screen)")
    }

    @Test("in the smallest window the answer comes first: of a week with its numbers, of a year with its line")
    func lowWindow() {
        var store = TestStore(WeekSample.model(size: FrameLayout.smallest))
        #expect(store.screen.contains("· Pain 5.1 a day, up from 3.9 last"), "\(store.screen)")
        #expect(store.screen.contains(" average "), "\(store.screen)")
        store.press("z")
        let screen = store.screen
        #expect(screen.contains("no comparison") || screen.contains("a comparison needs"), "\(screen)")
        store.press("z z")
        #expect(store.screen.contains("10┌"), "\(store.screen)")
        #expect(store.screen.contains("Jan"), "\(store.screen)")
        #expect(!store.screen.contains("JanFeb") && !store.screen.contains("FeM"), "\(store.screen)")
        store.press("Z Z Z .")
        #expect(store.screen.contains("└"), "\(store.screen)")
    }

    @Test(
        "two long names that begin alike are told apart",
        arguments: [Size(width: 80, height: 30), Size(width: 120, height: 40), FrameLayout.smallest])
    func longNames(size: Size) {
        let names: [Name] = ["sitting with the seat pushed back", "sitting with the seat pulled forward"]
        let entries = (16...20).map { day in
            entry("d\(day)", "2026-11-\(day) 20:00 +0000") {
                $0.pain = PainScore(4)
                $0.habits = names.map { HabitAmount($0, amount("3 h")) }
            }
        }
        for keys in ["", "z"] {
            var store = TestStore(WeekSample.model(size: size, entries: entries))
            store.press(keys)
            var shown = store.screen
            for _ in 0..<6 {
                store.press("PgDn")
                shown += "\n" + store.screen
            }
            #expect(shown.contains("pus"), "\(shown)")
            #expect(shown.contains("pul"), "\(shown)")
        }
    }

    @Test("signs for shades leave the line of a year alone where they would cover it")
    func shades() {
        let entries = (0..<300).map { number in
            entry("d\(number)", "\(SampleDiary.day - number) 20:00 +0000") {
                $0.pain = PainScore(number % 6 < 4 ? 8 : 2)
                $0.flare = number % 6 < 4
            }
        }
        for size in [Size(width: 80, height: 24), Size(width: 60, height: 20), FrameLayout.smallest] {
            var store = TestStore(WeekSample.model(size: size, glyphs: .ascii, entries: entries))
            store.press("z z z")
            #expect(store.screen.contains("10+"), "\(store.screen)")
            #expect(!store.screen.replacing("comparison:", with: "").contains(":"), "\(store.screen)")
            #expect(!store.screen.contains("shaded"), "\(store.screen)")
        }
    }

    @Test("how many weeks a trend still needs is said once", arguments: [24, 30, 40, 60])
    func missingWeeks(height: Int) {
        let store = TestStore(
            WeekSample.model(
                size: Size(width: 80, height: height),
                entries: [entry("d", "2026-11-20 20:00 +0000") { $0.pain = PainScore(4) }]))
        #expect(store.screen.split(separator: "more week").count == 2, "\(store.screen)")
    }

    @Test("the names of months above a map end before the edge of the window", arguments: Array(40...79))
    func monthNames(width: Int) {
        var store = TestStore(WeekSample.model(size: Size(width: width, height: 40)))
        store.press("z z z")
        #expect(view(store.model).linesTouchingTheEdge.isEmpty, "\(store.screen)")
    }

    @Test("a slow trend is told by what it comes to, not as 0.0 a week")
    func slowTrend() {
        let entries = (0..<365).map { number in
            entry("d\(number)", "\(SampleDiary.day - number) 20:00 +0000") { $0.pain = PainScore(2 + number / 150) }
        }
        var store = TestStore(WeekSample.model(size: Size(width: 120, height: 60), entries: entries))
        store.press("z z z")
        #expect(!store.screen.contains("by 0.0"), "\(store.screen)")
    }

    @Test("a period in which nothing was logged has no empty chart", arguments: ["z z", "z z z"])
    func emptyPeriod(keys: String) {
        var store = TestStore(WeekSample.model(entries: []))
        store.press(keys)
        #expect(!store.screen.contains("10┌"), "\(store.screen)")
        #expect(store.screen.contains("readings"), "\(store.screen)")
    }
}
