import Catalog
import Diary
import Exchange
import Testing

@Suite("Mapping a CSV file of your own")
struct MappingTests {
    private func read(_ table: String, _ mapping: String, catalog: Catalog = .standard) throws -> ImportOutcome {
        try ImportFormat.csv.read(
            Array(table.utf8), mapping: CatalogSource(file: "map.rec", bytes: Array(mapping.utf8)),
            context: ImportContext(catalog: catalog, zone: .utc))
    }

    private func lines(_ entry: Entry) -> [String] {
        entry.fields.filter { $0.name != "Id" }.map { "\($0.name): \($0.value)" }
    }

    private let long = "%rec: Import\n\nTitle: t\nWhen: {d}\nName: {n}\nValue: {v}\n\n%rec: Map\n\n"

    @Test("a table with a column for each thing makes one entry per row")
    func wideTable() throws {
        let table = """
            date;pain;where;slept;hours sat;walk;notes
            3.11.2026;6,5;low back;stomach;7,5;20;"long drive
            to Leeds"
            4.11.2026;;;;;;
            5.11.2026;;;side;;;
            31.2.2026;3;neck;;;;
            6.11.2026;12;neck;;;;
            """
        let outcome = try ImportFormat.csv.read(
            Array(table.utf8), mapping: Samples.mapping("daily-table.rec"), context: ImportContext(zone: .utc))
        #expect(
            outcome.entries.map(lines) == [
                [
                    "When: 2026-11-03 20:00 +0000", "Pain: 7", "Site: low back", "Habit: slept, on stomach",
                    "Habit: sitting, 7.5 h", "Activity: walking, 20 min", "Note: long drive\nto Leeds",
                    "Imported: my table, pain, 6,5, 3.11.2026", "Imported: my table, slept, stomach, 3.11.2026",
                    "Imported: my table, hours sat, 7,5, 3.11.2026", "Imported: my table, walk, 20, 3.11.2026",
                    "Imported: my table, notes, long drive\nto Leeds, 3.11.2026",
                ],
                [
                    "When: 2026-11-05 20:00 +0000", "Habit: slept, on side",
                    "Imported: my table, slept, side, 5.11.2026",
                ],
            ])
        #expect(
            outcome.account == [
                "5 rows read: 2 added, 0 already there, 3 left out",
                "  left out 1: nothing in the columns that the mapping takes (row 3)",
                "  left out 1: no date that the calendar has (row 5)",
                "  left out 1: pain: “12” is not a number from 0 to 10 (row 6)",
            ])
    }

    @Test(
        "the ends of a scale may have marks between thousands",
        arguments: ["0 to 1,440", "0 to 1.440", "0 to 1'440", "0 to 1 440", "0 1440", "0 to 1\u{202F}440"])
    func scaleOfThousands(scale: String) throws {
        let mapping = "%rec: Import\n\nTitle: t\nWhen: {d}\n\n%rec: Map\n\nColumn: p\nScale: \(scale)\nPain: {value}\n"
        let outcome = try read(
            "d;p\n2026-11-01;720\n2026-11-02;1440\n2026-11-03;1,440\n2026-11-04;1 440\n2026-11-05;720,5\n", mapping)
        #expect(outcome.entries.map { $0.pain?.value } == [5, 10, 10, 5])
        #expect(
            outcome.leftOut.map(\.reason) == ["p: “1,440” is not a number with one meaning: 1440 or 1.440"])
    }

    @Test("of two numbers that a cell can be, the one on the scale is taken")
    func cellOfThousands() throws {
        func mapping(_ scale: String) -> String {
            "%rec: Import\n\nTitle: t\nWhen: {d}\n\n%rec: Map\n\nColumn: p\nScale: \(scale)\nPain: {value}\n"
        }
        let table = "d;p\n2026-11-01;1,500\n2026-11-02;1.250\n"
        #expect(try read(table, mapping("1,000 to 2,000")).entries.map { $0.pain?.value } == [5, 3])
        #expect(try read(table, mapping("1 to 2")).entries.map { $0.pain?.value } == [5, 3])
        #expect(try read(table, mapping("1 2")).entries.map { $0.pain?.value } == [5, 3])
        #expect(try read("d;p\n2026-11-01;50\n", mapping("1 100")).entries.map { $0.pain?.value } == [5])
        #expect(throws: ImportError.self) { try read(table, mapping("0 to 1,440 to 3")) }
    }

    @Test("rows with unknown names, without values or with too many cells are left out by number")
    func leftOut() throws {
        let outcome = try read(
            "d,n,v\n2026-11-01,ache,4\n2026-11-01,mood,4\n2026-11-01,ache,\n2026-11-01,weather,4\n2026-11-01,ache,x\n2026-11-01,ache,1,2\n",
            long + "Source: Ache\nPain: {value}\n\nSource: weather\nLeave_out: not about you\n")
        #expect(
            outcome.leftOut.map { "\($0.number) \($0.reason)" } == [
                "3 “mood” is not in the mapping; add a Map record with “Source: mood”", "4 ache: no value",
                "5 weather: not about you", "6 “x” is not a number from 0 to 10",
                "7 more cells than the header has columns",
            ])
        #expect(
            outcome.entries.map(lines) == [
                ["When: 2026-11-01 12:00 +0000", "Pain: 4", "Imported: t, ache, 4, 2026-11-01"]
            ])
        #expect(outcome.isComplete)
    }

    @Test("rules may have scales, words, a name for all others and ratings in their own fields")
    func conversions() throws {
        let outcome = try read(
            "d,n,v\n2026-11-01,pain,3\n2026-11-01,sleep,so-so\n2026-11-01,stress,2.5\n2026-11-01,crossed,2\n2026-11-01,gym,\n",
            long + "Source: pain\nScale: 1 to 5\nPain: {value}\nSite: low back, left, {value}\n\n"
                + "Source: sleep\nWord: so-so = 5\nHabit: sleep quality, {value}\n\nSource: stress\nStress: {value}\n\n"
                + "Source: crossed\nHabit: crossed legs, {value}\n\nSource: *\nNote: {n}\n")
        #expect(
            outcome.entries.map { lines($0).dropFirst().filter { !$0.hasPrefix("Imported") } } == [
                ["Pain: 5", "Site: low back, left, 5"], ["Sleep_quality: 5"], ["Stress: 3"],
                ["Habit: crossed legs, yes"],
                ["Note: gym"],
            ])
    }

    @Test("the same row twice is two entries, and still two after a second import")
    func repeatedRows() throws {
        let table = "d,n,v\n2026-11-01,a,4\n2026-11-01,a,4\n"
        let mapping = long + "Source: a\nPain: {value}\n"
        let first = try read(table, mapping)
        #expect(first.entries.count == 2)
        #expect(first.entries[0].id != first.entries[1].id)
        #expect(try read(table, mapping).entries.map(\.id) == first.entries.map(\.id))
    }

    @Test("mistakes in a mapping are reported with their place")
    func mistakes() throws {
        let mapping = """
            %rec: Import

            Title: a, b
            When: {d} in Mars
            Zone: Nowhere
            Time: 25:00
            Delimiter: bar
            Valu: {v}

            %rec: Map

            Column: x
            Habit: sittin, {value} h
            Scale: 5 to 1
            Site: elbow grease
            When: {d}

            Source: y
            Pain: {value}

            Column: z

            %rec: Habit

            Name: mood
            Unit: smileys

            """
        let problems = [
            "map.rec:3:8: “a, b”: expected a name without commas and line breaks",
            "map.rec:4:7: “{d} in Mars”: expected a time zone such as UTC or America/Los_Angeles",
            "map.rec:5:7: “Nowhere”: expected a time zone such as America/Los_Angeles",
            "map.rec:6:7: “25:00”: expected a time of day such as 20:00",
            "map.rec:7:12: “bar”: expected one of: comma, semicolon, tab",
            "map.rec:8:1: “Valu”: expected one of the fields Title, Zone, When, Time, Name, Value, Delimiter",
            "map.rec:13:8: “sittin, {value} h”: expected the name of a habit, or a Habit record for it in this file",
            "map.rec:14:8: “5 to 1”: expected the ends of the scale, such as 0 to 5",
            "map.rec:15:7: “elbow grease”: expected a site of the catalog",
            "map.rec:16:7: “{d}”: expected another field: the program writes When itself",
            "map.rec:18:1: “Map”: expected a Column field, as the Import record has no Name",
            "map.rec:21:1: “Map”: expected a field such as “Habit: sitting, {value}”, or Leave_out with the reason",
            "map.rec:26:7: “smileys”: expected one of: h, min, times, s, cm, yes/no, choice, 0-10",
        ]
        do {
            _ = try read("x\n1\n", mapping)
            Issue.record("the mapping was taken")
        } catch let error as ImportError {
            #expect(error.description.split(separator: "\n").map(String.init) == problems)
        }
    }

    @Test("a column that the file lacks is reported with those it has")
    func missingColumn() {
        #expect(throws: ImportError.columns(missing: ["n", "v"], header: ["d", "name"])) {
            try read("d,name\n1,2\n", long + "Source: a\nPain: {value}\n")
        }
    }

    @Test(
        "a CSV file of another program needs a mapping, and the error says for which columns",
        arguments: [
            (
                "a,b\n1,2\n",
                "none of its columns is named for the day, such as “date”; rename one, or say with --map what they mean (share/doc/twinge/import has samples)"
            ),
            ("date,colour\n1,2\n", "column “colour” isn't something that Twinge logs; map it with --map"),
            (
                "date,pain\n2026-11-01,60\n2026-11-02,70\n",
                "column “pain” goes up to 70: say its scale in the name, such as “pain (0-100)”, or with --map"
            ),
        ])
    func noMapping(text: String, expected: String) {
        #expect(throws: ImportError.file(expected)) {
            try ImportFormat.csv.read(Array(text.utf8), context: ImportContext(zone: .utc))
        }
    }
}
