import Diary
import Files

extension Journal {
    /// Reads the stretch routine over time in `routine.rec`, and the problems in it.
    ///
    /// A record with an invalid part is left out as a whole.
    ///
    /// - Throws: `FileError` if the file exists but can't be read.
    public func routines() throws(FileError) -> (history: RoutineHistory, problems: [Problem]) {
        let names = names
        let (routines, problems) = try values(in: .routine) { record throws(ParseError) in
            names.renamed(try Routine(record))
        }
        return (RoutineHistory(routines), problems)
    }

    /// Changes the current routine, in force from the start of what `change` returns.
    ///
    /// - Parameter change: returns the routine to write; `nil` leaves it as it is.
    /// - Throws: `FileError` if it couldn't be written, or what `change` throws; the file is then as it was.
    public func changeRoutine(_ change: (RoutineHistory) throws -> Routine?) throws {
        try self.change(.routine) { try change(routines().history).map(Self.record) }
    }

    /// Rewrites the routines that a change affects, as after a renaming.
    ///
    /// - Throws: `FileError` if they couldn't be written.
    public func rewriteRoutines(_ change: (Routine) -> Routine) throws(FileError) {
        let written = try records(in: .routine).records.compactMap { try? Routine($0) }
        for routine in RoutineHistory(written).routines {
            let changed = change(routine)
            if changed != routine { try save(changed) }
        }
    }

    /// Writes a change of the routine, in force from its start; it replaces a change that starts on the same day.
    ///
    /// - Throws: `FileError` if it couldn't be written; the file is then as it was.
    public func save(_ routine: Routine) throws(FileError) {
        try save(Self.record(routine), in: .routine)
    }

    private static func record(_ routine: Routine) -> SideRecord {
        let start = SideRecord.Field("Start", routine.start.description)
        return SideRecord([start] + routine.items.map { SideRecord.Field("Stretch", $0.text) })
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
