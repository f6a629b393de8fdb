import Canvas

extension Canvas {
    /// Draws the name, the tabs, the title at the right, and the rule below.
    mutating func drawHeader(_ layout: FrameLayout, model: AppModel) {
        let theme = model.theme
        put("twinge", at: Point(column: 1, row: 0), style: theme.brand)
        for tab in layout.tabs {
            let style = tab.screen == model.screen ? theme.activeTab : theme.tab
            put(" \(tab.title) ", at: tab.area.origin, style: style)
        }
        drawTitle(after: layout.tabsEnd, model: model)
        putRule(at: Point(column: 0, row: 1), style: theme.rule)
    }

    /// Draws the title at the right end of the header, in the longest form that fits after the tabs.
    private mutating func drawTitle(after tabsEnd: Int, model: AppModel) {
        var mark = StyledText()
        if model.diary.isDemo { mark.append("DEMO", model.theme.alarm) }
        if model.diary.readOnlyReason != nil { mark.append("read-only", model.theme.alarm) }
        let room = (tabsEnd + 1)..<max(tabsEnd + 1, size.width - 1)
        let forms = model.screen.part.titles(model).map { title in
            mark.pieces.isEmpty
                ? StyledText(title, model.theme.label) : mark + StyledText("  \(title)", model.theme.label)
        }
        let fitting = forms.first { columns(of: $0) <= room.count }
        put(fitting ?? (mark.pieces.isEmpty ? forms.last : mark) ?? mark, row: 0, columns: room, alignment: .right)
    }

    /// Draws a dialog on its sheet, below a rule unless it takes the whole body.
    mutating func drawSheet(_ dialog: any Dialog, _ layout: FrameLayout, model: AppModel) {
        guard let sheet = layout.sheet else { return }
        if !layout.body.isEmpty { putRule(at: Point(column: 0, row: sheet.top - 1), style: model.theme.rule) }
        cursor = nil
        within(sheet) { dialog.draw(on: &$0, model: model) }
    }

    /// Draws the title of a dialog and beside it what is wrong; where both do not fit, what is wrong stands alone.
    ///
    /// - Returns: The columns used.
    @discardableResult
    mutating func putTitle(_ title: String, complaint: String?, theme: Theme) -> Int {
        guard let complaint else { return put(title, at: .zero, style: theme.heading) }
        let gap = 3
        guard columns(of: title) + gap + columns(of: complaint) <= size.width else {
            return put(complaint, at: .zero, style: theme.alarm)
        }
        let used = put(title, at: .zero, style: theme.heading) + gap
        return used + put(complaint, at: Point(column: used, row: 0), style: theme.alarm)
    }

    /// Draws the message above the lower rule: how a sequence of keys can go on, or with nothing to say, the footnotes.
    mutating func drawMessage(_ layout: FrameLayout, model: AppModel) {
        let theme = model.theme
        if !model.pendingKeys.isEmpty {
            put(Footer.continuations(model), at: Point(column: 1, row: layout.messageRow), maxWidth: size.width - 2)
            return
        }
        guard let message = model.message else {
            guard model.overlays.isEmpty else { return }
            for note in model.screen.part.footnotes(model) {
                put(note.text, at: Point(column: note.column, row: layout.messageRow), style: theme.dim)
            }
            return
        }
        let style =
            switch message.kind {
            case .saved: theme.good
            case .note: theme.label
            case .problem: theme.alarm
            }
        guard message.kind == .problem else {
            put(message.text, at: Point(column: 1, row: layout.messageRow), style: style, maxWidth: size.width - 2)
            return
        }
        // What went wrong is said whole, over the last rows of the screen if need be.
        let lines = message.text.wrapped(to: size.width - 2, glyphs: glyphs).prefix(layout.messageRow - 2)
        for (row, line) in lines.enumerated() {
            let place = Point(column: 1, row: layout.messageRow - (lines.count - 1) + row)
            put(String(repeating: " ", count: size.width), at: Point(column: 0, row: place.row))
            put(line, at: place, style: style)
        }
    }

    /// Draws the lower rule and the most important keys that fit; the key of the help always does.
    mutating func drawFooter(_ layout: FrameLayout, model: AppModel) {
        putRule(at: Point(column: 0, row: layout.footerRow - 1), style: model.theme.rule)
        let footer = Footer(model: model).text(fitting: size.width - 2)
        put(footer, at: Point(column: 1, row: layout.footerRow), maxWidth: size.width - 2)
    }
}
