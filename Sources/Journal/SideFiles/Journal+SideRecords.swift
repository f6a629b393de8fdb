import Diary
import Files

extension Journal {
    /// What the records of a file beside the months mean, and what in it could not be understood.
    ///
    /// A record with a part that is not understood is left out as a whole.
    ///
    /// - Parameter decode: what a record means.
    /// - Throws: ``FileError`` if the file is there but cannot be read.
    func values<Value>(
        in file: SideFile, _ decode: (SideRecord) throws(ParseError) -> Value
    ) throws(FileError) -> (values: [Value], problems: [Problem]) {
        var (records, problems) = try records(in: file)
        var values: [Value] = []
        for record in records {
            do throws(ParseError) {
                values.append(try decode(record))
            } catch {
                problems.append(
                    Problem(
                        file: file.name, line: record.line, column: 1, found: VisibleText.excerpt(error.found),
                        expected: error.expected))
            }
        }
        return (values, problems.sorted { $0.line < $1.line })
    }
}
