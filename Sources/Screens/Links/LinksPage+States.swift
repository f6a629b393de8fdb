import Canvas
import Diary
import Trends

extension LinksPage {
    /// What is said where links were looked for and none was found.
    var nothingFound: [ListLine] {
        guard report.isOpen else { return gates }
        return wrapped(report.nothingFound) + [.blank]
    }

    /// What the diary still lacks, each with how far it is.
    private var gates: [ListLine] {
        let head = wrapped("Not enough yet to look for links. What is still missing:")
        let lines = report.needs.flatMap { need -> [ListLine] in
            var line = ListLine()
            let (have, all) = need.counts
            guard columns.certainty != nil else { return wrapped("\(have) of \(all) \(need.subject)") }
            let length = 10
            let done = min(length, have * length / max(1, all))
            line.put(String(repeating: glyphs.progressFull, count: done), theme.accent, at: columns.name)
            line.put(
                String(repeating: glyphs.progressEmpty, count: length - done), theme.rule, at: columns.name + done)
            let words: StyledText = [
                .init(String(have), theme.value), .init(" of \(all) \(need.subject)", theme.label),
            ]
            line.put(words, at: columns.name + length + 2)
            return [line]
        }
        return head + lines + [.blank]
    }

    private func wrapped(_ words: String) -> [ListLine] {
        words.wrapped(to: max(10, columns.textWidth - 2), glyphs: glyphs).map {
            ListLine($0, theme.label, at: columns.name)
        }
    }
}

/// What Links shows while there is no report.
enum LinksNotice {
    /// The lines, the first one a heading, and how far a search is.
    static func lines(_ model: AppModel) -> (texts: [String], share: Double?) {
        if !model.diary.isComplete { return (["Reading your diary", "Links need all of it."], nil) }
        if model.links.search != nil, model.slowSearch == nil { return ([], nil) }
        if let search = model.slowSearch {
            return (
                [
                    "Looking for links",
                    "Your habits are held against your flare-ups, and against 1,999 shuffles of your weeks.",
                ],
                search.share
            )
        }
        return (
            [
                "Nothing to link yet",
                "Log pain and habits, a few keys a day. From 8 flare-ups on this screen says which habits they follow, "
                    + "and how sure that is.",
            ], nil
        )
    }

    static func draw(on canvas: inout Canvas, model: AppModel) {
        let (texts, share) = lines(model)
        let width = min(canvas.size.width - 2, 72)
        var row = 0
        for (index, text) in texts.enumerated() {
            let style = index == 0 ? model.theme.heading : model.theme.label
            for line in text.wrapped(to: width, glyphs: model.glyphs) {
                canvas.put(line, at: Point(column: 1, row: row), style: style)
                row += 1
            }
        }
        guard let share else { return }
        let length = min(36, width - 6)
        canvas.putProgress(
            share, at: Point(column: 1, row: row + 1), length: length, full: model.theme.accent,
            empty: model.theme.rule)
        canvas.put(
            "\(Int((share * 100).rounded())) %", at: Point(column: length + 3, row: row + 1), style: model.theme.label)
    }
}
