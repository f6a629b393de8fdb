import Diary
import Testing

@testable import Exchange

@Suite("Exports of more apps, whole")
struct MoreAppsTests {
    private func report(_ text: String, _ format: ImportFormat) throws -> String {
        try ImportSample.report(text, format)
    }

    @Test(
        "Migraine Buddy: the attacks after the preamble, with their own offsets")
    func migraineBuddy() throws {
        let text = """
            "Date","Time Period","Description","Notes"
            "11/20/26","30 days","Export, all","Für Dr. Groß"

            "#","Started","Lasted","Start UTC Offset (min)","End UTC Offset (min)","Geohash","Attack Types","Attack Location","Pain Level","Affected Activities","Potential Triggers","Symptoms","Most Bothersome Symptom","Premonitory Symptoms","Pain Positions","Helpful Medication","Somewhat Helpful Medication","Unhelpful Medication","Unsure Medication","Notes"
            "1","11/19/26 22:30","01h 00m","60","60","u33","Migraine","Home","7","Work, Sleep","Lack of sleep","Nausea","","","Left temple","Sumatriptan 50 mg","","","","After a ""long"" day
            at the desk"
            "2","11/05/26 08:00","12h 30m","-300","-300","","","","","","","","","","","","","","",""
            """
        #expect(
            try report(text, .migraineBuddy) == """
                2 rows read: 2 added, 0 already there, 0 left out
                """ + "\n" + """
                    When: 2026-11-19 22:30 +0100; Pain: 7; Site: head; Note: After a "long" day / at the desk / Lasted: 01h 00m / Attack Types: Migraine / Attack Location: Home / Affected Activities: Work, Sleep / Potential Triggers: Lack of sleep / Symptoms: Nausea / Pain Positions: Left temple / Helpful Medication: Sumatriptan 50 mg
                    When: 2026-11-05 14:00 +0100; Note: Lasted: 12h 30m
                    """)
    }

    @Test(
        "PainTracker.ca: pain with several sites, the rest in the note")
    func painTracker() throws {
        #expect(
            try report(
                """
                Date,Time,Pain Level,Locations,Symptoms,Limited Activities,Sleep Quality,Mood Impact,Missed Work Days,Notes
                2026-11-19,21:30,6,Lower Back; Left Knee; Big Toe,Aching; Stiff,Walking,4,3,1,"Long, cold day"
                2026-11-20,,,,,,,,,
                2026-11-20,23:10,12,Neck,,,,,,
                """, .painTracker) == """
                    3 rows read: 2 added, 0 already there, 1 left out
                      left out 1: nothing in it that Twinge logs (row 3)
                      added without a part 1: “Big Toe” is not a site that is known here; it is in the note (row 2)
                      added without a part 1: 2026-11-20 23:10 is still to come (row 4)
                      added without a part 1: pain: “12” is not a whole number from 0 to 10 (row 4)
                    When: 2026-11-19 21:30 +0100; Pain: 6; Site: low back; Site: knee, left; Sleep_quality: 4; Note: Site: Big Toe / Long, cold day / Symptoms: Aching; Stiff / Limited Activities: Walking / Mood Impact: 3 / Missed Work Days: 1
                    When: 2026-11-20 23:10 +0100; Site: neck
                    """)
    }

    @Test("Cluster Headache Tracker: each attack as head pain")
    func clusterHeadache() throws {
        #expect(
            try report(
                """
                start_time,end_time,intensity,medication,triggers,notes
                2024-03-01 08:00:00,2024-03-01 10:30:00,7,Sumatriptan,Lack of sleep,Morning attack
                2024-03-02 08:00:00,,,,,
                """, .clusterHeadache) == """
                    2 rows read: 1 added, 0 already there, 1 left out
                      left out 1: nothing in it that Twinge logs (row 3)
                    When: 2024-03-01 08:00 +0100; Pain: 7; Site: head; Note: Morning attack / Until: 2024-03-01 10:30:00 / Medication: Sumatriptan / Triggers: Lack of sleep
                    """)
    }

    @Test("HabitBull: ticked habits as yes and no, counted ones as numbers")
    func habitBull() throws {
        #expect(
            try report(
                """
                HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText
                Breed dragons,with love and fire,Diet & Food,2016-03-18,1,text
                Breed dragons,with love and fire,Diet & Food,2016-03-19,0,
                Walking,,Health,2016-03-18,30,
                Walking,,Health,2016-03-19,x,
                """, .habitBull) == """
                    4 rows read: 3 added, 0 already there, 1 left out
                      left out 1: Walking: “x” is not a number (row 5)
                    When: 2016-03-18 12:00 +0100; Habit: Breed dragons, yes; Note: text
                    When: 2016-03-19 12:00 +0100; Habit: Breed dragons, no
                    When: 2016-03-18 12:00 +0100; Activity: walking, 30 min
                    """)
    }

    @Test("Nomie: trackers in the notes")
    func nomie() throws {
        #expect(
            try report(
                """
                epoch,start,end,offset,note,lat,lng,location,score
                1795123800000,2026-11-19T21:30:00.000Z,2026-11-19T21:30:00.000Z,-60,#stress(4)! Long day #back_pain(6). #massage; #?,,,,0
                1795123860000,2026-11-19T21:31:00.000Z,2026-11-19T21:31:00.000Z,-60,Only words,,,,0
                """, .nomie) == """
                    2 rows read: 2 added, 0 already there, 0 left out
                    When: 2026-11-19 22:30 +0100; Pain: 6; Site: low back; Stress: 4; Care: massage; Note: Long day #?
                    When: 2026-11-19 22:31 +0100; Note: Only words
                    """)
    }

    @Test("Flaredown: conditions and symptoms on their five-point scale")
    func flaredown() throws {
        #expect(
            try report(
                """
                user_id,age,sex,country,checkin_date,trackable_id,trackable_type,trackable_name,trackable_value
                QEVuQwEAWRNGnuTRqXG2996KSkTIEw==,30,male,US,2015-11-26,1,Condition,Back pain,3
                QEVuQwEAWRNGnuTRqXG2996KSkTIEw==,30,male,US,2015-11-26,2,Symptom,Sciatica,2
                QEVuQwEAWRNGnuTRqXG2996KSkTIEw==,30,male,US,2015-11-26,3,Treatment,Ibuprofen,400 mg
                QEVuQwEAWRNGnuTRqXG2996KSkTIEw==,30,male,US,2015-11-26,4,Weather,icon,rain
                QEVuQwEAWRNGnuTRqXG2996KSkTIEw==,30,male,US,2015-11-26,5,Condition,Fatigue,0
                """, .flaredown) == """
                    5 rows read: 4 added, 0 already there, 1 left out
                      left out 1: Weather “icon” isn't something that Twinge logs (row 5)
                    When: 2015-11-26 12:00 +0100; Pain: 8; Site: low back
                    When: 2015-11-26 12:00 +0100; Pain: 5; Site: back of thigh
                    When: 2015-11-26 12:00 +0100; Care: anti-inflammatory, Ibuprofen 400 mg
                    When: 2015-11-26 12:00 +0100; Habit: Fatigue, 0
                    """)
    }

    @Test("TapLog: the last category is what was tapped")
    func tapLog() throws {
        #expect(
            try report(
                """
                "Milliseconds","timezoneOffset","timestamp","DayOfYear","DayOfMonth","DayOfWeek","TimeOfDay","_id","cat1","cat2","number","note"
                "1438725339560","7200000","2015-08-04T23:55:39.560+02:00","216","4","Tue","23:55","1","Pain","Knee pain","3.5","after the walk"
                "1438725339561","7200000","2015-08-04T23:56:39.560+02:00","216","4","Tue","23:56","2","Massage","","",""
                "1438725339562","7200000","2015-08-04T23:57:39.560+02:00","216","4","Tue","23:57","3","Pain","Back","6",""
                """, .tapLog) == """
                    3 rows read: 3 added, 0 already there, 0 left out
                    When: 2015-08-04 22:55 +0100; Pain: 4; Site: knee; Note: after the walk
                    When: 2015-08-04 22:56 +0100; Care: massage
                    When: 2015-08-04 22:57 +0100; Pain: 6; Site: low back
                    """)
    }

    private let taps = [
        "2026-11-17T09:00:00+00:00,coffee,,", "2026-11-17T15:00:00+00:00,coffee,2,strong",
        "2026-11-18T09:00:00+00:00,water,,", "2026-11-18T10:00:00+00:00,water,0.5,",
        "2026-11-19T09:00:00+00:00,tea,,",
    ]

    @Test("TapLog: a name tapped with and without a number is counted, in whichever order, and that is said")
    func tapLogCounts() throws {
        let header = "timestamp,cat1,number,note\n"
        #expect(
            try ImportFormat.tapLog.read(
                Array((header + taps.joined(separator: "\n")).utf8), context: ImportSample.context()
            ).account == [
                "5 rows read: 3 added, 0 already there, 2 left out",
                "  “coffee” is an activity that is counted: 1 of its values has a number, 1 has none and counts once. If that is wrong, undo the import and map it with --map.",
                "  left out 1: water: “yes” beside numbers without a known unit; describe “water” in your habits.rec, or map it with --map (row 4)",
                "  left out 1: water: a number without a known unit; describe “water” in your habits.rec, or map it with --map (row 5)",
            ])
        for taps in [taps, taps.reversed()] {
            let outcome = try ImportFormat.tapLog.read(
                Array((header + taps.joined(separator: "\n")).utf8), context: ImportSample.context())
            let lines = ImportSample.lines(of: outcome.entries.sorted { $0.when < $1.when })
            #expect(
                lines == [
                    "When: 2026-11-17 10:00 +0100; Activity: coffee, 1 times",
                    "When: 2026-11-17 16:00 +0100; Activity: coffee, 2 times; Note: strong",
                    "When: 2026-11-19 10:00 +0100; Habit: tea, yes",
                ])
            #expect(outcome.newHabits.contains("Name: coffee\nKind: activity\nUnit: times\n"))
        }
    }

    @Test("Nomie: a tracker ticked first and measured later keeps what was measured")
    func nomieTicks() throws {
        let rows = [("17", "#juggling #tea"), ("18", "#juggling(0:45:00)"), ("19", "#tea(2)")].map { day, note in
            "2026-11-\(day)T09:00:00Z,\(note),0\n"
        }
        let outcome = try ImportFormat.nomie.read(
            Array(("start,note,score\n" + rows.joined()).utf8), context: ImportSample.context())
        #expect(
            ImportSample.lines(of: outcome.entries).map { $0.replacing("+0100; ", with: "") } == [
                "When: 2026-11-17 10:00 Activity: juggling; Activity: tea, 1 times",
                "When: 2026-11-18 10:00 Activity: juggling, 45 min", "When: 2026-11-19 10:00 Activity: tea, 2 times",
            ])
        #expect(
            outcome.remarks.prefix(1) == [
                "“juggling” is an activity in minutes: 1 of its values has a length, 1 has none."
            ])
    }

    @Test("a number of a yes/no habit is named when it becomes yes")
    func lostNumber() throws {
        let outcome = try ImportFormat.tapLog.read(
            Array("timestamp,cat1,number,note\n2026-11-17T09:00:00Z,crossed legs,3,\n".utf8),
            context: ImportSample.context())
        #expect(
            outcome.remarks == [
                "“crossed legs” is a yes/no habit: 1 number became yes. What the source said is kept beside it."
            ])
    }

    @Test("ActivityWatch: the time at the computer as sitting, in stretches that only a break ends")
    func activityWatch() throws {
        #expect(
            try report(
                """
                {"buckets": {"aw-watcher-window_pc": {"type": "currentwindow", "events": []},
                 "aw-watcher-afk_pc": {"id": "aw-watcher-afk_pc", "type": "afkstatus", "events": [
                  {"timestamp": "2026-11-19T08:00:00.123000+00:00", "duration": 5400.0, "data": {"status": "not-afk"}},
                  {"timestamp": "2026-11-19T09:30:00+00:00", "duration": 120.0, "data": {"status": "afk"}},
                  {"timestamp": "2026-11-19T09:32:00+00:00", "duration": 3480.0, "data": {"status": "not-afk"}},
                  {"timestamp": "2026-11-19T10:30:00+00:00", "duration": 1800.0, "data": {"status": "afk"}},
                  {"timestamp": "2026-11-19T11:00:00+00:00", "duration": 1800.0, "data": {"status": "not-afk"}}]}}}
                """, .activityWatch) == """
                    1 day read: 1 added, 0 already there, 0 left out
                    When: 2026-11-19 12:30 +0100; Habit: sitting, 3 h; Habit: longest sit, 2.5 h
                    """)
    }

    @Test(
        "apps' names of sites are understood",
        arguments: [
            ("Back (lower) pain", "low back"), ("Lower back pain", "low back"), ("Left knee pain", "knee, left"),
            ("Sciatica", "back of thigh"), ("Neck ache", "neck"), ("Headache", "head"),
            ("Shoulder - right pain", "shoulder, right"),
        ])
    func places(name: String, site: String) throws {
        var translator = NameTranslator(app: "x", catalog: .standard)
        let fields = try translator.fields(for: SourceItem(name: name, value: .score(2, 0...4)))
        #expect(fields.map { "\($0.field.rawValue): \($0.value)" } == ["Pain: 5", "Site: \(site)"])
    }
}
