import Files
import Recfile
import SystemPackage

/// Adds records to the end of a file.
struct RecAppending {
    /// The file, which need not exist; a link is followed.
    let path: FilePath
    /// The type of the records.
    let type: String
    /// What to write first into a file that is new or empty, or whose last records are of another type.
    let header: [UInt8]

    /// Adds the records and waits until they are on disk; if that fails, the file is as it was.
    func append(_ records: [UInt8]) throws(FileError) -> WrittenFile {
        try FileAppending(
            to: path, newText: header + records, addition: { addition(of: records, to: $0) },
            isThere: { $0.firstOffset(of: Self.withLineBreaks(of: $0, records)) != nil }
        ).append()
    }

    /// Returns the bytes that add records to a text, with any separator between the two, in the line breaks of the text.
    func addition(of records: [UInt8], to text: [UInt8]) -> [UInt8] {
        if text.isEmpty { return header + records }
        let lastType = RecDocument.typeAtEnd(of: text) ?? type
        let beginning = RecSeparator.lineBreaks(afterTail: text.suffix(8)) + (lastType == type ? [] : header)
        return Self.withLineBreaks(of: text, beginning + records)
    }

    /// Returns the line breaks that are missing for the text of a file to end in a whole record.
    static func ending(of text: [UInt8]) -> [UInt8] {
        text.isEmpty ? [] : withLineBreaks(of: text, RecSeparator.lineBreaks(afterTail: text.suffix(8)))
    }

    /// Returns a text with the blank lines that are missing between its descriptors and records.
    static func separatingRecords(of text: [UInt8]) -> [UInt8] {
        var separated: [UInt8] = []
        var rest = 0
        for fault in RecDocument(text).faults where fault.kind == .missingBlankLine {
            separated += text[rest..<fault.bytes.lowerBound] + withLineBreaks(of: text, [UInt8(ascii: "\n")])
            rest = fault.bytes.lowerBound
        }
        return separated + text[rest...]
    }

    /// Returns the line break that is missing before another line can follow the text of a file.
    static func lineBreak(after text: [UInt8]) -> [UInt8] {
        text.isEmpty || text.last == UInt8(ascii: "\n") ? [] : withLineBreaks(of: text, [UInt8(ascii: "\n")])
    }

    /// Converts bytes whose lines end in line feeds to the line ends of the last line of a text.
    private static func withLineBreaks(of text: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        guard let end = text.lastIndex(of: UInt8(ascii: "\n")), end > 0, text[end - 1] == UInt8(ascii: "\r") else {
            return bytes
        }
        return bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
    }
}
