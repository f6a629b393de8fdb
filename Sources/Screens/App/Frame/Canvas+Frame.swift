import Canvas

extension Canvas {
    /// Draws the program's name, the tabs, the title at the right, and the rule below.
    mutating func drawHeader(_ layout: FrameLayout, model: AppModel) {
        let theme = model.theme
        let room = (layout.tabsEnd + 1)..<max(layout.tabsEnd + 1, size.width - 1)
        var mark = mark(of: model)
        let markWidth = columns(of: mark)
        if markWidth <= room.count {
            put("twinge", at: Point(column: 1, row: 0), style: theme.brand)
        } else {
            // What kind of diary it is matters more than the program's name.
            put(mark, at: Point(column: markWidth > FrameLayout.brandWidth - 1 ? 0 : 1, row: 0))
            mark = StyledText()
        }
        for tab in layout.tabs {
            let style = tab.screen == model.screen ? theme.activeTab : theme.tab
            put(" \(tab.title) ", at: tab.area.origin, style: style)
        }
        drawTitle(behind: mark, in: room, model: model)
        putRule(at: Point(column: 0, row: 1), style: theme.rule)
    }

    /// Returns a marker that the diary is made up or read-only; empty otherwise.
    private func mark(of model: AppModel) -> StyledText {
        if model.diary.isDemo { return StyledText("DEMO", model.theme.alarm) }
        return model.diary.readOnlyReason == nil ? StyledText() : StyledText("read-only", model.theme.alarm)
    }

    /// Draws the title at the right end of the header, in the longest form that fits after the tabs.
    private mutating func drawTitle(behind mark: StyledText, in room: Range<Int>, model: AppModel) {
        let titles = model.overlays.last?.dialog.titles(in: model) ?? model.screen.part.titles(model)
        let forms = titles.map { title in
            mark.pieces.isEmpty
                ? StyledText(title, model.theme.label) : mark + StyledText("  \(title)", model.theme.label)
        }
        let fitting = forms.longest(fitting: room.count, glyphs: glyphs)
        put(fitting ?? (mark.pieces.isEmpty ? forms.last : mark) ?? mark, row: 0, columns: room, alignment: .right)
    }

    /// Draws a dialog in a box above the dimmed screen, or on a sheet, with a rule above unless it takes the whole body.
    mutating func drawSheet(_ dialog: any Dialog, _ layout: FrameLayout, model: AppModel) {
        guard let sheet = layout.sheet else { return }
        cursor = nil
        guard let box = layout.box else {
            if !layout.body.isEmpty {
                putRule(at: Point(column: 0, row: sheet.top - 1), style: model.theme.rule)
            }
            within(sheet) { dialog.draw(on: &$0, model: model) }
            return
        }
        restyle(model.theme.rule, on: layout.body)
        fill(box)
        putBox(box, style: model.theme.faint)
        // A title begins a blank after the edge.
        fill(Rect(column: sheet.left - 1, row: sheet.top, width: sheet.width + 2, height: 1))
        within(sheet) { dialog.draw(on: &$0, model: model) }
        closeEdge(of: box, style: model.theme.faint)
        let more = glyphs.more(dialog.linesHidden(in: model))
        if !more.isEmpty {
            put(" \(more) ", at: Point(column: sheet.left - 1, row: box.bottom - 1), style: model.theme.dim)
        }
        underlay(model.theme.panel, on: box)
    }

    /// Draws the upper edge of a box, leaving a blank on either side of any text on it.
    private mutating func closeEdge(of box: Rect, style: Style) {
        let row = box.top
        let isFree = box.columns.map { column in
            self[Point(column: column, row: row)].map { $0.cluster == " " && $0.width == 1 } ?? false
        }
        for column in box.columns.dropFirst().dropLast() {
            let place = column - box.left
            guard isFree[place] else { continue }
            let isBeside = [place - 1, place + 1].contains { near in
                near > 0 && near < isFree.count - 1 && !isFree[near]
                    && !isEdge(Point(column: box.left + near, row: row))
            }
            if !isBeside { putRule(at: Point(column: column, row: row), length: 1, style: style) }
        }
    }

    /// Returns whether a cell is part of a box's edge.
    private func isEdge(_ point: Point) -> Bool { self[point]?.cluster == glyphs.rule }

    /// Draws a dialog's title with a complaint beside it; if they don't fit, only the complaint, wrapped.
    ///
    /// - Returns: The columns used.
    @discardableResult
    mutating func putTitle(_ title: String, complaint: String?, theme: Theme) -> Int {
        guard let complaint else { return put(title, at: .zero, style: theme.heading) }
        let gap = 3
        guard columns(of: title) + gap + columns(of: complaint) <= size.width else {
            // Show the complaint in full, over what is below if necessary.
            for (row, line) in complaint.wrapped(to: size.width, glyphs: glyphs).enumerated() {
                fill(Rect(column: 0, row: row, width: size.width, height: 1))
                put(line, at: Point(column: 0, row: row), style: theme.alarm)
            }
            return size.width
        }
        let used = put(title, at: .zero, style: theme.heading) + gap
        return used + put(complaint, at: Point(column: used, row: 0), style: theme.alarm)
    }

    /// Draws the message above the lower rule: the continuations of a key sequence or, without a message, the footnotes.
    mutating func drawMessage(_ layout: FrameLayout, _ notes: ScreenNotes, model: AppModel) {
        let theme = model.theme
        if !model.pendingKeys.isEmpty {
            put(Footer.continuations(model), at: Point(column: 1, row: layout.messageRow), maxWidth: size.width - 2)
            return
        }
        guard let message = model.message else {
            if let dialog = model.overlays.last?.dialog {
                // A box has it on its lower edge.
                guard layout.box == nil else { return }
                let words = glyphs.more(dialog.linesHidden(in: model))
                put(words, at: Point(column: 1, row: layout.messageRow), style: theme.dim)
                return
            }
            for note in notes.footnotes {
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
        // Show problems and notes in full, over the last rows of the screen if necessary. A message that something was saved can be long
        // and is no news, so it gets two lines at most, and one if the second would hide the row of the cursor or what the screen keeps.
        let whole = message.text.wrapped(to: size.width - 2, glyphs: glyphs)
        let hidesCursor = (cursor?.row ?? 0) > layout.messageRow - whole.count
        guard message.kind != .saved || whole.count <= (hidesCursor || notes.keepsLastRows ? 1 : 2) else {
            put(message.text, at: Point(column: 1, row: layout.messageRow), style: style, maxWidth: size.width - 2)
            return
        }
        let lines = whole.prefix(layout.messageRow - 2)
        for (row, line) in lines.enumerated() {
            let place = Point(column: 1, row: layout.messageRow - (lines.count - 1) + row)
            put(String(repeating: " ", count: size.width), at: Point(column: 0, row: place.row))
            put(line, at: place, style: style)
        }
    }

    /// Draws the lower rule and the most important keys that fit; the help key always does.
    mutating func drawFooter(_ layout: FrameLayout, _ notes: ScreenNotes, model: AppModel) {
        putRule(at: Point(column: 0, row: layout.footerRow - 1), style: model.theme.rule)
        let footer = Footer(model: model, notes).text(fitting: size.width - 2)
        put(footer, at: Point(column: 1, row: layout.footerRow), maxWidth: size.width - 2)
    }
}
