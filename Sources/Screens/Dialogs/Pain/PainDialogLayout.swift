import Canvas

/// The layout of the pain dialog's fields, one below the other.
struct PainDialogLayout {
    /// How much space there is.
    enum Height: Comparable {
        /// Fields only; of the sites only those chosen, unless the field is open.
        case low
        /// Also facts and the ends of the ruler.
        case medium
        /// Also blank rows between the fields, and the score in large digits.
        case tall

        init(rows: Int) { self = rows >= 17 ? .tall : rows >= 12 ? .medium : .low }
    }

    let height: Height
    /// The first column of the values; their names are to the left.
    let valueColumn: Int
    /// The first column of the sites; the marks before them leave the name of the field whole.
    let siteColumn: Int
    /// The first column of the ruler.
    let rulerColumn: Int
    /// The number of columns from one score of the ruler to the next.
    let scoreStep: Int
    /// The first column of the sides, and the number of columns between them; nil if only the chosen one fits.
    let sides: (column: Int, step: Int)?
    /// The number of visible rows of the list of sites.
    let siteRows: Int
    /// The feels on each line.
    let feelLines: [Range<Int>]
    /// The first row of each field.
    let top: [PainDialog.Field: Int]
    /// The row of the usual and the latest score; nil if there is no room.
    let factsRow: Int?
    /// The row of the site search; nil if it isn't shown.
    let searchRow: Int?
    /// The row that says that Enter saves; nil if there is no room.
    let adviceRow: Int?
    /// The total number of rows.
    let rows: Int

    init(_ dialog: PainDialog, size: Size, glyphs: Glyphs) {
        height = Height(rows: size.height)
        let isWide = size.width >= 52
        let hasDigits = height == .tall && size.width >= 66
        valueColumn = hasDigits ? 11 : isWide ? 8 : 6
        // With room for it there is a blank on either side of the mark of the selected site.
        let hasAir = size.width >= 56
        siteColumn = hasDigits ? 11 : hasAir ? 10 : isWide ? 9 : 8
        rulerColumn = isWide ? valueColumn : 5
        scoreStep = min(5, max(3, (size.width - rulerColumn) / 11))
        sides = size.width >= 66 ? (30, 9) : hasAir ? (26, 8) : isWide ? (25, 8) : nil
        let isOpen = dialog.field == .sites
        feelLines = Self.feelLines(dialog, width: size.width - valueColumn + 1, glyphs: glyphs)
        // The rows that everything else takes when spaced out.
        let others = 12 + feelLines.count + (dialog.helped == nil ? 0 : 1)
        siteRows =
            switch height {
            case .low: isOpen ? 3 : 0
            case .medium: 3
            case .tall: min(5, max(3, size.height - others))
            }
        // The title, then the fields.
        var row = height == .tall ? 2 : 1
        func next(_ count: Int = 1) -> Int {
            defer { row += count }
            return row
        }
        factsRow = height == .low ? nil : next()
        if height == .tall { row += 1 }
        var top: [PainDialog.Field: Int] = [.score: next(height == .low ? 1 : 2)]
        if height == .tall { row += 1 }
        top[.sites] = next(max(1, siteRows))
        searchRow = height == .low && !isOpen ? nil : next()
        if height == .tall { row += 1 }
        top[.feels] = next(feelLines.count)
        top[.trigger] = next()
        top[.note] = next()
        top[.time] = next()
        if dialog.helped != nil { top[.helped] = next() }
        adviceRow = height == .tall && row < size.height ? next() : nil
        self.top = top
        rows = row
    }

    /// Returns how far to scroll so that the open field is visible.
    func scroll(_ dialog: PainDialog, height visible: Int) -> Int {
        let first = top[dialog.field] ?? 0
        let last = dialog.field == .sites ? searchRow ?? first : first
        return max(0, min(max(0, last - visible + 1), first))
    }

    /// Returns the columns of an option with its brackets or highlight, and the gap after it.
    static func columns(ofOption text: String, glyphs: Glyphs) -> Int {
        TextWidth.columns(of: text, glyphs: glyphs) + 3
    }

    private static func feelLines(_ dialog: PainDialog, width: Int, glyphs: Glyphs) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var used = 0
        for (index, feel) in dialog.feels.offered.enumerated() {
            let needed = columns(ofOption: feel.text, glyphs: glyphs)
            if used + needed - 1 > width, index > start {
                lines.append(start..<index)
                (start, used) = (index, 0)
            }
            used += needed
        }
        return lines + [start..<dialog.feels.offered.count]
    }
}
