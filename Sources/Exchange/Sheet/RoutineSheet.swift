import Canvas
import Catalog
import Diary

/// The routine on one page to hang on the wall, like a physiotherapist's handout: drawings, steps, and boxes to tick.
public struct RoutineSheet: Sendable {
    private let cards: [Card]
    private let seconds: Int
    private let firstWeekday: Weekday
    private let notes: [String]

    /// An exercise with its holds.
    struct Card: Sendable {
        let stretch: Stretch
        let figure: Figure?
        /// The planned holds, one for each side.
        let items: [RoutineItem]
    }

    /// Creates the sheet of planned holds.
    ///
    /// - Parameters:
    ///   - seconds: how long the routine takes.
    ///   - firstWeekday: the first day in a row of boxes.
    ///   - notes: what to say above the exercises, such as which are left out and why.
    public init(
        _ items: [RoutineItem], catalog: Catalog, seconds: Int, firstWeekday: Weekday, notes: [String] = []
    ) {
        var names: [Name] = []
        for item in items where !names.contains(item.stretch) { names.append(item.stretch) }
        cards = names.compactMap { name in
            catalog.loggedStretch(name).map { stretch in
                Card(stretch: stretch, figure: catalog.figure(of: name), items: items.filter { $0.stretch == name })
            }
        }
        (self.seconds, self.firstWeekday, self.notes) = (seconds, firstWeekday, notes)
    }

