import Canvas

extension Picture {
    /// The fewest rows of a picture, so that a typical diary is shown without scrolling.
    private static let leastHeight = 45

    /// Creates a picture of a screen: as text, its title and everything between the rules; as SVG, everything but the keys.
    ///
    /// - Parameters:
    ///   - model: the model, scrolled to the top.
    ///   - name: the name of its file after “twinge-”.
    init(of model: AppModel, name: String, as form: Form) {
        var whole = model
        whole.size = Size(width: model.size.width, height: max(model.size.height, Self.leastHeight))
        whole.message = nil
        if form == .svg {
            self.init(name: "twinge-\(name)", form: .svg, text: Self.svg(whole))
            return
        }
        let title = model.screen.part.titles(model).first ?? ""
        let body = Screens.view(whole).lines.dropFirst(2).dropLast(3)
        let last = body.lastIndex { !$0.isEmpty } ?? body.startIndex
        let lines = [" \(title)", ""] + body[...last]
        self.init(name: "twinge-\(name)", text: lines.map { $0 + "\n" }.joined())
    }

    /// Returns the screen down to its last row with content, without the keys, which are no use on paper.
    private static func svg(_ model: AppModel) -> String {
        let drawn = Screens.view(model)
        let used = drawn.lines.dropLast(3).lastIndex { !$0.isEmpty } ?? 0
        var picture = Canvas(size: Size(width: drawn.size.width, height: used + 1), glyphs: drawn.glyphs)
        picture.copy(drawn)
        let colors = model.appearance.colors?.colors(on: model.appearance.background)
        let isDark = model.appearance.background == .dark
        let black = Color(palette: 16), white = Color(palette: 231)
        return CanvasSVG(
            picture, ground: colors?.ground ?? (isDark ? black : white),
            ink: colors?[.text] ?? (isDark ? white : black)
        ).document
    }
}
