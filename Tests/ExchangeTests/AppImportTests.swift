import Catalog
import Diary
import Exchange
import Testing

@Suite("Exports of other apps")
struct AppImportTests {
    private func read(
        _ text: String, _ format: ImportFormat, mapping: String? = nil, existing: [Entry] = []
    ) throws -> ImportOutcome {
        let outcome = try format.read(
            Array(text.utf8), mapping: mapping.map { CatalogSource(file: "map.rec", bytes: Array($0.utf8)) },
            context: ImportContext(existing: existing, zone: .fixed(60)))
        #expect(outcome.isComplete)
        return outcome
    }

    private func lines(_ outcome: ImportOutcome) -> [[String]] {
        outcome.entries.map { $0.fields.filter { $0.name != "Id" }.map { "\($0.name): \($0.value)" } }
    }

    @Test("Daylio: moods on a scale, activities by name, the note")
    func daylio() throws {
        let text = """
            full_date,date,weekday,time,mood,activities,note_title,note
            2026-11-20,November 20,Friday,9:30 pm,meh,"walking | massage | movies / tv","A title","Long day,
            still sore"
            2026-11-19,November 19,Thursday,21:05,grumpy,,,
            2026-11-18,November 18,Wednesday,21:05,rad,movies / tv,,
            """
        let outcome = try read(text, .daylio)
        #expect(
            lines(outcome) == [
                [
                    "When: 2026-11-20 21:30 +0100", "Habit: mood, 5", "Habit: movies / tv, yes", "Activity: walking",
                    "Care: massage",
                    "Note: A title\nLong day,\nstill sore", "Imported: Daylio, mood, 3, 2026-11-20 9:30 pm",
                    "Imported: Daylio, walking, yes, 2026-11-20 9:30 pm",
                    "Imported: Daylio, massage, yes, 2026-11-20 9:30 pm",
                    "Imported: Daylio, movies / tv, yes, 2026-11-20 9:30 pm",
                ],
                [
                    "When: 2026-11-18 21:05 +0100", "Habit: mood, 10", "Habit: movies / tv, yes",
                    "Imported: Daylio, mood, 5, 2026-11-18 21:05",
                    "Imported: Daylio, movies / tv, yes, 2026-11-18 21:05",
                ],
            ])
        #expect(
            outcome.account == [
                "3 rows read: 2 added, 0 already there, 1 left out",
                "  left out 1: mood: “grumpy” is not a whole number from 0 to 10 (row 3)",
            ])
        #expect(
            outcome.newHabits == """
                Name: movies / tv
                Unit: yes/no
                Basis: imported from Daylio

                """)
        let again = try read(text, .daylio, existing: outcome.entries)
        #expect(again.account[0] == "3 rows read: 0 added, 2 already there, 1 left out")
    }

    @Test("Daylio's exports until 2019 have the year in a column of its own")
    func oldDaylio() throws {
        let outcome = try read(
            """
            year,date,weekday,time,mood,activities,note
            2026,18 May,Monday,11:54 pm,good,"walking | massage","Went to a party"
            2024,February 29,Thursday,12:05 am,meh,,leap
            2026,29 February,Sunday,9:00 am,meh,,no such day
            """, .daylio)
        #expect(
            lines(outcome).map { $0.filter { !$0.hasPrefix("Imported") }.joined(separator: "; ") } == [
                "When: 2026-05-18 23:54 +0100; Habit: mood, 8; Activity: walking; Care: massage; Note: Went to a party",
                "When: 2024-02-29 00:05 +0100; Habit: mood, 5; Note: leap",
            ])
        #expect(outcome.leftOut.map(\.reason) == ["no date that the calendar has"])
    }

    @Test(
        "Daylio: a formatted note becomes plain lines, and one that isn't stays as it is",
        arguments: [
            (
                "<p>A <b>bad</b> day &amp; night</p><ul><li>stiff</li><li>&lt;i&gt; sore</li></ul>1 &lt; 2<br>end",
                "A bad day & night\n- stiff\n- <i> sore\n1 < 2\nend"
            ),
            ("one<br/>two<BR><br>three", "one\ntwo\n\nthree"),
            ("pain <3 & a<b, AT&amp;T <see below>", "pain <3 & a<b, AT&amp;T <see below>"),
        ])
    func formatted(note: String, expected: String) throws {
        let text = "full_date,date,weekday,time,mood,activities,note_title,note\n2026-11-19,,,21:05,meh,,,\"\(note)\"\n"
        #expect(try read(text, .daylio).entries.map(\.note) == [expected])
    }

    @Test("a mapping says what the names of an app mean")
    func mapping() throws {
        let outcome = try read(
            "full_date,date,weekday,time,mood,activities,note_title,note\n2026-11-19,,,21:05,grumpy,desk | tv,,\n",
            .daylio,
            mapping: """
                %rec: Map

                Source: mood
                Word: grumpy = 2
                Stress: {value}

                Source: desk
                Habit: sitting, 8 h

                Source: tv
                Leave_out: not about the back

                """)
        #expect(lines(outcome)[0].prefix(3) == ["When: 2026-11-19 21:05 +0100", "Habit: sitting, 8 h", "Stress: 2"])
        #expect(
            outcome.account == [
                "1 row read: 1 added, 0 already there, 0 left out",
                "  added without a part 1: tv: “yes” is not taken: not about the back (row 2)",
            ])
    }

    @Test("Bearable: symptoms with severity as pain, ratings, factors, sleep and notes")
    func bearable() throws {
        let outcome = try read(
            """
            date formatted,date,weekday,time of day,category,rating/amount,detail,notes
            2026-11-20,20th Nov 2026,Friday,am,Symptom,2,Back pain (Moderate),
            2026-11-20,20th Nov 2026,Friday,21:15,Symptom,1,Headache,"after work"
            2026-11-20,20th Nov 2026,Friday,,Mood,4,,
            2026-11-20,20th Nov 2026,Friday,,Sleep quality,2,,
            2026-11-20,20th Nov 2026,Friday,,Sleep,7:30,,
            2026-11-20,20th Nov 2026,Friday,,Meds/Supplements,1,Ibuprofen,
            2026-11-20,20th Nov 2026,Friday,pm,Meds/Supplements,400 mg,Ibuprofen,
            2026-11-20,20th Nov 2026,Friday,,Factors,,Coffee,
            2026-11-20,20th Nov 2026,Friday,,Weather,7,,
            """, .bearable)
        #expect(
            lines(outcome).map { $0.dropLast().joined(separator: "; ") } == [
                "When: 2026-11-20 08:00 +0100; Pain: 5; Site: low back",
                "When: 2026-11-20 21:15 +0100; Pain: 3; Site: head; Note: after work",
                "When: 2026-11-20 12:00 +0100; Habit: mood, 8", "When: 2026-11-20 12:00 +0100; Sleep_quality: 3",
                "When: 2026-11-20 12:00 +0100; Habit: hours slept, 7.5 h",
                "When: 2026-11-20 12:00 +0100; Care: anti-inflammatory, Ibuprofen",
                "When: 2026-11-20 18:00 +0100; Care: anti-inflammatory, Ibuprofen 400 mg",
                "When: 2026-11-20 12:00 +0100; Habit: Coffee, yes",
            ])
        #expect(
            lines(outcome).compactMap(\.last).prefix(2) == [
                "Imported: Bearable, Back pain, 2 (Moderate), 2026-11-20 am",
                "Imported: Bearable, Headache, 1, 2026-11-20 21:15",
            ])
        #expect(
            outcome.leftOut.map { "\($0.number) \($0.reason)" } == [
                "10 Weather: “7” is not something that Twinge logs"
            ])
    }

    @Test("Bearable: numbers stay numbers, or are noted, and its words for energy and sleep are understood")
    func bearableAmounts() throws {
        let outcome = try read(
            """
            date formatted,date,weekday,time of day,category,rating/amount,detail,notes
            2026-11-20,,,,Activity,30 min,Walking,
            2026-11-20,,,,Factors,2,Coffee,
            2026-11-19,,,,Factors,1,Coffee,
            2026-11-20,,,,Factors,1,Alcohol,
            2026-11-20,,,,Health measurements,"5,400",Steps,
            2026-11-20,,,,Health measurements,72.5,Weight,
            2026-11-19,,,,Health measurements,73,Weight,before lunch
            2026-11-20,,,,Health measurements,120/80,Blood pressure,
            2026-11-20,,,,Health measurements,36.6 °C,Temperature,
            2026-11-20,,,,Nutrition,,Meals: Coffee | Bread,
            2026-11-20,,,,Energy,,v. high,
            2026-11-20,,,,Sleep quality,,good,
            2026-11-20,,,,Sleep,,Asleep 23:10 - 07:05. In bed 22:50 - 07:20,
            2026-11-20,,,,Symptom,,Knee pain (Extreme),
            2026-11-20,,,,Meds/Supplements,2,Vitamin D,
            """, .bearable)
        #expect(
            lines(outcome).map { $0.dropFirst().joined(separator: "; ") } == [
                "Activity: walking, 30 min; Imported: Bearable, Walking, 30 min, 2026-11-20",
                "Activity: Coffee, 2 times; Imported: Bearable, Coffee, 2, 2026-11-20",
                "Activity: Coffee, 1 times; Imported: Bearable, Coffee, 1, 2026-11-19",
                "Habit: alcohol, 1 times; Imported: Bearable, Alcohol, 1, 2026-11-20",
                "Habit: Steps, 5400 times; Imported: Bearable, Steps, 5,400, 2026-11-20",
                "Note: Weight: 72.5; Imported: Bearable, Weight, 72.5, 2026-11-20",
                "Note: Weight: 73\nbefore lunch; Imported: Bearable, Weight, 73, 2026-11-19",
                "Note: Blood pressure: 120/80", "Note: Temperature: 36.6 °C", "Note: Meals: Coffee | Bread",
                "Habit: energy, 10; Imported: Bearable, energy, v. high, 2026-11-20",
                "Habit: hours slept, 7.917 h; Imported: Bearable, hours slept, 475 min, 2026-11-20",
                "Pain: 10; Site: knee; Imported: Bearable, Knee pain, (Extreme), 2026-11-20",
                "Habit: Vitamin D, yes; Imported: Bearable, Vitamin D, 2, 2026-11-20",
            ])
        #expect(
            outcome.account.dropFirst().map { String($0) } == [
                "  “Coffee” is an activity that is counted: 1 of its values has a number, 1 has none and counts once. If that is wrong, undo the import and map it with --map.",
                "  left out 1: sleep quality: “good” is not a number from 1 to 5 (row 13)",
                "  added without a part 2: Weight: a number without a known unit; describe “Weight” in your habits.rec, or map it with --map; it is in the note (rows 7, 8)",
            ])
    }

    @Test("Bearable's older exports have dates in words only")
    func oldBearable() throws {
        let outcome = try read(
            "date,weekday,time of day,category,rating/amount,detail,notes\n22nd Jan 2022,Sat,9:05 PM,Symptom,3,Neck ache,\n",
            .bearable)
        #expect(lines(outcome)[0].prefix(3) == ["When: 2022-01-22 21:05 +0100", "Pain: 8", "Site: neck"])
    }

    @Test("Track & Graph: numbers, labels and durations")
    func trackAndGraph() throws {
        let outcome = try read(
            """
            FeatureName,Timestamp,Value,Note
            Back pain,2026-11-20T21:30:41.432+01:00,4,at the desk
            Sitting,2026-11-20T12:55:37.508+01:00,7:30:00,
            Slept,2026-11-20T08:00:00Z,1.0:on side,
            Weight,2026-11-20T08:00:00Z,72.5,
            Reading,2026-11-20T08:00:00Z,0:45:30,
            """, .trackAndGraph)
        #expect(
            lines(outcome).map { $0.dropLast().joined(separator: "; ") } == [
                "When: 2026-11-20 21:30 +0100; Pain: 4; Site: low back; Note: at the desk",
                "When: 2026-11-20 12:55 +0100; Habit: sitting, 7.5 h",
                "When: 2026-11-20 09:00 +0100; Habit: slept, on side",
                "When: 2026-11-20 09:00 +0100; Habit: Reading, 46 min",
            ])
        #expect(
            outcome.leftOut.map { "\($0.number) \($0.reason)" } == [
                "5 Weight: a number without a known unit; describe “Weight” in your habits.rec, or map it with --map"
            ])
    }

    @Test("Track & Graph since 2023: labels in their own column, lengths in any fraction of an hour")
    func labels() throws {
        let outcome = try read(
            """
            FeatureName,Timestamp,Value,Label,Note
            Stretched,2026-11-18T20:00:00+01:00,1.0,Yes,
            Stretched,2026-11-19T20:00:00+01:00,0.0,No,
            Ibuprofen,2026-11-18T10:00:00+01:00,1.0,400mg,
            slept,2026-11-19T08:00+01:00,1.0,on back,
            Walking,2026-11-19T10:00+01:00,0:30:00,in the park,with the dog
            Sitting,2026-11-18T20:00:00+01:00,7:20:00,,
            Sitting,2026-11-18T20:00:00+01:00,-1:00:00,,
            """, .trackAndGraph)
        #expect(
            lines(outcome).map { $0.dropFirst().joined(separator: "; ") } == [
                "Habit: Stretched, yes; Imported: Track & Graph, Stretched, Yes, 2026-11-18T20:00:00+01:00",
                "Habit: Stretched, no; Imported: Track & Graph, Stretched, No, 2026-11-19T20:00:00+01:00",
                "Care: anti-inflammatory, Ibuprofen 400mg; Imported: Track & Graph, Ibuprofen, 400mg, 2026-11-18T10:00:00+01:00",
                "Habit: slept, on back; Imported: Track & Graph, slept, on back, 2026-11-19T08:00+01:00",
                "Activity: walking, 30 min; Note: in the park\nwith the dog; Imported: Track & Graph, Walking, 0:30:00 in the park, 2026-11-19T10:00+01:00",
                "Habit: sitting, 7.333 h; Imported: Track & Graph, Sitting, 7:20:00, 2026-11-18T20:00:00+01:00",
            ])
        #expect(outcome.leftOut.map(\.reason) == ["Sitting: “-1 h” is not a length of time, 0 or more"])
    }

    @Test("an hour of an unknown half of the day is left out, not twelve hours off")
    func unknownHalf() throws {
        let header = "full_date,date,weekday,time,mood,activities,note_title,note\n"
        let known = try read(header + "2026-11-19,x,x,오후 9:30,good,,,x\n", .daylio)
        #expect(lines(known)[0][0] == "When: 2026-11-19 21:30 +0100")
        let unknown = try read(header + "2026-11-19,x,x,9:30 zz.,good,,,x\n", .daylio)
        #expect(lines(unknown)[0][0] == "When: 2026-11-19 12:00 +0100")
        #expect(
            unknown.account.last
                == "  added without a part 1: the time “9:30 zz.” is not understood; 12:00 was taken (row 2)")
        let jrnl = try read("[19.11.26 下午 09:30] Evening walk.\n", .jrnl)
        #expect(lines(jrnl)[0][0] == "When: 2026-11-19 21:30 +0100")
    }

    @Test("Loop: check marks for each day, in words and in numbers")
    func loop() throws {
        let outcome = try read(
            """
            Date,Crossed legs,Walking,Yoga,
            2026-11-20,YES_MANUAL,20000,2,
            2026-11-19,NO,UNKNOWN,0,
            2026-11-18,-1,SKIP,1,
            """, .loop)
        #expect(
            lines(outcome).map { $0.filter { !$0.hasPrefix("Imported") } } == [
                [
                    "When: 2026-11-20 12:00 +0100", "Habit: crossed legs, yes", "Habit: Yoga, yes",
                    "Activity: walking, 20 min",
                ],
                ["When: 2026-11-19 12:00 +0100", "Habit: crossed legs, no", "Habit: Yoga, no"],
            ])
        #expect(outcome.account.last == "  left out 1: nothing in it that Twinge logs (row 4)")
        #expect(outcome.leftOut.map(\.number) == [4])
    }

    @Test("Apple Health: severities may be numbers", arguments: [("1", 0), ("2", 2), ("3", 5), ("4", 8)])
    func severityNumbers(value: String, pain: Int) throws {
        let outcome = try read(
            """
            <HealthData><Record type="HKCategoryTypeIdentifierLowerBackPain" startDate="2026-11-20 09:00:00 +0100" value="\(value)"/>
            <Record type="HKCategoryTypeIdentifierLowerBackPain" startDate="2026-11-20 10:00:00 +0100" value="5"/></HealthData>
            """, .appleHealth)
        #expect(
            lines(outcome).map { $0.prefix(3) } == [
                ["When: 2026-11-20 09:00 +0100", "Pain: \(pain)", "Site: low back"]
            ])
        #expect(outcome.remarks == ["Left out: LowerBackPain without a time or severity 1."])
    }

    @Test("Apple Health: symptoms, workouts and nights")
    func appleHealth() throws {
        let outcome = try read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE HealthData [ <!ELEMENT Record ((MetadataEntry|HeartRate)*)> ]>
            <HealthData locale="en_GB">
             <Record type="HKCategoryTypeIdentifierLowerBackPain" sourceName="Health &amp; more" startDate="2026-11-20 08:10:00 +0100" endDate="2026-11-20 08:10:00 +0100" value="HKCategoryValueSeverityModerate"/>
             <Record type="HKCategoryTypeIdentifierHeadache" startDate="2026-11-20 09:10:00 +0100" value="HKCategoryValueSeverityUnspecified"/>
             <!-- <Record type="HKCategoryTypeIdentifierHeadache" startDate="2026-11-20 10:10:00 +0100" value="HKCategoryValueSeverityMild"/> -->
             <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Watch" value="900" startDate="2026-11-20 09:10:00 +0100" endDate="2026-11-20 09:20:00 +0100"/>
             <Record type="HKQuantityTypeIdentifierStepCount" sourceName="iPhone" value="1000" startDate="2026-11-20 09:10:00 +0100" endDate="2026-11-20 09:50:00 +0100"/>
             <Record type="HKQuantityTypeIdentifierHeartRate" value="72" startDate="2026-11-20 09:10:00 +0100"/>
             <Record type="HKQuantityTypeIdentifierStepCount" sourceName="iPhone" value="100" startDate="2026-11-20 09:30:00 +0100"/>
             <Record type="HKQuantityTypeIdentifierHeartRate" value="75" startDate="2026-11-20 09:20:00 +0100"/>
             <Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="32.4" durationUnit="min" startDate="2026-11-20 18:00:00 +0100" endDate="2026-11-20 18:32:00 +0100">
              <MetadataEntry key="a" value="b > c"/>
             </Workout>
             <Workout workoutActivityType="HKWorkoutActivityTypeYoga" duration="0.5" durationUnit="hr" startDate="2026-11-20 19:00:00 +0100"/>
             <Record type="HKCategoryTypeIdentifierSleepAnalysis" value="HKCategoryValueSleepAnalysisAsleepCore" startDate="2026-11-19 23:00:00 +0100" endDate="2026-11-20 03:00:00 +0100"/>
             <Record type="HKCategoryTypeIdentifierSleepAnalysis" value="HKCategoryValueSleepAnalysisAsleepREM" startDate="2026-11-20 02:00:00 +0100" endDate="2026-11-20 06:30:00 +0100"/>
             <Record type="HKCategoryTypeIdentifierSleepAnalysis" value="HKCategoryValueSleepAnalysisInBed" startDate="2026-11-19 22:00:00 +0100" endDate="2026-11-20 07:00:00 +0100"/>
            </HealthData>
            """, .appleHealth)
        #expect(
            lines(outcome).map { $0.dropLast().joined(separator: "; ") } == [
                "When: 2026-11-20 08:10 +0100; Pain: 5; Site: low back",
                "When: 2026-11-20 09:10 +0100; Site: head",
                "When: 2026-11-20 18:00 +0100; Activity: walking, 32 min",
                "When: 2026-11-20 19:00 +0100; Activity: exercise, 30 min",
                "When: 2026-11-20 06:30 +0100; Habit: hours slept, 7.5 h",
                "When: 2026-11-20 09:50 +0100; Habit: steps, 1100 times",
            ])
        #expect(outcome.remarks == ["Left out: 2 other measurements."])
        #expect(outcome.leftOut.isEmpty)
    }

    @Test("jrnl: text and JSON become notes")
    func jrnl() throws {
        let text = try read("[2026-11-20 08:10:05 AM] Woke stiff.\nLong drive.\n\n[2026-11-21 14:00] Better.\n", .jrnl)
        let json = try read(
            #"{"tags":{},"entries":[{"title":"Woke stiff.","body":"Long drive.","date":"2026-11-20","time":"08:10","starred":false}]}"#,
            .jrnl)
        #expect(
            lines(text) == [
                ["When: 2026-11-20 08:10 +0100", "Note: Woke stiff.\nLong drive."],
                ["When: 2026-11-21 14:00 +0100", "Note: Better."],
            ])
        #expect(lines(json) == [["When: 2026-11-20 08:10 +0100", "Note: Woke stiff.\nLong drive."]])
    }

    @Test(
        "files of another kind are refused, saying what was expected",
        arguments: [
            (
                ImportFormat.daylio, "a,b\n1,2\n",
                "The file has no column “full_date” and no column “time” and no column “mood” and no column “activities”. Its columns are “a”, “b”."
            ),
            (
                .loop, "PK\u{3}\u{4}",
                "This file cannot be read: it is a zip archive; unpack it and give the file in it."
            ),
            (.appleHealth, "<html></html>", "This file cannot be read: it should be export.xml from the Health app."),
            (.jrnl, "dear diary", "This file cannot be read: it should be what jrnl --export json or text writes."),
        ])
    func wrongFiles(format: ImportFormat, text: String, message: String) {
        do {
            _ = try format.read(Array(text.utf8), context: ImportContext(zone: .utc))
            Issue.record("the file was taken")
        } catch { #expect(error.description == message) }
    }
}
