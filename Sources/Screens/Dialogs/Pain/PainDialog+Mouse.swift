import Canvas
import Diary
import Reports

extension PainDialog {
    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let layout = PainDialogLayout(self, size: room(in: model), glyphs: model.glyphs)
        let row = point.row + layout.scroll(self, height: size.height)
        guard let field = layout.field(at: row) else { return .stay }
        complaint = nil
        if field != self.field, !takeFoundSite() { return .stay }
        self.field = field
        followsOne = false
        let line = row - (layout.top[field] ?? 0)
        switch field {
        case .score: if line == 0, let score = layout.score(at: point.column) { self.score = score }
        case .sites: clickSite(at: point.column, line: line, layout)
        case .feels:
            if let place = layout.feel(at: point.column, line: line, feels, model.glyphs) { feels.choose(place) }
        case .helped:
            helpedAnswer = clickedAnswer(at: point.column, layout, width: size.width, model: model) ?? helpedAnswer
        case .trigger, .note, .time: break
        }
        return .stay
    }

    private mutating func clickSite(at column: Int, line: Int, _ layout: PainDialogLayout) {
        let rows = sites.rows
        let window = ListWindow(count: rows.count, height: layout.siteRows).rows(around: sites.row)
        let row = window.lowerBound + line
        guard line < layout.siteRows, window.contains(row) else { return }
        let all = sites.sides(of: rows[row].site)
        if let sides = layout.sides, column >= sides.column - 1 {
            let place = (column - sides.column + 1) / sides.step
            if all.indices.contains(place) { sites.choose(row, side: all[place]) }
        } else {
            sites.choose(row)
        }
    }

    private func clickedAnswer(
        at column: Int, _ layout: PainDialogLayout, width: Int, model: AppModel
    ) -> HelpedQuestion.Answer? {
        guard let helped else { return nil }
        let text = helpedWords(helped, width: width - layout.valueColumn, model: model).text
        let place = column - layout.valueColumn
        guard place >= 0, place < text.count else { return nil }
        let index = text.index(text.startIndex, offsetBy: place)
        return HelpedQuestion.Answer.allCases.first { answer in
            text.firstRange(of: "\(answer.key) \(answer.word)")?.contains(index) == true
        }
    }
}

extension PainDialogLayout {
    /// Returns the field that a row belongs to.
    fileprivate func field(at row: Int) -> PainDialog.Field? {
        if let searchRow, row == searchRow { return .sites }
        // The mark above the ruler and the words around it belong to the score.
        if let first = top[.score], row >= 1, row < first { return .score }
        return PainDialog.Field.allCases.last { field in top[field].map { $0 <= row } ?? false }
    }

    /// Returns the score at a column of the ruler.
    fileprivate func score(at column: Int) -> PainScore? {
        let place = column - rulerColumn
        return place < 0 ? nil : PainScore(place / scoreStep)
    }

    /// Returns the feel at a column of a line of feels.
    fileprivate func feel(at column: Int, line: Int, _ feels: FeelPicker, _ glyphs: Glyphs) -> Int? {
        guard feelLines.indices.contains(line) else { return nil }
        var start = valueColumn - 1
        for place in feelLines[line] {
            let end = start + Self.columns(ofOption: feels.offered[place].text, glyphs: glyphs) - 1
            if (start..<end).contains(column) { return place }
            start = end + 1
        }
        return nil
    }
}
