import Canvas

/// Where the fields of the pain dialog are, one below the other.
struct PainDialogLayout {
    /// How much air there is.
    enum Height: Comparable {
        /// Fields alone; of the sites only what is chosen, unless they are open.
        case low
        /// Facts and the ends of the ruler as well.
        case medium
        /// Air between the fields, and the score in large digits.
        case tall

        init(rows: Int) { self = rows >= 17 ? .tall : rows >= 12 ? .medium : .low }
    }

    let height: Height
    /// Where values begin; their names are to the left.
    let valueColumn: Int
    /// Where the ruler begins.
    let rulerColumn: Int
    /// The columns from one score of the ruler to the next.
    let scoreStep: Int
    /// Where the sides of sites begin, and the columns from one to the next; nil where only the chosen one has room.
    let sides: (column: Int, step: Int)?
    /// The rows of the list of sites that show at once.
    let siteRows: Int
    /// The feels of each line.
    let feelLines: [Range<Int>]
    /// The first row of each field.
    let top: [PainDialog.Field: Int]
    /// The row of what is usual and what was last; nil where there is no room.
    let factsRow: Int?
    /// The row of the search among the sites; nil unless it shows.
    let searchRow: Int?
    /// The row that says that Enter saves; nil where there is no room.
    let adviceRow: Int?
    /// All rows together.
    let rows: Int

    init(_ dialog: PainDialog, size: Size, glyphs: Glyphs) {
        height = Height(rows: size.height)
        let isWide = size.width >= 52
        let hasDigits = height == .tall && size.width >= 66
        valueColumn = hasDigits ? 11 : isWide ? 8 : 6
        rulerColumn = isWide ? valueColumn : 5
        scoreStep = min(5, max(3, (size.width - rulerColumn) / 11))
        sides = size.width >= 66 ? (30, 9) : isWide ? (24, 8) : nil
        let isOpen = dialog.field == .sites
        feelLines = Self.feelLines(dialog, width: size.width - valueColumn + 1, glyphs: glyphs)
        // What all other rows take where there is air.
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

    /// How far the rows are scrolled so that the open field shows.
    func scroll(_ dialog: PainDialog, height visible: Int) -> Int {
        let first = top[dialog.field] ?? 0
        let last = dialog.field == .sites ? searchRow ?? first : first
        return max(0, min(max(0, last - visible + 1), first))
    }

    /// The columns of an option with its brackets or its ground, and the gap behind it.
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
