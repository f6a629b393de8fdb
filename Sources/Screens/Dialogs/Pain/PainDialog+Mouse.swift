import Canvas
import Diary

extension PainDialog {
    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let layout = PainDialogLayout(self, size: FrameLayout.sheetRoom(model.size), glyphs: model.glyphs)
        let row = point.row + layout.scroll(self, height: size.height)
        guard let field = layout.field(at: row) else { return .stay }
        complaint = nil
        self.field = field
        followsOne = false
        let line = row - (layout.top[field] ?? 0)
        switch field {
        case .score: if let score = layout.score(at: point.column) { self.score = score }
        case .sites where line > 0:
            let window = ListWindow(count: sites.rows.count, height: layout.siteRows).rows(around: sites.row)
            if window.indices.contains(window.lowerBound + line - 1) { sites.choose(window.lowerBound + line - 1) }
        case .feels:
            if let place = layout.feel(at: point.column, line: line, feels, model.glyphs) { feels.choose(place) }
        case .sites, .trigger, .note, .time: break
        }
        return .stay
    }
}

extension PainDialogLayout {
    /// The field that a row belongs to.
    fileprivate func field(at row: Int) -> PainDialog.Field? {
        PainDialog.Field.allCases.last { (top[$0] ?? 0) <= row }
    }

    /// The score at a column of the ruler.
    fileprivate func score(at column: Int) -> PainScore? {
        let place = column - valueColumn + 1
        return place < 0 ? nil : PainScore(place / scoreStep)
    }

    /// The feel at a column of a line of feels.
    fileprivate func feel(at column: Int, line: Int, _ feels: FeelPicker, _ glyphs: Glyphs) -> Int? {
        guard feelLines.indices.contains(line) else { return nil }
        var start = valueColumn
        for place in feelLines[line] {
            let end = start + TextWidth.columns(of: feels.offered[place].text, glyphs: glyphs)
            if (start..<end).contains(column) { return place }
            start = end + 3
        }
        return nil
    }
}
