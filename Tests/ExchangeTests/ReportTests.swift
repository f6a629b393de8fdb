import Catalog
import Diary
import Exchange
import Reports
import Testing
import Trends

@Suite("The report")
struct ReportTests {
    private func report(
        weeks: Int, person: AppointmentReport.Person = .init(), note: String = "Long drive to Leeds.\nWoke stiff.",
        events: [String] = []
    ) throws -> Report {
        let told = events.map { [("When", "2026-11-19 08:00 +0100"), ("Event", $0)] }
        let records: [[(String, String)]] =
            told + [
                [
                    ("When", "2026-11-10 08:00 +0100"), ("Pain", "3"), ("Site", "low back, left"),
                    ("Habit", "sitting, 6 h"),
                ],
                [
                    ("When", "2026-11-17 08:00 +0100"), ("Pain", "4"), ("Site", "low back, left"), ("Feel", "ache"),
                    ("Feel", "stiff"),
                    ("Habit", "sitting, 7.5 h"), ("Habit", "crossed legs, no"), ("Sleep_quality", "4"),
                ],
                [
                    ("When", "2026-11-18 20:00 +0100"), ("Pain_before", "6"), ("Care", "massage, 60 min"),
                    ("Pain_after", "4"),
                    ("Stretch", "knees to chest, 30 s"), ("Stretch", "side bend, left, 30 s"),
                ],
                [
                    ("When", "2026-11-20 08:00 +0100"), ("Pain", "7"), ("Site", "low back, left, 7"),
                    ("Site", "back of thigh, left, 3"),
                    ("Feel", "ache"), ("Habit", "sitting, 9 h"), ("Habit", "crossed legs, yes"),
                    ("Habit", "slept, on stomach"),
                    ("Flare", "yes"), ("Note", note),
                ],
            ]
        let entries = try records.map { fields in try Entry(fields: fields.map { (name: $0.0, value: $0.1) }) }
        let logbook = Logbook(entries)
        let routine = try Routine(
            start: DiaryDate(parsing: "2026-11-18"),
            items: ["knees to chest, 30 s", "side bend, left, 30 s", "side bend, right, 30 s"].map { text in
                try RoutineItem(parsing: text)
            })
        let source = ReportSource(
            logbook: logbook, routines: RoutineHistory([routine]), catalog: .standard,
            now: try Moment(parsing: "2026-11-20 21:00 +0100"))
        return Report(
            AppointmentReport(source, days: AppointmentReport.weeks(weeks, endingOn: source.today), person: person))
    }

