import Canvas

/// The layout that every screen shares: tabs, body, a dialog's sheet, message line, footer.
struct FrameLayout {
    /// The smallest size at which anything is drawn.
    static let smallest = Size(width: 40, height: 12)

    /// Returns whether there is room for a screen.
    static func isLargeEnough(_ size: Size) -> Bool { size.width >= smallest.width && size.height >= smallest.height }

    /// A tab and where it can be clicked.
    struct Tab {
        let screen: Screen
        /// Its label, perhaps shortened.
        let title: String
        let area: Rect
    }

    /// The tabs, from left to right.
    let tabs: [Tab]
    /// Where the screen is drawn: between the upper rule and the message line, above the sheet of a dialog.
    let body: Rect
    /// Where the topmost dialog is drawn; nil when none is open.
    let sheet: Rect?
    /// The box around the sheet, whose upper edge is the sheet's first row; nil for a dialog without a box.
    let box: Rect?
    /// The row of the message.
    let messageRow: Int
    /// The row of the keys.
    let footerRow: Int

    init(size: Size, model: AppModel) {
        footerRow = size.height - 1
        messageRow = size.height - 3
        tabs = Self.tabs(width: size.width, active: model.screen)
        let whole = Self.wholeBody(size)
        guard let dialog = model.overlays.last?.dialog else {
            (body, sheet, box) = (whole, nil, nil)
            return
        }
        let room = Self.room(for: dialog.form, size: size)
        let wanted = max(1, dialog.height(in: room, model: model))
        switch dialog.form {
        case .box where Self.hasRoomForBoxes(size):
            let rows = min(room.height, wanted) + 1
            let width = room.width + 2 * Self.boxMargin
            let place = Rect(
                column: (size.width - width) / 2, row: whole.top + (whole.height - rows) / 3, width: width, height: rows
            )
            box = place
            sheet = place.inset(left: Self.boxMargin, right: Self.boxMargin, bottom: 1)
            body = whole
        case .sheet where wanted + 1 + Self.leastBody <= whole.height:
            var rest = whole
            sheet = rest.takeBottom(wanted).inset(left: 1, right: 1)
            (body, box) = (rest.inset(bottom: 1), nil)
        default:
            // A dialog that leaves too little of the screen to be useful takes all of it.
            sheet = whole.inset(left: 1, right: 1)
            (body, box) = (Rect(column: 0, row: whole.top, width: size.width, height: 0), nil)
        }
    }

    /// Returns the area of a screen while no dialog is open: between header and rule above, and message, rule and footer below.
    static func wholeBody(_ size: Size) -> Rect {
        Rect(column: 0, row: 2, width: size.width, height: size.height - 5)
    }

    /// The fewest rows of a screen worth showing above a dialog.
    private static let leastBody = 3

    /// The columns between the edge of a box and its contents.
    private static let boxMargin = 3
    /// The maximum width of a box.
    private static let widestBox = 72

    /// Returns whether dialogs can be in boxes; in a smaller window they take the whole body.
    static func hasRoomForBoxes(_ size: Size) -> Bool { size.width >= 70 && size.height >= 20 }

    /// Returns the most room that a dialog of a form can have in a window of this size.
    static func room(for form: DialogForm, size: Size) -> Size {
        guard form == .box, hasRoomForBoxes(size) else { return sheetRoom(size) }
        let width = min(widestBox, size.width - 8) - 2 * boxMargin
        return Size(width: width, height: wholeBody(size).height - 1)
    }

    /// Returns the room of a dialog that takes the whole body.
    static func sheetRoom(_ size: Size) -> Size { Size(width: size.width - 2, height: size.height - 5) }

    /// The columns of the program's name, with a blank on either side.
    static let brandWidth = 9
    /// The columns reserved for the title at the right.
    private static let titleWidth = 12

    /// Returns tabs that fit: with full labels, or else with first letters and only the active one in full.
    private static func tabs(width: Int, active: Screen) -> [Tab] {
        let whole = Screen.allCases.map { ($0, $0.title) }
        let short = Screen.allCases.map { ($0, $0 == active ? $0.title : String($0.title.prefix(1))) }
        let wholeWidth = whole.reduce(brandWidth) { $0 + $1.1.count + 2 }
        var column = brandWidth
        return (wholeWidth + titleWidth <= width ? whole : short).map { screen, title in
            defer { column += title.count + 2 }
            return Tab(
                screen: screen, title: title, area: Rect(column: column, row: 0, width: title.count + 2, height: 1))
        }
    }

    /// The column after the last tab.
    var tabsEnd: Int { tabs.last?.area.right ?? 0 }
}