    /// The page: one self-contained HTML file that prints on one sheet of A4 or Letter; on more than one with more than 16
    /// exercises, some of which would not fit a single sheet.
    public var html: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Stretch routine</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        <header><h1>Stretch routine</h1>\(guidance)</header>
        \(notes.map { "<p class=\"care\">\($0.escapedForMarkup)</p>\n" }.joined())\
        <main>
        \(cards.map(card).joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    /// How long it takes, and when to stop; empty if there is nothing to do.
    private var guidance: String {
        guard !cards.isEmpty else { return "" }
        let minutes = max(1, (seconds + 30) / 60).counted("minute")
        return "<p>About \(minutes) a day. Pull, not pain: stop if it is sharp, or shoots down an arm or leg.</p>"
    }

    /// The font size in points, and the minimum height of a drawing and a box in millimetres, so that no exercise loses its boxes.
    private struct Room {
        var (points, drawing, box) = (9.0, 13.0, 4.2)

        init(columns: Int, rows: Int) {
            switch (columns, rows) {
            case (4..., _): (points, drawing, box) = (5.7, 8, 2.6)
            case (3, 4...): (points, drawing, box) = (6.4, 8, 2.8)
            case (3, _): (points, drawing, box) = (7.5, 12, 3.6)
            case (2, 4...): (points, drawing, box) = (7, 10, 3.4)
            case (2, 3): (points, drawing, box) = (8, 13, 4)
            default: break
            }
        }
    }

    private static let mostOnOneSheet = 16

    /// Both paper sizes hold the same page: the narrower one's width, the shorter one's height.
    private var style: String {
        let isOneSheet = cards.count <= Self.mostOnOneSheet
        let columns = !isOneSheet ? 3 : cards.count > 12 ? 4 : cards.count > 7 ? 3 : cards.count > 2 ? 2 : 1
        let rows = max(1, (cards.count + columns - 1) / columns)
        let room = Room(columns: columns, rows: isOneSheet ? rows : 3)
        let tallest = notes.isEmpty ? 240 : 228
        let height = isOneSheet ? "height: \(tallest)mm; grid-template-rows: repeat(\(rows), auto)" : ""
        let drawing = isOneSheet ? "flex: 1 1 0; min-height: \(room.drawing)mm" : "flex: none; height: 20mm"
        return """
            @page { margin: 10mm }
            * { box-sizing: border-box }
            body { font: \(room.points)pt/1.2 system-ui, sans-serif; width: 186mm; margin: 0 auto; color: #222; background: #fff }
            header { display: flex; align-items: baseline; gap: 1em; height: 11mm; overflow: hidden }
            h1 { font-size: 16pt; margin: 0; white-space: nowrap } header p { margin: 0; color: #456 }
            main { display: grid; grid-template-columns: repeat(\(columns), 1fr); gap: 3mm; \(height) }
            article { border: .3mm solid #bcc6cf; border-radius: 2mm; padding: 2mm; display: flex; flex-direction: column; \
            min-height: 0; overflow: hidden; break-inside: avoid }
            h2 { font-size: 1.25em; margin: 0 } h2 small { font-weight: normal; color: #456; font-size: .8em }
            h2, p, li { overflow-wrap: anywhere }
            figure { display: flex; gap: 3mm; margin: 1mm 0; \(drawing) }
            figure svg { flex: 1 1 0; min-width: 0; height: 100% }
            ol { margin: 0; padding-left: 1.4em } p { margin: .6mm 0 0 } .care { color: #8a3b00 } .needs { color: #456 }
            table { border-collapse: collapse; margin-top: 1mm } td { width: \(room.box)mm; height: \(room.box)mm; border: .25mm solid #8895a1 }
            th { font-weight: normal; color: #678; font-size: .8em; padding: 0 .8mm 0 0 } thead th { padding: 0; width: \(room.box)mm }
            .weeks { display: flex; gap: 3mm }
            """
    }

    private func card(_ card: Card) -> String {
        let name = card.stretch.name.text
        let isLeftOnly = card.items.allSatisfy { $0.side == .left }
        let steps = card.stretch.steps(for: card.stretch.hasSides ? (isLeftOnly ? .left : .right) : nil)
        let needs = card.stretch.needs.filter { $0 != "floor" }
        return """
            <article>
            <h2>\(name.capitalizedFirst.escapedForMarkup) <small>\(holds(card).escapedForMarkup)</small></h2>
            \(card.stretch.cautions.map { "<p class=\"care\">\($0.escapedForMarkup)</p>" }.joined())
            \(pictures(card, isMirrored: isLeftOnly))
            <ol>\(steps.map { "<li>\($0.escapedForMarkup)</li>" }.joined())</ol>
            \(needs.isEmpty ? "" : "<p class=\"needs\">You need \(needs.joined(separator: ", ").escapedForMarkup).</p>\n")\
            \(boxes)
            </article>
            """
    }

    /// Returns how long, how often and on which side.
    private func holds(_ card: Card) -> String {
        let first = card.items[0]
        let isSame = card.items.allSatisfy { item in
            (item.duration, item.repeats) == (first.duration, first.repeats) && item.weekdays == first.weekdays
        }
        guard isSame else { return card.items.map { holds([$0], card) }.joined(separator: "; ") }
        return holds(card.items, card)
    }

    /// Returns the same of items that differ only in their side.
    private func holds(_ items: [RoutineItem], _ card: Card) -> String {
        let sides = items.compactMap(\.side)
        var words = [items[0].doseWords(of: card.stretch)]
        if let repeats = items[0].repeatWords(of: card.stretch) { words.append(repeats) }
        if sides.contains(.left), sides.contains(.right) {
            words.append("each side")
        } else if let side = sides.first {
            words.append(side.rawValue)
        }
        let days = items[0].weekdays.sorted().map(\.shortName)
        if !days.isEmpty { words.append(days.joined(separator: " ")) }
        return words.joined(separator: ", ")
    }

    private func pictures(_ card: Card, isMirrored: Bool) -> String {
        guard let figure = card.figure else { return "" }
        let moments = figure.moves ? [0.0, 1] : [1]
        let drawings = moments.map {
            FigureSVG(figure, title: card.stretch.name.text, at: $0, isMirrored: isMirrored).element
        }
        return "<figure>\n" + drawings.joined(separator: "\n") + "\n</figure>"
    }

    /// Boxes for four weeks, seven in each row.
    private var boxes: String {
        let days = (0..<7).map { Weekday(index: firstWeekday.rawValue + $0).name.prefix(1) }
        let head = "<thead><tr>" + days.map { "<th>\($0)</th>" }.joined() + "</tr></thead>"
        let row = "<tr>" + String(repeating: "<td></td>", count: 7) + "</tr>"
        return "<div class=\"weeks\">"
            + (0..<2).map { _ in "<table>\(head)<tbody>\(row)\(row)</tbody></table>" }.joined() + "</div>"
    }
}
