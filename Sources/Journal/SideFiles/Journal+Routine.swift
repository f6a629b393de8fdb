import Diary

extension Journal {
    /// The stretch routine over time as `routine.rec` has it, and what in it could not be understood.
    ///
    /// A record with a part that is not understood is left out as a whole.
    ///
    /// - Throws: ``JournalError`` if the file is there but cannot be read.
    public func routines() throws(JournalError) -> (history: RoutineHistory, problems: [Problem]) {
        var (records, problems) = try records(in: .routine)
        var routines: [Routine] = []
        for record in records {
            do throws(ParseError) {
                routines.append(try Routine(record))
            } catch {
                problems.append(
                    Problem(
                        file: SideFile.routine.name, line: record.line, column: 1,
                        found: VisibleText.excerpt(error.found), expected: error.expected))
            }
        }
        return (RoutineHistory(routines), problems.sorted { $0.line < $1.line })
    }

    /// Writes a change of the routine, in force from its start; it replaces a change that starts on the same day.
    ///
    /// - Throws: ``JournalError`` if it could not be written; the file is then as it was.
    public func save(_ routine: Routine) throws(JournalError) {
        let start = SideRecord.Field("Start", routine.start.description)
        try save(
            SideRecord([start] + routine.items.map { SideRecord.Field("Stretch", $0.text) }), in: .routine)
    }
}

extension Routine {
    fileprivate init(_ record: SideRecord) throws(ParseError) {
        let start = try DiaryDate(parsing: record["Start"] ?? "")
        var items: [RoutineItem] = []
        for text in record.all("Stretch") { items.append(try RoutineItem(parsing: text)) }
        self.init(start: start, items: items)
    }
}
