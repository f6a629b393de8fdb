import Diary
import Files

extension Journal {
    /// The self-experiments as `experiments.rec` has them, by their start, and what in it could not be understood.
    ///
    /// A record with a part that is not understood is left out as a whole.
    ///
    /// - Throws: `FileError` if the file is there but cannot be read.
    public func experiments() throws(FileError) -> (experiments: [Experiment], problems: [Problem]) {
        let names = names
        let (experiments, problems) = try values(in: .experiments) { record throws(ParseError) in
            names.renamed(try Experiment { record[$0] })
        }
        return (experiments.sorted { $0.start < $1.start }, problems)
    }

    /// Writes a self-experiment; it replaces the one with the same identifier.
    ///
    /// - Throws: `FileError` if it could not be written; the file is then as it was.
    public func save(_ experiment: Experiment) throws(FileError) {
        try save(SideRecord(experiment.fields.map { SideRecord.Field($0.name, $0.value) }), in: .experiments)
    }

    /// Writes a new self-experiment, if those that there are now leave room for it.
    ///
    /// - Parameter check: looks at those that there are; an error that it throws keeps the new one out.
    /// - Throws: `FileError` if it could not be written, or what `check` throws; the file is then as it was.
    public func register(_ experiment: Experiment, check: ([Experiment]) throws -> Void) throws {
        try change(.experiments) {
            try check(experiments().experiments)
            return SideRecord(experiment.fields.map { SideRecord.Field($0.name, $0.value) })
        }
    }

    /// Takes out a self-experiment that was written down by mistake; nothing happens if it is not there.
    ///
    /// - Throws: `FileError` if the file could not be written; it is then as it was.
    public func remove(_ experiment: Experiment) throws(FileError) {
        try remove(key: experiment.id.text, from: .experiments)
    }
}
