import Canvas
import Diary
import Trends

extension TodayPage {
    /// The first column of the sides, counted from the left edge of the column.
    private static let sideColumn = 20

    /// Returns the routine of the day, one line for each stretch, with its sides beside it.
    func stretches(width: Int) -> TodayGroupLines {
        let routine = report.stretches
        var head = heading("Stretches")
        if !routine.items.isEmpty {
            let adherence = routine.adherence
            let count: StyledText = [
                .init(String(adherence.done), theme.value), .init(" of \(adherence.planned)", theme.label),
                .init(report.gentleReason == nil ? "" : ", gentle", theme.dim),
            ]
            head.put(count, at: Self.sideColumn)
        }
        let planned = Set(routine.items.map(\.plan.stretch))
        let extra = routine.extra.filter { !planned.contains($0.name) }
        let (runs, extraRuns) = (routine.items.runs(by: \.plan.stretch), extra.runs(by: \.name))
        let names = (runs.map { $0[0].plan.stretch.text } + extraRuns.map { $0[0].name.text })
            .toldApart(to: Self.sideColumn - 1, glyphs: glyphs)
        let lines =
            zip(runs, names).map { plannedLine($0, $1, width: width) }
            + zip(extraRuns, names.dropFirst(runs.count)).map(extraLine)
        if let goal = report.goal, routine.items.isEmpty { head.put(goal.words, theme.dim, at: Self.sideColumn) }
        return TodayGroupLines(heading: head, lines: lines.isEmpty ? [empty(nothingPlanned, at: 0)] : lines)
    }

    /// Why no exercises are listed.
    private var nothingPlanned: String {
        if report.health.waitsForDoctor { return "none today: a warning sign" }
        if report.health.waitsForSurgeon { return "none planned: a recent operation" }
        return report.hasRoutine ? "none planned" : "no routine yet"
    }

    private func plannedLine(_ items: [StretchDay.Item], _ name: String, width: Int) -> TodayLine {
        let isDone = items.contains { $0.state == .done }
        var line = TodayLine(row: .stretch(items[0].plan.stretch), markColumn: Self.mark)
        line.put(name, isDone ? theme.label : theme.dim, at: 0, width: Self.sideColumn - 1)
        line.put(sides(items, room: width - Self.sideColumn), at: Self.sideColumn)
        return line
    }

    /// How sides are written.
    private enum SideWords: CaseIterable {
        /// The sides, with the reason if one was skipped.
        case whole
        /// The sides.
        case sides
        /// The first letters of the sides.
        case letters

        /// What is between two sides.
        var gap: String { self == .letters ? " " : "  " }
    }

    /// Returns the sides in the longest form that fits.
    private func sides(_ items: [StretchDay.Item], room: Int) -> StyledText {
        let forms = SideWords.allCases.lazy.map { sides(items, in: $0) }
        return forms.longest(fitting: room, glyphs: glyphs) ?? sides(items, in: .letters)
    }

    /// Returns the sides in words, each after its mark.
    private func sides(_ items: [StretchDay.Item], in words: SideWords) -> StyledText {
        items.enumerated().reduce(into: StyledText()) { text, item in
            if item.offset > 0 { text.append(words.gap) }
            text += side(item.element, in: words)
        }
    }

    /// Returns a side in words, after its mark.
    private func side(_ item: StretchDay.Item, in words: SideWords) -> StyledText {
        var text = mark(item.state)
        let style = item.state == .done ? theme.label : theme.dim
        if let side = item.plan.side {
            text.append(" ")
            text.append(words == .letters ? side.letter : side.rawValue, style)
        }
        if words == .whole, case .skipped(let why?) = item.state {
            text.append(" (\(why))", style)
        }
        return text
    }

    /// Returns the hold whose side is at a column of a line of the list; nil beside the sides, and where a stretch has none.
    func hold(at column: Int, of line: TodayLine) -> StretchDay.Item? {
        guard case .stretch(let name) = line.row, let shown = line.pieces.last else { return nil }
        let items = report.stretches.items.filter { $0.plan.stretch == name }
        guard items.allSatisfy({ $0.plan.side != nil }),
            let words = SideWords.allCases.first(where: { sides(items, in: $0).text == shown.text.text })
        else { return nil }
        var end = shown.column
        for item in items {
            let start = end
            end += TextWidth.columns(of: side(item, in: words).text, glyphs: glyphs)
            if (start..<end).contains(column) { return item }
            end += words.gap.count
        }
        return nil
    }

    private func mark(_ state: StretchDay.State) -> StyledText {
        switch state {
        case .done: StyledText(String(glyphs.tick), theme.good)
        case .skipped: StyledText(String(glyphs.times), theme.dim)
        case .open, .partial: StyledText(String(glyphs.circle), theme.dim)
        }
    }

    private func extraLine(_ holds: [Hold], _ name: String) -> TodayLine {
        var line = TodayLine(row: .stretch(holds[0].name), markColumn: Self.mark)
        line.put(name, theme.label, at: 0, width: Self.sideColumn - 1)
        let sides = holds.map(\.side).reduce(into: [Side?]()) { if !$0.contains($1) { $0.append($1) } }
        let texts = sides.map { side in
            mark(.done) + StyledText(side.map { " \($0.rawValue)" } ?? "", theme.label)
        }
        let text = texts.reduce(into: StyledText()) { $0 += $0.pieces.isEmpty ? $1 : StyledText("  ") + $1 }
        line.put(text, at: Self.sideColumn)
        return line
    }
}

extension Array {
    /// Returns runs of adjacent elements that have the same key; none is empty.
    func runs<Key: Equatable>(by key: (Element) -> Key) -> [[Element]] {
        reduce(into: []) { runs, element in
            if let last = runs.last?.last, key(last) == key(element) {
                runs[runs.count - 1].append(element)
            } else {
                runs.append([element])
            }
        }
    }
}
