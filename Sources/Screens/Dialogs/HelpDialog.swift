import Canvas

/// The keys of the screen below it, from the tables that also decide what keys do.
struct HelpDialog: Dialog {
    /// The screen whose keys are shown.
    let screen: Screen
    /// The first visible line.
    private(set) var scroll = 0

    init(screen: Screen) { self.screen = screen }

    var context: KeyContext { .help }

    func height(in size: Size, model: AppModel) -> Int { size.height }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        let room = FrameLayout.sheetRoom(model.size).height
        let last = max(0, lines(width: model.size.width - 2, model: model).count - room)
        guard let target = ScrollKeys.target(of: command, from: scroll, last: last, page: room) else { return .close }
        scroll = target
        return .stay
    }

    /// The groups of keys as lines: a heading, then a line or more for each binding.
    private func lines(width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        let contexts = [screen.part.context, .screens, .everywhere]
        let keyWidth = width >= 60 ? 16 : 12
        var lines: [Line<Never>] = []
        for context in contexts {
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(Line(context.title, theme.heading))
            for binding in model.keymap[context].bindings {
                let words = binding.help.wrapped(to: max(10, width - keyWidth - 1), glyphs: model.glyphs)
                for (index, text) in words.enumerated() {
                    var line = Line<Never>()
                    if index == 0 { line.put(binding.helpLabel(model.glyphs), theme.key, at: 0, width: keyWidth) }
                    line.put(text, theme.label, at: keyWidth + 1)
                    lines.append(line)
                }
            }
        }
        return lines
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        canvas.put(lines(width: canvas.size.width, model: model), from: scroll)
        canvas.cursor = .zero
    }
}
