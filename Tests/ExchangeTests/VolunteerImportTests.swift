import Diary
import Exchange
import Testing

@Suite("The diary of a volunteer, with the sample mappings")
struct VolunteerImportTests {
    private func read(_ file: String, _ mapping: String, existing: [Entry] = []) throws -> ImportOutcome {
        let context = ImportContext(existing: existing, zone: .utc)
        return try ImportFormat.csv.read(
            Samples.bytes("MyAIGuide/" + file), mapping: Samples.mapping(mapping), context: context)
    }

    private func pain() throws -> ImportOutcome { try read("Participant8PainNew.csv", "myaiguide-pain.rec") }

    @Test("every row of the pain file is accounted for")
    func painAccount() throws {
        let outcome = try pain()
        #expect(outcome.account == ["2398 rows read: 2398 added, 0 already there, 0 left out"])
        #expect(outcome.isComplete)
        #expect(Set(outcome.entries.map(\.id)).count == 2398)
    }

    @Test("every row of the observations is accounted for")
    func observationsAccount() throws {
        let outcome = try read("Participant8ObservationsNew.csv", "myaiguide-observations.rec")
        #expect(outcome.account == ["528 rows read: 528 added, 0 already there, 0 left out"])
        var counts: [String: Int] = [:]
        for entry in outcome.entries { counts[entry.habits[0].text, default: 0] += 1 }
        #expect(
            counts == [
                "tired, yes": 269, "tired, no": 3, "poor sleep, yes": 84, "poor sleep, no": 1, "worried, yes": 67,
                "worried, no": 1, "sad, yes": 48, "sad, no": 7, "stressed, yes": 30, "stressed, no": 1,
                "awesome day, yes": 11, "awesome day, no": 3, "great event, yes": 2, "lonely, yes": 1,
            ])
    }

    @Test("a second import adds nothing")
    func secondImport() throws {
        let first = try pain()
        let second = try read(
            "Participant8PainNew.csv", "myaiguide-pain.rec", existing: first.entries)
        #expect(second.account == ["2398 rows read: 0 added, 2398 already there, 0 left out"])
    }

    @Test(
        "a day that was filled in counts, with the time of typing in the volunteer's zone")
    func filledInDay() throws {
        let first = try #require(try pain().entries.first)
        #expect(
            first.fields.map { "\($0.name): \($0.value)" } == [
                "Id: 20190813T0207Z-as52zk", "When: 2019-08-12 19:07 -0700", "Pain: 8", "Site: knee",
                "Imported: MyAIGuide pain, Knee Pain, 8, 2019-08-13 02:07:55",
            ])
    }

    @Test("without a day that of the time of typing counts; scores are rounded and kept")
    func typedDay() throws {
        let entry = try pain().entries[198]
        #expect(entry.when.diaryText == "2019-11-24 21:46 -0800")
        #expect(entry.sites.map(\.text) == ["low back"])
        #expect(entry.pain?.value == 3)
        #expect(entry.imported.map(\.text) == ["MyAIGuide pain, Low Back Pain, 3.4, 2019-11-25 05:46:34"])
    }

    @Test("a day that was filled in stays, even if typed after midnight")
    func afterMidnight() throws {
        let entries = try pain().entries
        let lateAtNight = entries.filter {
            $0.imported.contains { $0.text.hasSuffix("Knee Pain, 3.4, 2020-08-27 07:12:44") }
        }
        #expect(lateAtNight.map(\.when.diaryText) == ["2020-08-27 00:12 -0700"])
        let filledInEarly = entries.filter { $0.imported.contains { $0.text.hasSuffix(", 2020-12-12") } }
        #expect(filledInEarly.map(\.when.diaryText) == ["2020-12-12 12:00 -0800", "2020-12-12 12:00 -0800"])
    }

    @Test("sites and scores add up as in the file")
    func counts() throws {
        let entries = try pain().entries
        let sites = Dictionary(grouping: entries.flatMap(\.sites), by: \.name.text).mapValues(\.count)
        #expect(
            sites == [
                "knee": 468, "leg": 302, "head": 284, "hand": 268, "abdomen": 258, "foot": 162, "hip": 150,
                "low back": 47,
            ])
        let ratings = Dictionary(grouping: entries.flatMap(\.habits), by: \.name.text).mapValues(\.count)
        #expect(ratings == ["happiness": 443, "dizziness": 16])
        // 4.5 is rounded half up.
        #expect(entries.count { $0.pain?.value == 5 } == 186)
    }

    @Test("the mapping's habits are offered for the user's own file")
    func newHabits() throws {
        let outcome = try pain()
        #expect(outcome.newHabits.hasPrefix("Name: dizziness\nUnit: 0-10\n"))
        #expect(outcome.newHabits.contains("\n\nName: happiness\n"))
    }

    @Test(
        "the days of three weeks have the scores that Samples/MyAIGuide/count_week.py counts",
        arguments: [
            ("2019-09-02", ["6 1 6", "6 1 6", "5 1 5", "5 1 5", "4 1 4", "4 1 4", "5 1 5"]),
            ("2020-05-11", ["-", "-", "4 6 16", "4 6 16", "-", "6 6 21", "5 6 19"]),
            ("2020-12-07", ["-", "3 6 18", "3 6 18", "-", "3 5 14", "3 5 15", "-"]),
        ])
    func weeks(monday: String, counts: [String]) throws {
        let logbook = Logbook(try pain().entries, dayStart: 4)
        let first = try DiaryDate(parsing: monday)
        let found = (0..<7).map { number in
            let scores = logbook.entries(on: first + number).flatMap(\.scores).map(\.value)
            return scores.max().map { "\($0) \(scores.count) \(scores.reduce(0, +))" } ?? "-"
        }
        #expect(found == counts)
    }
}
