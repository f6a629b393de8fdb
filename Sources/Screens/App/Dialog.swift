import Canvas

/// What a dialog is shown in.
enum DialogForm: Hashable, Sendable {
    /// A box above the screen, which it leaves in sight.
    case box
    /// The whole body, as something to read or a long form.
    case page
    /// Rows at the lower edge, below what of the screen has to stay in full view.
    case sheet
}

/// A dialog: a value above the screen that takes the keys until it is closed.
protocol Dialog: Equatable, Sendable {
    /// Where its keys are.
    var context: KeyContext { get }
    /// What it is shown in.
    var form: DialogForm { get }
    /// Whether it is only looked at, with nothing in it to lose.
    var isPage: Bool { get }
    /// The word in the footer for a command right now; nil for the one of its table, empty to leave it out.
    func footerWord(for command: Command, in model: AppModel) -> String?
    /// The words at the right end of the header, in full and in shorter forms; nil for those of the screen.
    func titles(in model: AppModel) -> [String]?
    /// How many of its lines are out of view, above the visible ones and below them.
    func linesHidden(in model: AppModel) -> (above: Int, below: Int)
    /// The rows it would like on a canvas of this size, without its rule.
    func height(in size: Size, model: AppModel) -> Int
    /// Carries out a command of its table.
    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome
    /// Takes typed or pasted text.
    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome
    /// Takes a click at a place of its own region.
    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome
    /// Draws it on the region it got.
    func draw(on canvas: inout Canvas, model: AppModel)
    /// What it holds that would be lost if the program ended now.
    func draft(in model: AppModel) -> Draft?
}

/// Whether a dialog stays open.
enum DialogOutcome: Hashable, Sendable {
    /// It stays.
    case stay
    /// It is done.
    case close
}

extension Dialog {
    var form: DialogForm { .box }

    var isPage: Bool { false }

    /// The room it has at most.
    func room(in model: AppModel) -> Size { FrameLayout.room(for: form, size: model.size) }

    func footerWord(for command: Command, in model: AppModel) -> String? { nil }

    func titles(in model: AppModel) -> [String]? { nil }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) { (0, 0) }

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome { .stay }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome { .stay }

    func draft(in model: AppModel) -> Draft? { nil }

    fileprivate func isEqual(to other: any Dialog) -> Bool { other as? Self == self }
}

/// A dialog of any kind, as the model keeps it.
struct Overlay: Equatable, Sendable {
    var dialog: any Dialog

    static func == (left: Overlay, right: Overlay) -> Bool { left.dialog.isEqual(to: right.dialog) }
}

extension AppModel {
    /// Opens a dialog above everything else.
    mutating func open(_ dialog: some Dialog) {
        message = nil
        overlays.append(Overlay(dialog: dialog))
    }

    /// Lets the topmost dialog take something, and closes it when it is done.
    mutating func updateDialog(_ take: (inout any Dialog, inout AppModel) -> DialogOutcome) {
        guard var overlay = overlays.popLast() else { return }
        // The dialog may open another one, which then is above it.
        let place = overlays.count
        if take(&overlay.dialog, &self) == .stay { overlays.insert(overlay, at: place) }
    }
}
