import Canvas

/// Where the fields of the pain dialog are, one below the other.
struct PainDialogLayout {
    /// Where values begin; their names are to the left.
    let valueColumn: Int
    /// The columns from one score of the ruler to the next.
    let scoreStep: Int
    /// Whether the ends of the ruler are named below it.
    let hasRulerWords: Bool
    /// The rows of the list of sites that show at once.
    let siteRows: Int
    /// The feels of each line.
    let feelLines: [Range<Int>]
    /// The first row of each field.
    let top: [PainDialog.Field: Int]
    /// All rows together.
    let height: Int

    init(_ dialog: PainDialog, size: Size, glyphs: Glyphs) {
        let isWide = size.width >= 54
        let isTall = size.height >= 12
        valueColumn = isWide ? 8 : 6
        scoreStep = isWide ? 4 : 3
        hasRulerWords = isTall
        siteRows = isTall ? min(5, max(3, size.height - 16)) : dialog.field == .sites ? 3 : 0
        feelLines = Self.feelLines(dialog, width: size.width - valueColumn, glyphs: glyphs)
        var row = isTall ? 2 : 1
        var top: [PainDialog.Field: Int] = [.score: row]
        row += hasRulerWords ? 3 : 1
        top[.sites] = row
        row += 1 + siteRows + (isTall ? 1 : 0)
        top[.feels] = row
        row += feelLines.count
        top[.trigger] = row
        top[.note] = row + 1
        top[.time] = row + 2
        self.top = top
        height = row + 3
    }

    /// How far the rows are scrolled so that the open field shows.
    func scroll(_ dialog: PainDialog, height visible: Int) -> Int {
        let first = top[dialog.field] ?? 0
        let last = dialog.field == .sites ? first + siteRows : first
        return max(0, min(max(0, last - visible + 1), first))
    }

    private static func feelLines(_ dialog: PainDialog, width: Int, glyphs: Glyphs) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var used = 0
        for (index, feel) in dialog.feels.offered.enumerated() {
            let needed = TextWidth.columns(of: feel.text, glyphs: glyphs) + 3
            if used + needed - 3 > width, index > start {
                lines.append(start..<index)
                (start, used) = (index, 0)
            }
            used += needed
        }
        return lines + [start..<dialog.feels.offered.count]
    }
}
