import Canvas

/// How a dialog is laid out.
enum DialogForm: Hashable, Sendable {
    /// A box above the screen, which stays visible.
    case box
    /// The whole body, for something to read or a long form.
    case page
    /// Rows at the lower edge, below the part of the screen that has to stay visible.
    case sheet
}

/// A dialog: a value above the screen that takes the keys until it is closed.
protocol Dialog: Equatable, Sendable {
    /// The context its keys are looked up in.
    var context: KeyContext { get }
    /// How it is laid out.
    var form: DialogForm { get }
    /// Whether it is read-only, with nothing to lose.
    var isPage: Bool { get }
    /// Returns the word in the footer for a command right now; nil for the table's word, empty to omit it.
    func footerWord(for command: Command, in model: AppModel) -> String?
    /// Returns the titles for the right end of the header, longest first; nil for the screen's.
    func titles(in model: AppModel) -> [String]?
    /// Returns the number of its lines out of view, above and below.
    func linesHidden(in model: AppModel) -> (above: Int, below: Int)
    /// Returns the number of rows it wants on a canvas of this size, not counting its rule.
    func height(in size: Size, model: AppModel) -> Int
    /// Performs a command of its table.
    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome
    /// Takes typed or pasted text.
    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome
    /// Handles a click at a point in its own region.
    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome
    /// Draws it on its region.
    func draw(on canvas: inout Canvas, model: AppModel)
    /// Returns its contents that would be lost if the program ended now.
    func draft(in model: AppModel) -> Draft?
}

/// Whether a dialog stays open.
enum DialogOutcome: Hashable, Sendable {
    /// It stays open.
    case stay
    /// It is finished and closes.
    case close
}

extension Dialog {
    var form: DialogForm { .box }

    var isPage: Bool { false }

    /// Returns the most room it can have.
    func room(in model: AppModel) -> Size { FrameLayout.room(for: form, size: model.size) }

    func footerWord(for command: Command, in model: AppModel) -> String? { nil }

    func titles(in model: AppModel) -> [String]? { nil }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) { (0, 0) }

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome { .stay }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome { .stay }

    func draft(in model: AppModel) -> Draft? { nil }

    fileprivate func isEqual(to other: any Dialog) -> Bool { other as? Self == self }
}

/// A dialog of any type, as the model stores it.
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

    /// Passes input to the topmost dialog, and closes it when it is done.
    mutating func updateDialog(_ take: (inout any Dialog, inout AppModel) -> DialogOutcome) {
        guard var overlay = overlays.popLast() else { return }
        // The dialog may open another one above itself.
        let place = overlays.count
        if take(&overlay.dialog, &self) == .stay { overlays.insert(overlay, at: place) }
    }
}
