import Diary
import Journal

/// Every month file can be read; what counts can be written and read again; what doesn't is reported in safe words.
@Sendable func fuzzEntries(_ bytes: [UInt8]) {
    guard let month = YearMonth(year: 2026, month: 11) else { return }
    let contents = MonthContents(reading: bytes, month: month, file: "journal/2026-11.rec")
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    for problem in contents.problems {
        expect((1...lines).contains(problem.line) && problem.column >= 1, "problems are in the file: \(problem)")
        for scalar in problem.description.unicodeScalars {
            expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "problems are safe to print")
        }
    }
    for entry in contents.entries where !entry.id.isProvisional {
        expect((try? Entry(fields: entry.fields)) == entry, "an entry survives being written: \(entry.fields)")
    }
}
