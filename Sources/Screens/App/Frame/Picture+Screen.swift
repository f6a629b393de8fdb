import Canvas

extension Picture {
    /// The least rows of a picture, so that nothing of a usual diary is scrolled out of it.
    private static let leastHeight = 45

    /// A screen as text: its title and everything between the rules, without the keys.
    ///
    /// - Parameters:
    ///   - model: the model, with nothing scrolled away.
    ///   - name: the name of its file after “twinge-”.
    init(of model: AppModel, name: String) {
        var whole = model
        whole.size = Size(width: model.size.width, height: max(model.size.height, Self.leastHeight))
        whole.message = nil
        let title = model.screen.part.titles(model).first ?? ""
        let body = Screens.view(whole).lines.dropFirst(2).dropLast(3)
        let last = body.lastIndex { !$0.isEmpty } ?? body.startIndex
        let lines = [" \(title)", ""] + body[...last]
        self.init(name: "twinge-\(name)", text: lines.map { $0 + "\n" }.joined())
    }
}
