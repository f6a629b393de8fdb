import Canvas
import Diary

/// What Links shows before there is a report.
enum LinksNotice {
    /// Returns the lines, starting with a heading, and the progress of a search.
    static func lines(_ model: AppModel) -> (texts: [String], share: Double?) {
        if !model.diary.isComplete { return (["Reading your diary", "Links need all of it."], nil) }
        if model.links.search != nil, model.slowSearch == nil { return ([], nil) }
        if let search = model.slowSearch {
            return (
                [
                    "Looking for links",
                    "Your habits are compared with your flare-ups, and with 1,999 shuffles of your weeks.",
                ],
                search.share
            )
        }
        return (
            [
                "Nothing to link yet",
                "Log pain and habits, a few keys a day. After 8 flare-ups, this screen says which habits they follow, "
                    + "and how sure that is.",
            ], nil
        )
    }

    static func draw(on canvas: inout Canvas, model: AppModel) {
        let (texts, share) = lines(model)
        let width = min(canvas.size.width - 2, 72)
        var row = 0
        for (index, text) in texts.enumerated() {
            let style = index == 0 ? model.theme.value : model.theme.label
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
            share.percent, at: Point(column: length + 3, row: row + 1), style: model.theme.label)
    }
}
