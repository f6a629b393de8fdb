import Diary

/// From which day a spreadsheet numbers its days (ECMA-376, part 1, 18.17.4.1).
public enum SerialDateSystem: Sendable {
    /// From 30 December 1899, as Excel and LibreOffice do unless told otherwise.
    case since1900
    /// From 1 January 1904, as Excel for the Mac did until 2011: its numbers are smaller by 1,462.
    case since1904

    /// The day with the number 0.
    var origin: DiaryDate {
        let first =
            switch self {
            case .since1900: DiaryDate(year: 1899, month: 12, day: 30)
            case .since1904: DiaryDate(year: 1904, month: 1, day: 1)
            }
        return first ?? DiaryDate(dayNumber: 0)
    }

    /// The file of a workbook of Excel that says which it uses.
    public static let workbookPath = "xl/workbook.xml"

    /// Returns the system of a workbook of Excel, by the bytes of its ``workbookPath``.
    public init(workbook: [UInt8]) {
        var is1904 = false
        let reader = XMLTagReader(
            wants: { name, _ in String(cString: name).split(separator: ":").last == "workbookPr" },
            take: { tag in is1904 = ["1", "true", "on"].contains(tag.attributes["date1904"] ?? "") })
        reader.read(workbook)
        self = is1904 ? .since1904 : .since1900
    }
}
