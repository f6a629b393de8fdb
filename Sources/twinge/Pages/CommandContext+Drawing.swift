import Canvas
import Catalog
import Terminal

extension CommandContext {
    /// Returns a figure as lines for the output, in the colours that it can show, without the empty ones above it.
    func drawing(_ figure: Figure, in size: Size, at moment: Double, isMirrored: Bool) throws -> [String] {
        let settings = try settings().preferences
        let catalog = try catalog()
        let terminal = TerminalEnvironment { environment[$0] }
        let depth: ColorDepth = !isColored ? .none : terminal.announcesDirectColor ? .direct : .twoHundredFiftySix
        let background: Background =
            settings.background.map { $0 == .light ? .light : .dark } ?? terminal.background ?? .dark
        let theme = settings.theme.flatMap(catalog.theme) ?? catalog.themes.first
        let colors = theme?.colors(on: background).figure ?? FigureColors([:])
        var canvas = Canvas(size: size, glyphs: glyphs)
        canvas.putFigure(
            figure, in: canvas.bounds, at: moment, isMirrored: isMirrored, colors: colors, depth: depth)
        let isEmpty = canvas.lines.map { $0.allSatisfy { $0 == " " } }
        return canvas.styles.dropFirst(isEmpty.firstIndex(of: false) ?? 0).map { line in
            line.pieces.map { piece in
                depth == .none || piece.style == .plain
                    ? piece.text : piece.style.selecting(depth: depth) + piece.text + "\u{1B}[0m"
            }.joined()
        }
    }
}
