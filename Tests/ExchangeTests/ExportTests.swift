import Catalog
import Diary
import Foundation
import Testing
import Trends

@testable import Exchange

@Suite("Exports for other programs")
struct ExportTests {
    private func entry(_ fields: [(String, String)]) throws -> Entry {
        try Entry(fields: fields.map { (name: $0.0, value: $0.1) })
    }

    @Test("days have a row each, empty where nothing was logged")
    func days() throws {
        let entries = try [
            entry([
                ("Id", "a"), ("When", "2026-11-20 08:10 +0100"), ("Pain", "6"), ("Habit", "sitting, 90 min"),
                ("Habit", "crossed legs, no"), ("Habit", "slept, on stomach"), ("Stretch", "knees to chest, 30 s"),
            ]),
            entry([
                ("Id", "b"), ("When", "2026-11-20 20:10 +0100"), ("Pain", "3"), ("Stress", "4"),
                ("Activity", "walking, 20 min"),
            ]),
            entry([("Id", "c"), ("When", "2026-11-22 08:10 +0100"), ("Habit", "driving, no")]),
        ]
        let day = try DiaryDate(parsing: "2026-11-20")
        let routines = RoutineHistory([Routine(start: day, items: Catalog.standard.defaultRoutine)])
        let source = PeriodSource(
            table: DayTable(Logbook(entries)),
            habits: Catalog.standard.habits.filter { $0.name != "stretches skipped" },
            routines: routines, today: day + 2)
        #expect(
            DaysCSV.text(of: source, in: day...(day + 2)) == """
                date,pain,pain_average,pain_readings,flare,stretches_done,stretches_planned,sitting (h),crossed legs,driving (h),slept,stress,walking (min)\r
                2026-11-20,6,4.5,2,no,1,10,1.5,no,,on stomach,4,20\r
                2026-11-21,,,,,,,,,,,,\r
                2026-11-22,,,,,0,10,,,0,,,\r

                """)
    }

    @Test("numbers are those of the diary, and a yes without a number has a column of its own")
    func amounts() throws {
        let entries = [
            try entry([("Id", "a"), ("When", "2026-11-20 20:10 +0100"), ("Habit", "driving, 1.333 h")]),
            try entry([("Id", "b"), ("When", "2026-11-21 20:10 +0100"), ("Habit", "driving, yes")]),
            try entry([("Id", "c"), ("When", "2026-11-22 20:10 +0100"), ("Habit", "driving, no")]),
        ]
        let day = try DiaryDate(parsing: "2026-11-20")
        let source = PeriodSource(
            table: DayTable(Logbook(entries)), habits: Catalog.standard.habits.filter { $0.name == "driving" },
            routines: RoutineHistory([]), today: day + 2)
        let text = DaysCSV.text(of: source, in: day...(day + 2))
        #expect(
            text == """
                date,pain,pain_average,pain_readings,flare,stretches_done,stretches_planned,driving (h),driving (yes/no)\r
                2026-11-20,,,,,,,1.333,\r
                2026-11-21,,,,,,,,yes\r
                2026-11-22,,,,,,,0,\r

                """)
        #expect(DaysCSV.columnsOfAnswers(of: source, in: day...(day + 2)) == ["driving (yes/no)"])
        var diary = TestDiary()
        let outcome = try diary.read(text, file: "days.csv")
        #expect(!outcome.omissions.contains { $0.reason.contains("driving") }, "\(outcome.omissions)")
        #expect(
            diary.entries.values.sorted { $0.when < $1.when }.flatMap(\.habits).map(\.text)
                == ["driving, 1.333 h", "driving, yes", "driving, 0 h"])
    }

    @Test("no stretches are planned on a day still to come")
    func daysToCome() throws {
        let day = try DiaryDate(parsing: "2026-11-20")
        let entries = try ["20", "21"].map { date in
            try entry([("Id", date), ("When", "2026-11-\(date) 08:10 +0100"), ("Stretch", "knees to chest, 30 s")])
        }
        let routines = RoutineHistory([Routine(start: day, items: Catalog.standard.defaultRoutine)])
        let source = PeriodSource(table: DayTable(Logbook(entries)), habits: [], routines: routines, today: day)
        #expect(
            DaysCSV.text(of: source, in: day...(day + 1)) == """
                date,pain,pain_average,pain_readings,flare,stretches_done,stretches_planned\r
                2026-11-20,,,,,1,10\r
                2026-11-21,,,,,,\r

                """)
    }

    @Test("a day of a self-experiment has its arm, up to the day before it was stopped")
    func experimentDays() throws {
        let start = try DiaryDate(parsing: "2026-11-20")
        let design = try #require(Experiment.Design(pairs: 6, blockDays: 2, washoutDays: 1))
        var experiment = try #require(
            Experiment(
                id: EntryID("x"), registered: try Moment(parsing: "2026-11-19 21:00 +0100"), question: "Does it help?",
                trial: "walk", control: "as usual", start: start, design: design, seed: 7,
                order: [true, false, true, true, false, false]))
        experiment.stopped = start + 3
        let source = PeriodSource(table: DayTable(Logbook()), habits: [], routines: RoutineHistory([]), today: start)
        let text = DaysCSV.text(of: source, in: (start - 1)...(start + 5), experiments: [experiment])
        #expect(
            text == """
                date,pain,pain_average,pain_readings,flare,stretches_done,stretches_planned,experiment\r
                2026-11-19,,,,,,,\r
                2026-11-20,,,,,,,left out\r
                2026-11-21,,,,,,,trial\r
                2026-11-22,,,,,,,left out\r
                2026-11-23,,,,,,,\r
                2026-11-24,,,,,,,\r
                2026-11-25,,,,,,,\r

                """)
        let none = DaysCSV.text(of: source, in: (start - 9)...(start - 5), experiments: [experiment])
        #expect(!none.contains("experiment"))
    }

    @Test("Markdown has days as headings and notes as quotations, with special characters escaped")
    func markdown() throws {
        let entries = try [
            entry([
                ("Id", "a"), ("When", "2026-11-20 08:10 +0100"), ("Pain", "6"), ("Site", "low back, left"),
                ("Note", "# not *a* heading\n\n- [x] <b>\n1. one\n  + two\n     three\n4.5\n*\u{301}\u{1B}"),
            ]),
            entry([("Id", "b"), ("When", "2026-11-21 01:30 +0100"), ("Habit", "sitting, 7.5 h")]),
            entry([("Id", "c"), ("When", "2026-11-21 09:30 +0100"), ("Note", "=1+1")]),
        ]
        #expect(
            EntriesMarkdown.text(of: entries, dayStart: 4) == ##"""
                # Pain diary

                ## Fri 20 Nov 2026

                - **08:10** pain 6 low back, left
                  > \# not \*a\* heading
                  >
                  > \- \[x\] \<b\>
                  > 1\. one
                  >   \+ two
                  > \##u{A0}\##u{A0}\##u{A0}\##u{A0}\##u{A0}three
                  > 4.5
                  > \*\##u{301}␛
                - **01:30** sitting 7.5 h

                ## Sat 21 Nov 2026

                - **09:30**
                  > \=1+1

                """##)
    }

    @Test("a FHIR bundle has the patient, observations and medicines of an entry")
    func fhir() throws {
        let text = try FHIRBundle().text(of: [
            entry([
                ("Id", "20261120T0710Z-k3f9x2"), ("When", "2026-11-20 08:10 +0100"), ("Pain", "6"),
                ("Site", "low back, left"), ("Habit", "hours slept, 7.5 h"),
                ("Care", "anti-inflammatory, ibuprofen 400 mg"),
                ("Note", "Woke stiff."),
            ])
        ])
        #expect(
            text
                == """
                {"resourceType":"Bundle","type":"collection","entry":[
                {"fullUrl":"PERSON","resource":{"id":"person","identifier":[{"system":"urn:twinge:diary","value":"person"}],"resourceType":"Patient"}},
                {"fullUrl":"FIRST","resource":{"bodySite":{"coding":[{"code":"37822005","system":"http://snomed.info/sct"}],"text":"low back, left"},"category":[{"coding":[{"code":"survey","system":"http://terminology.hl7.org/CodeSystem/observation-category"}]}],"code":{"coding":[{"code":"72514-3","display":"Pain severity - 0-10 verbal numeric rating [Score] - Reported","system":"http://loinc.org"}],"text":"pain now"},"effectiveDateTime":"2026-11-20T08:10:00+01:00","id":"20261120T0710Z-k3f9x2-1","identifier":[{"system":"urn:twinge:diary","value":"20261120T0710Z-k3f9x2-1"}],"note":[{"text":"Woke stiff."}],"resourceType":"Observation","status":"final","subject":{"reference":"PERSON"},"valueQuantity":{"code":"{score}","system":"http://unitsofmeasure.org","unit":"score","value":6}}},
                {"fullUrl":"SECOND","resource":{"category":[{"coding":[{"code":"survey","system":"http://terminology.hl7.org/CodeSystem/observation-category"}]}],"code":{"coding":[{"code":"93832-4","display":"Sleep duration","system":"http://loinc.org"}],"text":"hours slept"},"effectiveDateTime":"2026-11-20T08:10:00+01:00","id":"20261120T0710Z-k3f9x2-2","identifier":[{"system":"urn:twinge:diary","value":"20261120T0710Z-k3f9x2-2"}],"resourceType":"Observation","status":"final","subject":{"reference":"PERSON"},"valueQuantity":{"code":"h","system":"http://unitsofmeasure.org","unit":"h","value":7.5}}},
                {"fullUrl":"THIRD","resource":{"dosage":[{"text":"ibuprofen 400 mg"}],"effectiveDateTime":"2026-11-20T08:10:00+01:00","id":"20261120T0710Z-k3f9x2-m1","identifier":[{"system":"urn:twinge:diary","value":"20261120T0710Z-k3f9x2-m1"}],"medicationCodeableConcept":{"text":"anti-inflammatory: ibuprofen 400 mg"},"resourceType":"MedicationStatement","status":"completed","subject":{"reference":"PERSON"}}}
                ]}

                """
                .replacing("PERSON", with: addresses(text)[0]).replacing("FIRST", with: addresses(text)[1])
                .replacing("SECOND", with: addresses(text)[2]).replacing("THIRD", with: addresses(text)[3]))
        #expect(Set(addresses(text)).count == 4)
        #expect(
            addresses(text).allSatisfy {
                $0.contains(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
            })
    }

    private func addresses(_ bundle: String) -> [String] {
        bundle.matches(of: /"fullUrl":"([^"]*)"/).map { String($0.1) }
    }

    @Test("medicines are exported as statements with their doses, a skipped dose as not taken")
    func fhirMedicines() throws {
        let text = try FHIRBundle().text(of: [
            entry([
                ("Id", "20261120T0710Z-k3f9x2"), ("When", "2026-11-20 08:10 +0100"),
                ("Care", "anti-inflammatory"), ("Medicine", "ibuprofen, 400 mg, with food"),
                ("Medicine", "novalgin, 2 tablets"), ("Medicine", "naproxen, none"), ("Medicine", "duloxetine"),
                ("Medicine", "fentanyl, 25 µg"), ("Medicine", "vitamin D, 800 IE"), ("Medicine", "tilidin, 2 Stück"),
                ("Medicine", "metamizole, 1"),
            ])
        ])
        #expect(!text.contains(":\"\""))
        let bundle = try #require(JSONSerialization.jsonObject(with: Foundation.Data(text.utf8)) as? [String: Any])
        let resources = (bundle["entry"] as? [[String: Any]] ?? []).compactMap { $0["resource"] as? [String: Any] }
        let lines = resources.dropFirst().map { resource in
            let medicine = (resource["medicationCodeableConcept"] as? [String: Any])?["text"] ?? ""
            let dosage = (resource["dosage"] as? [[String: Any]])?.first
            let rate = (dosage?["doseAndRate"] as? [[String: Any]])?.first
            let dose = rate?["doseQuantity"] as? [String: Any]
            let amount = dose.map { "\($0["value"] ?? "") \($0["code"] ?? "")" } ?? "-"
            return
                "\(resource["id"] ?? "") \(medicine): \(resource["status"] ?? "") \(amount) \(dosage?["text"] ?? "-")"
        }
        #expect(
            lines == [
                "20261120T0710Z-k3f9x2-m1 anti-inflammatory: completed - -",
                "20261120T0710Z-k3f9x2-m2 ibuprofen: completed 400 mg with food",
                "20261120T0710Z-k3f9x2-m3 novalgin: completed 2 {tablets} -",
                "20261120T0710Z-k3f9x2-m4 naproxen: not-taken - -",
                "20261120T0710Z-k3f9x2-m5 duloxetine: completed - -",
                "20261120T0710Z-k3f9x2-m6 fentanyl: completed 25 ug -",
                "20261120T0710Z-k3f9x2-m7 vitamin D: completed 800 [iU] -",
                "20261120T0710Z-k3f9x2-m8 tilidin: completed 2  -",
                "20261120T0710Z-k3f9x2-m9 metamizole: completed 1 1 -",
            ])
    }

    @Test("a transaction updates what the server has and creates no duplicates")
    func fhirTransaction() throws {
        let text = try FHIRBundle(.transaction, subject: "Patient/123").text(of: [
            entry([("Id", "20261120T0710Z-k3f9x2"), ("When", "2026-11-20 08:10 +0100"), ("Pain", "6")])
        ])
        #expect(text.hasPrefix("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[\n"))
        #expect(
            text.contains(
                #""request":{"method":"PUT","url":"Observation?identifier=urn:twinge:diary|20261120T0710Z-k3f9x2-1&subject=Patient/123"}"#
            ))
        #expect(text.contains(#""subject":{"reference":"Patient/123"}"#))
        #expect(!text.contains("\"id\"") && !text.contains("\"Patient\""))
        #expect(FHIRBundle().text(of: []) == "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}\n")
    }

    @Test(
        "what a spreadsheet would run as a formula is written as text, and read back as it was",
        arguments: [
            "=1+1", "+1 dose", "-2+3", "@SUM(1)", "\t=1", "'=1", "''@x", "'quoted'", "plain", "'", "- worse",
            "=\u{FE0F}1+1", "+\u{301}1", "\n=1+1",
        ])
    func formulas(note: String) throws {
        let written = try entry([("Id", "20261120T0710Z-k3f9x2"), ("When", "2026-11-20 08:10 +0100"), ("Note", note)])
        let text = EntriesCSV.text(of: [written])
        let cells = try CSVTable(Array(text.utf8)).rows[0].cells
        #expect(cells[try #require(EntryField.allCases.firstIndex(of: .note))] == written.note ?? "")
        let outcome = try ImportFormat.csv.read(Array(text.utf8), context: ImportContext(zone: .utc))
        #expect(outcome.entries == [written])
        var scanner = CSVScanner(Array(text.utf8), delimiter: UInt8(ascii: ","))
        _ = try scanner.nextRow()
        let raw = try #require(try scanner.nextRow())
        #expect(!raw.contains { $0.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false })
    }

    @Test(
        "identifiers in other letters stay apart, and a unit in several words has no code",
        arguments: [("é1", "ü1"), ("日", "本")])
    func fhirIdentifiers(first: String, second: String) throws {
        func identifiers(_ id: String) throws -> Set<Substring> {
            let text = try FHIRBundle().text(of: [
                entry([("Id", id), ("When", "2026-11-20 08:10 +0100"), ("Medicine", "ibuprofen, 2 half tablets")])
            ])
            #expect(!text.contains(#""code":"{"#))
            return Set(
                text.split(separator: "\n").compactMap { line in
                    line.firstRange(of: "urn:uuid:").map { line[$0.upperBound...].prefix(36) }
                }.dropFirst())
        }
        #expect(try identifiers(first).isDisjoint(with: identifiers(second)))
    }

    @Test("everything that an entry can hold is exported as its own observation")
    func fhirKinds() throws {
        let text = try FHIRBundle().text(of: [
            entry([
                ("Id", "a b/c"), ("When", "2026-11-20 08:10:09 -0330"), ("Site", "knee, left, 4"), ("Site", "neck"),
                ("Feel", "ache"),
                ("Habit", "crossed legs, yes"), ("Habit", "slept, on back"), ("Sleep_quality", "4"), ("Stress", "2"),
                ("Interference", "1"), ("Activity", "swimming"), ("Care", "heat"), ("Care", "massage, 60 min"),
                ("Pain_before", "5"),
                ("Stretch", "side bend, left, 30 s"), ("Stretch", "cat-cow, skipped, no time"), ("Pain_after", "3"),
                ("Flare", "yes"), ("Question", "Is it the disc?"),
            ]),
            entry([("Id", "q"), ("When", "2026-11-20 08:10 +0100"), ("Question", "MRI?"), ("Answered", "yes")]),
        ])
        let bundle = try #require(JSONSerialization.jsonObject(with: Foundation.Data(text.utf8)) as? [String: Any])
        let resources = (bundle["entry"] as? [[String: Any]] ?? []).compactMap { $0["resource"] as? [String: Any] }
        #expect(resources.first?["resourceType"] as? String == "Patient")
        let lines = resources.dropFirst().map { resource in
            let code = resource["code"] as? [String: Any]
            let quantity = resource["valueQuantity"] as? [String: Any]
            let value = quantity?["value"] ?? resource["valueBoolean"] ?? resource["valueString"] ?? "-"
            let site = (resource["bodySite"] as? [String: Any])?["text"] ?? ""
            return "\(resource["id"] ?? "") \(code?["text"] ?? ""): \(value) \(site)"
        }
        #expect(
            lines == [
                "abc-1 pain at a site: 4 knee, left", "abc-2 site of pain: - neck",
                "abc-3 pain before care or stretches: 5 ",
                "abc-4 pain after care or stretches: 3 ", "abc-5 how the pain feels: ache ",
                "abc-6 sleep quality, 0 worst to 10 best: 4 ", "abc-7 stress, 0 none to 10 worst: 2 ",
                "abc-8 interference of pain with the day, 0 none to 10 complete: 1 ", "abc-9 crossed legs: 1 ",
                "abc-10 slept: on back ", "abc-11 swimming: 1 ", "abc-12 care: heat: 1 ",
                "abc-13 care: massage: 60 min ",
                "abc-14 stretch: side bend: 30 left", "abc-15 stretch: cat-cow: skipped: no time ",
                "abc-16 flare-up, the person's own word: 1 ",
                "abc-17 question for the next appointment: Is it the disc? ",
                "q-1 question for the next appointment, answered: MRI? ",
            ])
        #expect(text.contains("\"2026-11-20T08:10:09-03:30\""))
    }
}

@Suite("Exports for calendars, research and pictures")
struct OtherExportTests {
    private func entries() throws -> [Entry] {
        let records: [[(String, String)]] = [
            [
                ("Id", "20261118T0710Z-aaaaaa"), ("When", "2026-11-18 08:10 +0100"), ("Pain", "6"),
                ("Site", "low back, left"), ("Habit", "hours slept, 7.25 h"), ("Activity", "walking, 20 min"),
            ],
            [
                ("Id", "20261119T0710Z-bbbbbb"), ("When", "2026-11-19 08:10 +0100"),
                ("Event", "New chair; the grey one, for the desk at home, with arm rests and a head rest — größer"),
                ("Note", "Hope.\nAnd height."),
            ],
        ]
        return try records.map { fields in try Entry(fields: fields.map { (name: $0.0, value: $0.1) }) }
    }

    @Test("ics has the events, folded and escaped, and the blocks of an experiment")
    func calendar() throws {
        let now = try Moment(parsing: "2026-11-20 21:00 +0100")
        let calendar = CalendarText(of: try entries(), experiments: [], now: now)
        let text = calendar.text
        #expect(calendar.itemCount == 1)
        #expect(
            text.replacing("\r\n", with: "\n") == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Twinge//Pain diary//EN
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:20261119T0710Z-bbbbbb@twinge
                DTSTAMP:20261120T200000Z
                DTSTART:20261119T071000Z
                SUMMARY:New chair\\; the grey one\\, for the desk at home\\, with arm rests an
                 d a head rest — größer
                DESCRIPTION:Hope.\\nAnd height.
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR

                """)
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let back = try ImportFormat.iCalendar.read(Array(text.utf8), context: ImportSample.context())
        #expect(back.entries.first?.event == (try entries()[1].event))
    }

    @Test("a calendar without items has the one component that RFC 5545 asks for, and nothing to import")
    func emptyCalendar() throws {
        let text = CalendarText(of: [], experiments: [], now: try Moment(parsing: "2026-11-20 21:00 +0100")).text
        let begins = text.split(separator: "\r\n").filter { $0.hasPrefix("BEGIN:") }
        #expect(begins == ["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "BEGIN:STANDARD"])
        let back = try ImportFormat.iCalendar.read(Array(text.utf8), context: ImportSample.context())
        #expect(back.entries.isEmpty && back.leftOut.isEmpty)
    }

    @Test("a comma that an accent combines with is escaped, and no line is longer than 75 bytes")
    func calendarScalars() throws {
        let event =
            "a,\u{301} b;\u{301} \\\u{301}\u{1B} " + String(repeating: "e\u{301}\u{308}\u{323}\u{1AB0}", count: 40)
        let entry = try Entry(fields: [
            (name: "Id", value: "1,2;3"), (name: "When", value: "2026-11-18 08:10 +0100"),
            (name: "Event", value: event),
        ])
        let text = CalendarText(of: [entry], experiments: [], now: entry.when).text
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.replacing("\r\n ", with: "")
        #expect(unfolded.unicodeScalars.contains("UID:1\\,2\\;3@twinge".unicodeScalars))
        #expect(unfolded.unicodeScalars.contains("SUMMARY:a\\,\u{301} b\\;\u{301} \\\\\u{301}␛ e".unicodeScalars))
    }

    @Test("a span is given for a day's total, and hours and minutes of activities and nights alike")
    func openMHealthUnits() throws {
        let entry = try Entry(fields: [
            (name: "Id", value: "a"), (name: "When", value: "2026-11-19 02:10 +0100"),
            (name: "Habit", value: "hours slept, 450 min"),
            (name: "Activity", value: "walking, 1.5 h"), (name: "Activity", value: "steps, 4000 times"),
            (name: "Activity", value: "steps, 20 min"),
        ])
        var text = ""
        #expect(OpenMHealth.write([entry], dayStart: 4) { text += $0 } == 4)
        let bodies = try text.split(separator: "\n").map { line in
            String(line[..<(try #require(line.firstRange(of: ",\"header\""))).lowerBound])
        }
        let day =
            #""time_interval":{"end_date_time":"2026-11-19T02:10:00+01:00","start_date_time":"2026-11-18T04:00:00+01:00"}"#
        let night = day.replacing("18T04", with: "17T18")
        let moment = #""date_time":"2026-11-19T02:10:00+01:00""#
        #expect(
            bodies == [
                #"{"body":{"effective_time_frame":{\#(night)},"sleep_duration":{"unit":"min","value":450}}"#,
                #"{"body":{"activity_name":"walking","duration":{"unit":"h","value":1.5},"effective_time_frame":{\#(moment)}}"#,
                #"{"body":{"effective_time_frame":{\#(day)},"step_count":{"unit":"steps","value":4000}}"#,
                #"{"body":{"activity_name":"steps","duration":{"unit":"min","value":20},"effective_time_frame":{\#(moment)}}"#,
            ])
    }

    @Test("omh has a data point for each score, night and activity")
    func openMHealth() throws {
        var text = ""
        OpenMHealth.write(try entries()) { text += $0 }
        #expect(
            text == """
                {"body":{"body_location":"left low back","effective_time_frame":{"date_time":"2026-11-18T08:10:00+01:00"},"pain_score":6},"header":{"acquisition_provenance":{"modality":"self-reported","source_name":"Twinge"},"creation_date_time":"2026-11-18T08:10:00+01:00","id":"20261118T0710Z-aaaaaa-1","schema_id":{"name":"pain-score","namespace":"twinge","version":"1.0"}}}
                {"body":{"effective_time_frame":{"time_interval":{"end_date_time":"2026-11-18T08:10:00+01:00","start_date_time":"2026-11-17T18:00:00+01:00"}},"sleep_duration":{"unit":"h","value":7.25}},"header":{"acquisition_provenance":{"modality":"self-reported","source_name":"Twinge"},"creation_date_time":"2026-11-18T08:10:00+01:00","id":"20261118T0710Z-aaaaaa-2","schema_id":{"name":"sleep-duration","namespace":"omh","version":"2.0"}}}
                {"body":{"activity_name":"walking","duration":{"unit":"min","value":20},"effective_time_frame":{"date_time":"2026-11-18T08:10:00+01:00"}},"header":{"acquisition_provenance":{"modality":"self-reported","source_name":"Twinge"},"creation_date_time":"2026-11-18T08:10:00+01:00","id":"20261118T0710Z-aaaaaa-3","schema_id":{"name":"physical-activity","namespace":"omh","version":"1.2"}}}

                """)
    }

    @Test("JSON written entry by entry is the array that an encoder would write")
    func streamedJSON() throws {
        #expect(EntriesJSON.text(of: []) == "[\n\n]\n")
        let text = EntriesJSON.text(of: try entries())
        #expect(text.hasPrefix("[\n  {\n    \"") && text.hasSuffix("\n  }\n]\n"))
        #expect(text.contains("\n  },\n  {\n"))
        let back = try ImportFormat.twingeJSON.read(Array(text.utf8), context: ImportSample.context())
        #expect(back.entries == (try entries()))
    }
}
