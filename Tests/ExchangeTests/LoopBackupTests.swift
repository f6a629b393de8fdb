import Diary
import Testing

@testable import Exchange

@Suite("The backup of Loop Habit Tracker")
struct LoopBackupTests {
    private func database(_ statements: String) throws -> [UInt8] { try ImportSample.database(statements) }

    private let tables = """
        CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT, position INTEGER, type INTEGER);
        CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER, value INTEGER, notes TEXT);
        """

    private func read(_ bytes: [UInt8], existing: [Entry] = []) throws -> ImportOutcome {
        #expect(ImportFormat(detecting: bytes) == .loop)
        return try ImportFormat.loop.read(bytes, context: ImportContext(existing: existing, zone: .utc))
    }

    @Test("makes the same entries as Checkmarks.csv, with the notes added")
    func backup() throws {
        let bytes = try database(
            tables + """
                INSERT INTO Habits VALUES (1, 'Yoga', 0, 0), (2, 'Walking', 1, 1), (3, 'Crossed legs', 2, 0);
                INSERT INTO Repetitions VALUES
                (1, 1, 1795046400000, 2, 'früh'), (2, 2, 1795046400000, 20000, ''), (3, 3, 1795046400000, 0, NULL),
                (4, 1, 1794960000000, 3, NULL), (5, 3, 1794960000000, 2, NULL);
                """)
        let outcome = try read(bytes)
        #expect(
            outcome.account == [
                "2 rows read: 2 added, 0 already there, 0 left out", "  1 mark “skipped” counts as not logged.",
            ])
        #expect(
            outcome.entries.map { entry in
                entry.fields.filter { !["Id", "Imported"].contains($0.name) }.map { "\($0.name): \($0.value)" }
            } == [
                [
                    "When: 2026-11-19 12:00 +0000", "Habit: Yoga, yes", "Habit: crossed legs, no",
                    "Activity: walking, 20 min", "Note: Yoga: früh",
                ],
                ["When: 2026-11-18 12:00 +0000", "Habit: crossed legs, yes"],
            ])
        let csv = "Date,Yoga,Walking,Crossed legs,\n2026-11-19,2,20000,0,\n2026-11-18,3,-1,2,\n"
        let table = try ImportFormat.loop.read(Array(csv.utf8), context: ImportContext(zone: .utc))
        #expect(table.entries.map(\.id) == outcome.entries.map(\.id))
    }

    @Test("an amount is in the unit of its habit, also in the archive, whatever the catalog counts it in")
    func units() throws {
        let bytes = try database(
            tables.replacing("type INTEGER)", with: "type INTEGER, unit TEXT)") + """
                INSERT INTO Habits VALUES (1, 'Driving', 0, 1, 'min'), (2, 'Sitting', 1, 1, ''), (3, 'Plank', 2, 1, 'Minutes');
                INSERT INTO Repetitions VALUES
                (1, 1, 1795046400000, 20000, ''), (2, 2, 1795046400000, 7500, ''), (3, 3, 1795046400000, 2000, '');
                """)
        let csv = "Date,Driving,Sitting,Plank,\n2026-11-19,20000,7500,2000,\n"
        var context = ImportContext(zone: .utc)
        context.legend = Array("Position,Name,Type,Unit\n001,Driving,NUMERICAL,min\n003,Plank,NUMERICAL,Minutes\n".utf8)
        for outcome in [try read(bytes), try ImportFormat.loop.read(Array(csv.utf8), context: context)] {
            let fields = outcome.entries.flatMap(\.fields).filter { ["Habit", "Activity"].contains($0.name) }
            #expect(fields.map(\.value) == ["driving, 0.333 h", "sitting, 7.5 h", "Plank, 2 min"])
        }
        #expect(LoopSource.legend(ofPath: "Checkmarks.csv") == "Habits.csv")
        #expect(LoopSource.legend(ofPath: "a/Checkmarks.csv") == "a/Habits.csv")
        #expect(LoopSource.legend(ofPath: "a/001 Walk/Checkmarks.csv") == "a/Habits.csv")
    }

    @Test("other databases and damaged ones are refused")
    func others() throws {
        #expect(throws: ImportError.file("it should be the backup of Loop Habit Tracker")) {
            try read(database("CREATE TABLE a (b)"))
        }
        let cut = try Array(database(tables).prefix(700))
        #expect(throws: ImportError.self) { try read(cut) }
    }
}
