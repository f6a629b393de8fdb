import Canvas

/// A dialog of read-only text: some keys scroll it, and any other key closes it.
protocol ScrolledDialog: Dialog {
    /// The number of its lines above the visible ones.
    var scroll: Int { get set }
    /// Returns its text wrapped to a number of columns.
    func lines(width: Int, model: AppModel) -> [Line<Never>]
}

extension ScrolledDialog {
    var form: DialogForm { .page }

    var isPage: Bool { true }

    func height(in size: Size, model: AppModel) -> Int { lines(width: size.width, model: model).count }

    func footerWord(for command: Command, in model: AppModel) -> String? { scrollWord(for: command, in: model) }

    /// Returns an empty word for the keys that scroll if there is nothing to scroll.
    func scrollWord(for command: Command, in model: AppModel) -> String? {
        [.moveUp, .moveDown].contains(command) && linesHidden(in: model) == (0, 0) ? "" : nil
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        scrolls(by: command, on: model) ? .stay : .close
    }

    /// Scrolls if a command asks for it; returns false if it doesn't.
    mutating func scrolls(by command: Command, on model: AppModel) -> Bool {
        let room = FrameLayout.sheetRoom(model.size)
        let last = max(0, lines(width: room.width, model: model).count - room.height)
        guard let target = command.destination(from: scroll, last: last, page: room.height) else { return false }
        scroll = target
        return true
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let room = FrameLayout.sheetRoom(model.size)
        let count = lines(width: room.width, model: model).count
        return ListWindow(count: count, height: room.height).hidden(top: scroll)
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        canvas.put(lines(width: canvas.size.width, model: model), from: scroll)
        canvas.cursor = .zero
    }
}
