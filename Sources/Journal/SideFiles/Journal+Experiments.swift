import Diary
import Files

extension Journal {
    /// Reads the self-experiments in `experiments.rec`, by their start, and the problems in it.
    ///
    /// A record with an invalid part is left out as a whole.
    ///
    /// - Throws: `FileError` if the file exists but can't be read.
    public func experiments() throws(FileError) -> (experiments: [Experiment], problems: [Problem]) {
        let names = names
        let (experiments, problems) = try values(in: .experiments) { record throws(ParseError) in
            names.renamed(try Experiment { record[$0] })
        }
        return (experiments.sorted { $0.start < $1.start }, problems)
    }

    /// Writes a self-experiment; it replaces the one with the same identifier.
    ///
    /// - Throws: `FileError` if it couldn't be written; the file is then as it was.
    public func save(_ experiment: Experiment) throws(FileError) {
        try save(SideRecord(experiment.fields.map { SideRecord.Field($0.name, $0.value) }), in: .experiments)
    }

    /// Writes a self-experiment if the ones in the file allow it; it replaces the one with the same identifier.
    ///
    /// - Parameter check: checks those in the file; an error that it throws keeps this one out.
    /// - Throws: `FileError` if it couldn't be written, or what `check` throws; the file is then as it was.
    public func save(_ experiment: Experiment, check: ([Experiment]) throws -> Void) throws {
        try change(.experiments) {
            try check(experiments().experiments)
            return SideRecord(experiment.fields.map { SideRecord.Field($0.name, $0.value) })
        }
    }

    /// Removes a self-experiment that was created by mistake; does nothing if it isn't there.
    ///
    /// - Throws: `FileError` if the file couldn't be written; it is then as it was.
    public func remove(_ experiment: Experiment) throws(FileError) {
        try remove(key: experiment.id.text, from: .experiments)
    }
}