    @Test("one week as text, to the letter")
    func text() throws {
        #expect(
            try report(weeks: 1, person: .init(name: "Ann Smith", born: DiaryDate(parsing: "1970-05-02"))).text == """
                Pain diary, 14 November 2026 to 20 November 2026
                ================================================
                Ann Smith, born 2 May 1970. Printed on 20 November 2026.

                Warning signs
                -------------

                - Nothing you logged brings up a warning sign.

                How is it now?
                  Pain 7 of 10 (left low back 7, left back of thigh 3), the latest score, on
                  20 November 2026 at 08:00. Flare-up, day 1.
                Is it getting better?
                  The worst pain of a day was 5.7 on average, 3.0 in the 7 days before (1 of
                  them logged). A trend needs 7 more weeks with readings on 3 days or more.
                  Flare-up days: 1 of 7 (pain logged on 3).
                What sets it off?
                  The diary is too short to look for triggers.
                How long does a flare-up last?
                  0 flare-ups ended so far; 5 are needed to say how long they last.

                In short
                --------

                                     these 7 days  the 7 days before
                worst pain                      7                  3
                average pain                  5.3                3.0
                flare-up days                   1                  0
                days with an entry         3 of 7             1 of 7
                sleep quality                 4.0                  -
                stretches done      2 of 9 (22 %)                  -

                Worst pain of each day
                ----------------------

                14 Nov     .    .    .    4    6    .    7*
                * flare-up day   . nothing logged

                Where it hurt
                -------------

                site                 times  average  worst
                low back, left           2      5.5      7
                back of thigh, left      1      3.0      3

                How it felt: ache 2, stiff 1.

                Flare-ups
                ---------

                began             ended          days  worst
                20 November 2026  still running     1      7

                Medicines and treatments
                ------------------------

                         days
                massage     1

                day     what            pain before  after
                18 Nov  massage 60 min            6      4

                Habits
                ------

                habit             on a usual day  before  days logged
                sitting                    8.2 h   6.0 h            2
                crossed legs  yes on 1 of 2 days       -            2
                slept               on stomach 1       -            1

                Exercises
                ---------

                exercise                   done
                knees to chest    1 of 3 (33 %)
                side bend, left   1 of 3 (33 %)
                side bend, right   0 of 3 (0 %)

                In your own words
                -----------------

                - 20 Nov: Long drive to Leeds. / Woke stiff.

                Scores run from 0 (no pain) to 10 (worst pain imaginable). A flare-up is a
                time in which pain was clearly above its own recent level, or was marked as
                one. What was not logged is left out, not counted as none. From a diary kept
                with Twinge; this is not a diagnosis.

                """)
    }

    @Test("several weeks are shown in a table")
    func weeks() throws {
        let text = try report(weeks: 2).text
        #expect(
            text.contains(
                """
                week              worst  average  flare-up days  days with pain logged      stretches
                7 Nov to 13 Nov       3      3.0              0                      1              -
                14 Nov to 20 Nov      7      5.3              1                      3  2 of 9 (22 %)
                """))
    }

    @Test("a sentence says that nothing was logged")
    func empty() {
        let source = ReportSource(
            logbook: Logbook(), routines: RoutineHistory([]), catalog: .standard,
            now: Moment(instant: 20_000 * 86_400 + 43_200, offset: 0))
        #expect(
            Report(AppointmentReport(source, days: AppointmentReport.weeks(4, endingOn: source.today))).text.hasPrefix(
                """
                Pain diary, 7 September 2024 to 4 October 2024
                ==============================================
                Printed on 4 October 2024.

                Nothing was logged in these 28 days.

                Scores run
                """))
    }

    @Test("warning signs come first, on paper too")
    func signs() throws {
        let report = try report(weeks: 1, note: "I can't pass water")
        let sign =
            "20 Nov: can't pass water. You cannot pass water or find it hard to start, do not know when bladder or bowel is "
            + "full, or lose control of either. If it is still so: go to emergency care now."
        #expect(report.html.contains("<h2>Warning signs</h2>\n<ul>\n<li>\(sign)</li>"))
        let (head, rest) = ("Warning signs\n-------------\n\n- 20 Nov: can't pass water.", "How is it now?")
        let text = report.text
        let place = try #require(text.firstRange(of: head))
        #expect(try #require(text.firstRange(of: rest)).lowerBound > place.upperBound)
    }

    @Test("paper shows the last four events, long ones cut")
    func events() throws {
        let html = try report(weeks: 1, events: ["First", "2", "3", "4", String(repeating: "Umzug", count: 60)]).html
        #expect(!html.contains("First") && html.contains("<li>1 more event: twinge report --text</li>"))
        let long = try #require(html.firstMatch(of: /<li>5 19 Nov: (Umzug[Umzug]*)…<\/li>/))
        #expect((60...192).contains(long.1.count))
    }

    @Test("tables side by side take the room that they need, and dates below the chart don't run into each other")
    func room() throws {
        #expect(try report(weeks: 1).html.contains(".columns > div { flex: 1 1 15em; min-width: min-content }"))
        // The year begins in the last week of a month.
        let dates = try report(weeks: 51).html.matches(of: /class="date[^"]*">([^<]*)</).map { String($0.1) }
        #expect(dates.prefix(2) == ["Dec", "Jan 2026"])
    }

    /// Returns the HTML of four weeks with these records, all of 20 November.
    private func html(_ records: [[(String, String)]]) throws -> String {
        let entries = try records.map { fields in
            try Entry(fields: ([("When", "2026-11-20 08:00 +0100")] + fields).map { (name: $0.0, value: $0.1) })
        }
        let source = ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory([]), catalog: .standard,
            now: try Moment(parsing: "2026-11-20 21:00 +0100"))
        let days = AppointmentReport.weeks(4, endingOn: source.today)
        return Report(AppointmentReport(source, days: days, person: .init(name: "Ann <Smith>"))).html
    }

    @Test(
        "the most important sentence of an answer is cut on paper rather than left out, and what isn't below isn't said to be"
    )
    func longAnswers() throws {
        let site = Array(repeating: "wearisome", count: 60).joined(separator: " ")
        let html = try html([[("Pain", "6"), ("Site", site), ("Trigger", site)]])
        #expect(html.contains("<dd>Pain 6 of 10 (wearisome wearisome"))
        #expect(html.contains("wearis… (More: twinge report --text)</dd>"))
        #expect(!html.contains("(More below.)"))
    }

    @Test("long names take no third page: in a narrow column they are cut to two lines, usual ones are not cut")
    func longNames() throws {
        func sites(_ names: [String]) throws -> [Substring] {
            let html = try html(names.map { [("Pain", "6"), ("Site", $0)] })
            return html.matches(of: /<td class="word">([^<]*)<\/td><td>1/).map(\.1)
        }
        let long = (1...8).map { "MMMM WWWW ischiogluteal driving \($0)" }
        #expect(try sites(long).count == 8 && sites(long).allSatisfy { $0.hasSuffix("…") && $0.count < 25 })
        let usual = ["front of thigh, right", "shoulder blade, right", "back of thigh, left", "low back, centre"]
        #expect(try Set(sites(usual).map(String.init)) == Set(usual))
    }

    @Test("a figure without a place and flare-up days without a score are left out: nobody knows")
    func unknown() throws {
        #expect(!(try html([[("Note", "Rain.")]])).contains("class=\"body\""))
        #expect(!(try html([[("Pain", "6"), ("Site", "left wing")]])).contains("class=\"body\""))
        #expect(try html([[("Site", "knee, left")]]).contains("fill=\"#a3aeb8\""))
        let text = try report(weeks: 4).text
        #expect(text.contains("24 Oct to 30 Oct      -        -              -                      0"))
        #expect(text.contains("flare-up days                   1                   -"))
    }

    @Test("numbers of events don't run into each other, and the latest has one")
    func manyEvents() throws {
        let day = try DiaryDate(parsing: "2026-11-20")
        let entries = try (0..<84).map { place in
            try Entry(fields: [
                (name: "When", value: "\(day - place) 08:00 +0100"), (name: "Pain", value: "3"),
                (name: "Event", value: "new"),
            ])
        }
        let source = ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory([]), catalog: .standard,
            now: try Moment(parsing: "2026-11-20 21:00 +0100"))
        let html = Report(AppointmentReport(source, days: AppointmentReport.weeks(12, endingOn: day))).html
        let numbers = html.matches(of: /<text x="([\d.]+)" y="10" text-anchor="middle">(\d+)</)
        let ends = numbers.map { ($0.1, $0.2) }.compactMap { x, number in
            Double(x).map { ($0, Double(number.count) * 5.6) }
        }
        #expect(ends.count > 20 && numbers.last?.2 == "84")
        #expect(zip(ends, ends.dropFirst()).allSatisfy { $0.0 + $0.1 / 2 < $1.0 - $1.1 / 2 })
        #expect(html.matches(of: /V?12L[\d.]+ 18z/).count == 84)
    }

    @Test("pictures say the size of their letters themselves: WeasyPrint applies no style of the page to them")
    func letterSizes() throws {
        let html = try html([[("Pain", "6"), ("Site", "low back, left")]])
        #expect(html.contains(/<svg class="course"[^>]* font-size="10" font-family="sans-serif"/))
        // Not on the picture itself, whose greatest height is so many letters of the page.
        #expect(html.contains("<g font-size=\"4.5\" font-family=\"sans-serif\">\n<text x=\"0\" y=\"107\""))
        #expect(html.contains(/<svg class="body" viewBox="-24 -3 96 112" role="img"/))
    }

    @Test("signs that don't fit on paper are named there, and make no room for less urgent ones")
    func signsInOrder() throws {
        let notes = [
            "I can't pass water.", "Numb between the legs.", "My leg is weak.", "Fever and back pain.",
            "Crushing chest pain.",
            "Weight loss without trying.", "Night sweats.", "A swollen calf.",
        ]
        let entries = try notes.enumerated().map { place, note in
            try Entry(fields: [(name: "When", value: "2026-11-1\(place) 08:00 +0100"), (name: "Note", value: note)])
        }
        let source = ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory([]), catalog: .standard,
            now: try Moment(parsing: "2026-11-20 21:00 +0100"))
        let report = AppointmentReport(source, days: AppointmentReport.weeks(4, endingOn: source.today))
        let list = try #require(Report(report).html.firstMatch(of: /<h2>Warning signs<\/h2>\n<ul>\n((?:<li>.*\n)*)/)?.1)
        let shown = list.split(separator: "\n").map { $0.dropFirst(4).dropLast(5) }
        let lines = report.signs.lines
        #expect(lines.count == 8 && shown.last == "All about them: twinge report --text")
        let whole = shown.dropLast(2)
        #expect(!whole.isEmpty && zip(whole, lines).allSatisfy { $0 == $1.words })
        #expect(
            shown.dropLast().last
                == "Also, by urgency: can't pass water (10 Nov); leg is weak (12 Nov); chest pain (14 Nov); Fever, Night sweats (16 Nov); swollen calf (17 Nov); Weight loss without (15 Nov)"
        )
    }

    @Test("pictures say in words what they show")
    func pictureWords() throws {
        let html = try report(weeks: 1).html
        let days =
            "14 Nov not logged, 15 Nov not logged, 16 Nov not logged, 17 Nov 4, 18 Nov 6, 19 Nov not logged, 20 Nov 7 (flare-up)"
        #expect(html.contains("role=\"img\" aria-label=\"Worst pain of each day: \(days)\">"))
        let places = "low back, left 5.5, back of thigh, left 3.0"
        #expect(html.contains("aria-label=\"Where it hurt, from the front and from the back: \(places)\">"))
    }

    @Test("the second sheet says whose it is")
    func secondSheet() throws {
        let again =
            "<section>\n<p class=\"small again\" aria-hidden=\"true\">Pain diary, 24 October 2026 to 20 November 2026. Ann &lt;Smith&gt;. Printed on 20 November 2026.</p>"
        #expect(try html([[("Pain", "6"), ("Note", "Rain.")]]).contains(again))
        #expect(!(try html([[("Pain", "6")]])).contains("<p class=\"small again"))
    }

    @Test("text from the user can't become HTML")
    func escaping() throws {
        let html = try report(weeks: 1, note: "<script>alert(\"x\")</script> & \u{1B}[31m").html
        #expect(
            html.contains("<li>20 Nov: &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; \u{FFFD}[31m</li>"))
        #expect(html.contains("<tr><td class=\"word\">low back, left</td><td>2</td><td>5.5</td><td>7</td></tr>"))
        #expect(html.contains("height=\"84\" fill=\"#"))
        #expect(html.split(separator: "<section>").count == 3)
        #expect(!html.contains("http"))
    }
}
