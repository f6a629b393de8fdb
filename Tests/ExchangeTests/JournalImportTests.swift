import Testing

@testable import Exchange

@Suite("Other journals, whole")
struct JournalImportTests {
    static let painTables = """
        CREATE TABLE diaryentries (_id INTEGER PRIMARY KEY, date TEXT, painDescription_id INTEGER, condition INTEGER, notes TEXT);
        CREATE TABLE paindescriptions (_id INTEGER PRIMARY KEY, painLevel INTEGER, bodyRegions TEXT, painQualities TEXT, timesOfPain TEXT);
        CREATE TABLE drugs (_id INTEGER PRIMARY KEY, name TEXT, dose TEXT);
        CREATE TABLE drugintakes (_id INTEGER PRIMARY KEY, morning INTEGER, noon INTEGER, evening INTEGER, night INTEGER, drug_id INTEGER, diaryEntry_id INTEGER);
        """

    @Test("Privacy Friendly Pain Diary: pain, sites, kinds, mood and drugs of each day")
    func secuso() throws {
        let bytes = try ImportSample.database(
            Self.painTables + """
                INSERT INTO paindescriptions VALUES (1, 6, '23,31', 'dull,stabbing', 'morning,night'), (2, 0, NULL, NULL, NULL);
                INSERT INTO diaryentries VALUES (1, '2026-11-19', 1, 3, 'Für Dr. Groß'), (2, '2026-11-20', 2, NULL, NULL);
                INSERT INTO drugs VALUES (1, 'Ibuprofen', '400 mg'), (2, 'Novalgin', NULL);
                INSERT INTO drugintakes VALUES (1, 1, 0, 0, 1, 1, 1), (2, 0, 2, 0, 0, 2, 1);
                """)
        #expect(
            try ImportSample.report(bytes, .secuso) == """
                2 entries read: 2 added, 0 already there, 0 left out
                When: 2026-11-19 12:00 +0100; Pain: 6; Site: low back, left; Site: below the knee, right; Feel: ache; Feel: sharp; Habit: mood, 8; Medicine: Ibuprofen, 400 mg, morning 1, night 1; Medicine: Novalgin, noon 2; Note: Für Dr. Groß / When: morning, night
                When: 2026-11-20 12:00 +0100; Pain: 0
                """)
    }

    @Test("Day One: each entry at its time, with its tags")
    func dayOne() throws {
        #expect(
            try ImportSample.report(
                """
                {"metadata": {"version": "1.0"}, "entries": [
                 {"uuid": "A1", "creationDate": "2026-11-19T20:30:00Z", "tags": ["back"],
                  "text": "Long drive\\\\. Woke \\"stiff\\"\\n\\nat four"},
                 {"uuid": "A2", "creationDate": "2026-11-20T06:00:00Z", "text": ""}]}
                """, .dayOne) == """
                    2 entries read: 1 added, 0 already there, 1 left out
                      left out 1: nothing in it that Twinge logs (entry 2)
                    When: 2026-11-19 21:30 +0100; Note: Long drive. Woke "stiff" /  / at four / Tags: back
                    """)
    }

    @Test("org: dated headings, days with times below them, and the properties of a drawer")
    func org() throws {
        #expect(
            try ImportSample.report(
                """
                #+TITLE: Diary
                * 2026-11 November
                ** 2026-11-19 Thursday
                *** 08:10 Woke stiff
                :PROPERTIES:
                :PAIN: 6
                :ID: 12
                :END:
                After the drive, "again".
                *** 21:30 Better
                * TODO Call [2026-11-20 Fri 09:00] the physio
                * No date
                Not taken.
                """, .org) == """
                    3 entries read: 3 added, 0 already there, 0 left out
                    When: 2026-11-19 08:10 +0100; Pain: 6; Note: Woke stiff / After the drive, "again".
                    When: 2026-11-19 21:30 +0100; Note: Better
                    When: 2026-11-20 09:00 +0100; Note: TODO Call the physio / No date / Not taken.
                    """)
    }

    @Test("Markdown: the front matter of a daily note, inline fields, dated headings")
    func markdown() throws {
        #expect(
            try ImportSample.report(
                """
                ---
                date: 2026-11-19
                tags: [daily]
                pain: 4
                sitting: 7:30
                massage: yes
                mystery: blue
                ---
                # Thursday
                Woke *stiff*.
                - stress:: 3
                """, .markdown) == """
                    1 entry read: 1 added, 0 already there, 0 left out
                      added without a part 1: mystery: “blue” is not in a known unit; describe “mystery” in your habits.rec, or map it with --map (entry 1)
                    When: 2026-11-19 12:00 +0100; Pain: 4; Habit: sitting, 7.5 h; Stress: 3; Care: massage; Note: Thursday / Woke *stiff*.
                    """)
        #expect(
            try ImportSample.report("# Diary\n## 2026-11-18\nRain.\n## 2026-11-19 08:10\n\nSun.\n", .markdown) == """
                2 entries read: 2 added, 0 already there, 0 left out
                When: 2026-11-18 12:00 +0100; Note: Rain.
                When: 2026-11-19 08:10 +0100; Note: Sun.
                """)
    }

    @Test("iCalendar: what the catalog knows becomes that, the rest events, with folded lines, zones and alarms")
    func iCalendar() throws {
        #expect(
            try ImportSample.report(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID=America/New_York:20261119T100000
                DTEND;TZID=America/New_York:20261119T110000
                SUMMARY:Massage
                DESCRIPTION:Room 2\\, first floor\\nbring a tow
                 el
                BEGIN:VALARM
                DESCRIPTION:Reminder
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTART;VALUE=DATE:20261120
                SUMMARY:New chair\\; finally
                RRULE:FREQ=YEARLY
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTART:20261118T080000Z
                SUMMARY:Meeting
                STATUS:CANCELLED
                END:VEVENT
                END:VCALENDAR
                """, .iCalendar) == """
                    3 entries read: 2 added, 0 already there, 1 left out
                      left out 1: “Meeting” was cancelled (entry 3)
                      added without a part 1: “New chair; finally” repeats; only its first date was taken (entry 2)
                    When: 2026-11-19 16:00 +0100; Care: massage, 60 min; Note: Room 2, first floor / bring a towel
                    When: 2026-11-20 12:00 +0100; Event: New chair; finally
                    """)
    }

    @Test("iCalendar: zones that the file describes, zones that nobody knows, and lengths")
    func calendarZones() throws {
        func event(_ number: Int, _ lines: String...) -> String {
            (["BEGIN:VEVENT", "UID:\(number)"] + lines + ["END:VEVENT"]).joined(separator: "\n")
        }
        let events = [
            event(1, "SUMMARY:walking", "DTSTART;TZID=Pacific Standard Time:20261119T080000", "DURATION:PT1H"),
            event(2, "SUMMARY:walking", "DTSTART;TZID=Pacific Standard Time:20260719T080000", "DURATION:PT45M"),
            event(3, "SUMMARY:walking", "DTSTART;TZID=Moon:20261119T080000", "DURATION:PT1H"),
            event(
                4, "SUMMARY:walking", "DTSTART;TZID=\"/example.org/Europe/Berlin\":20261117T080000", "DURATION:-PT1H"),
            event(5, "SUMMARY:Talk", "DTSTART;TZID=Fixed:20261117T080000", "DTEND;TZID=Moon:20261117T080000"),
            event(6, "SUMMARY:Talk", "DTSTART;TZID=Moon;VALUE=DATE:20261118"),
        ]
        #expect(
            try ImportSample.report(
                """
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                TZID:Pacific Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T020000
                TZOFFSETFROM:-0700
                TZOFFSETTO:-0800
                RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:-0800
                TZOFFSETTO:-0700
                RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VTIMEZONE
                TZID:Fixed
                BEGIN:STANDARD
                DTSTART:16010101T000000
                TZOFFSETFROM:+0530
                TZOFFSETTO:+0530
                END:STANDARD
                END:VTIMEZONE
                \(events.joined(separator: "\n"))
                END:VCALENDAR
                """, .iCalendar) == """
                    6 entries read: 5 added, 0 already there, 1 left out
                      left out 1: “walking” is in the time zone “Moon”, which is not known here (entry 3)
                      added without a part 1: “walking”: its length “-PT1H” is not understood (entry 4)
                    When: 2026-11-19 17:00 +0100; Activity: walking, 60 min
                    When: 2026-07-19 16:00 +0100; Activity: walking, 45 min
                    When: 2026-11-17 08:00 +0100; Activity: walking
                    When: 2026-11-17 03:30 +0100; Event: Talk
                    When: 2026-11-18 12:00 +0100; Event: Talk
                    """)
    }
}
