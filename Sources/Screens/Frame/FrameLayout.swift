import Canvas

/// Where the parts stand that every screen shares: tabs, body, the sheet of a dialog, message line, footer.
struct FrameLayout {
    /// The smallest size that anything is drawn in.
    static let smallest = Size(width: 40, height: 12)

    /// A tab and where it can be clicked.
    struct Tab {
        let screen: Screen
        /// The word on it, perhaps shortened.
        let title: String
        let area: Rect
    }

    /// Whether there is room for a screen.
    let isLargeEnough: Bool
    /// The tabs, from left to right.
    let tabs: [Tab]
    /// Where the screen is drawn: between the two rules, without the message line.
    let body: Rect
    /// Where the topmost dialog is drawn, below its own rule; nothing when none is open.
    let sheet: Rect?
    /// The row of the message.
    let messageRow: Int
    /// The row of the keys.
    let footerRow: Int

    init(size: Size, model: AppModel) {
        isLargeEnough = size.width >= Self.smallest.width && size.height >= Self.smallest.height
        footerRow = size.height - 1
        messageRow = size.height - 3
        tabs = Self.tabs(width: size.width, active: model.screen)
        // Header and rule above; message, rule and footer below.
        let body = Rect(column: 0, row: 2, width: size.width, height: size.height - 5)
        self.body = body
        sheet = model.overlays.last.map { overlay in
            let wanted = overlay.dialog.height(in: Size(width: body.width - 2, height: body.height - 1), model: model)
            let height = min(max(wanted, 1), body.height - 1)
            return Rect(column: 1, row: body.bottom - height, width: body.width - 2, height: height)
        }
    }

    private static let brandWidth = 9

    /// The tabs that fit: with whole words, else with their first letters and the active one whole.
    private static func tabs(width: Int, active: Screen) -> [Tab] {
        let whole = Screen.allCases.map { ($0, $0.title) }
        let short = Screen.allCases.map { ($0, $0 == active ? $0.title : String($0.title.prefix(1))) }
        let wholeWidth = whole.reduce(brandWidth) { $0 + $1.1.count + 2 }
        var column = brandWidth
        return (wholeWidth + 1 <= width ? whole : short).map { screen, title in
            defer { column += title.count + 2 }
            return Tab(
                screen: screen, title: title, area: Rect(column: column, row: 0, width: title.count + 2, height: 1))
        }
    }

    /// The column after the last tab.
    var tabsEnd: Int { tabs.last?.area.right ?? 0 }
}
