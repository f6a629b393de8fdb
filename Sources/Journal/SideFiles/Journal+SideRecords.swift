import Diary
import Files

extension Journal {
    /// Reads the values in a file beside the months, and the problems in it.
    ///
    /// A record with an invalid part is left out as a whole.
    ///
    /// - Parameter decode: decodes a record.
    /// - Throws: `FileError` if the file exists but can't be read.
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
