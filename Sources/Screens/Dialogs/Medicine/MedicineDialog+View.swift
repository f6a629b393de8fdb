import Canvas
import Diary
import Reports

/// The layout of the medicine dialog.
struct MedicineLayout {
    /// The first row of what would be taken; 0 if notices take the place of the title.
    let headRow: Int
    /// Whether the row below it says what Enter does, as the foot does, too.
    let hasOffer: Bool
    /// The notices below the head.
    let notices: [String]
    /// The first row of the notices.
    let noticeRow: Int
    /// The row of the column headings.
    let columnsRow: Int
    let listRow: Int
    /// The medicines in view.
    let window: Range<Int>
    /// The row of dose, time and note.
    let fieldRow: Int
    /// Whether that row is drawn: notices take its place while no field is open.
    let hasFields: Bool
    /// The row that says what happens next; nil if there is no room.
    let adviceRow: Int?
    let rows: Int

    init(_ dialog: MedicineDialog, height: Int, width: Int, model: AppModel) {
        let isAiry = height >= 12
        let all = dialog.notices(in: model).flatMap { $0.wrapped(to: max(10, width - 2), glyphs: model.glyphs) }
        // What is said about another dose matters more than the list, what Enter does, the title, and fields that aren't open.
        let spare = isAiry || all.isEmpty ? 0 : height - 2 - all.count
        let isCramped = !isAiry && !all.isEmpty
        hasFields = !isCramped || spare >= 0 || dialog.field != .list || !dialog.search.isEmpty
        headRow = isAiry ? 2 : isCramped && spare < 1 ? 0 : 1
        hasOffer = !isCramped || spare >= 2
        noticeRow = headRow + (hasOffer ? 2 : 1) + (isAiry && !all.isEmpty ? 1 : 0)
        let rowsForNotices = max(1, height - noticeRow - (hasFields ? 1 : 0))
        if isCramped, all.count > rowsForNotices {
            // Whole words only: a number cut short would be another limit.
            let ellipsis = " \(model.glyphs.ellipsis)"
            let last = all[rowsForNotices - 1].wrapped(to: max(10, width - 2 - ellipsis.count), glyphs: model.glyphs)
            notices = all.prefix(rowsForNotices - 1) + [(last.first ?? "") + ellipsis]
        } else {
            notices = all
        }
        columnsRow = noticeRow + notices.count + (isAiry ? 1 : 0)
        let found = dialog.found
        guard !isCramped || spare >= 4 else {
            listRow = columnsRow
            window = dialog.place..<dialog.place
            fieldRow = columnsRow
            adviceRow = nil
            rows = fieldRow + (hasFields ? 1 : 0)
            return
        }
        listRow = columnsRow + 1
        let below = isAiry ? 4 : 1
        let room = max(1, height - listRow - below)
        window = ListWindow(count: found.count, height: min(max(found.count, 1), room)).rows(around: dialog.place)
        fieldRow = listRow + max(1, window.count) + (isAiry ? 1 : 0)
        adviceRow = isAiry ? fieldRow + 2 : nil
        rows = (adviceRow ?? fieldRow) + 1
    }

    /// The fields of a row, each with its first column.
    typealias Fields = [(field: MedicineDialog.Field, column: Int, name: String)]

    /// Returns the fields' row of a dialog; one too narrow for all of them shows the note in place of the others while it is open.
    static func fields(of dialog: MedicineDialog, width: Int) -> Fields {
        guard width < widthOfAllFields else { return [(.dose, 0, "dose"), (.time, 19, "time"), (.note, 38, "note")] }
        return dialog.field == .note ? [(.note, 0, "note")] : [(.dose, 0, "dose"), (.time, 19, "time")]
    }

    private static let widthOfAllFields = 50
}

extension MedicineDialog {
    func height(in size: Size, model: AppModel) -> Int {
        MedicineLayout(self, height: size.height, width: size.width, model: model).rows
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let room = room(in: model)
        let window = MedicineLayout(self, height: room.height, width: room.width, model: model).window
        // Without a list the selected one is still shown, in the head.
        let isInHead = window.isEmpty && !found.isEmpty
        return (window.lowerBound, max(0, found.count - window.upperBound - (isInHead ? 1 : 0)))
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let layout = MedicineLayout(self, height: room(in: model).height, width: canvas.size.width, model: model)
        drawHead(layout, on: &canvas, model: model)
        drawList(layout, on: &canvas, model: model)
        drawFields(layout, on: &canvas, model: model)
        if let row = layout.adviceRow {
            let forms = [
                "Your next score, 1 to 3 hours later, asks once if it helped.",
                "A score 1 to 3 hours later asks if it helped.",
                "Your next score asks if it helped.",
            ]
            let advice = forms.longest(fitting: canvas.size.width, glyphs: canvas.glyphs) ?? ""
            canvas.put(advice, at: Point(column: 0, row: row), style: theme.dim)
        }
        let date = day == model.presentDay ? "" : " on \(day.spelledDay(in: model.presentDay.year))"
        if layout.headRow > 0 || complaint != nil {
            canvas.putTitle("Medicine\(date)", complaint: complaint, theme: theme)
        }
    }

    private func drawHead(_ layout: MedicineLayout, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let row = layout.headRow
        guard let medicine, let use = selected else {
            let typed = search.text
            let words =
                typed.isEmpty
                ? "Type a name and a dose, such as ibuprofen 400 mg." : "Enter takes “\(typed)”, which is new."
            for (line, text) in words.wrapped(to: canvas.size.width, glyphs: canvas.glyphs).prefix(2).enumerated() {
                canvas.put(text, at: Point(column: 0, row: row + line), style: theme.label)
            }
            return
        }
        let used = canvas.put(medicine.words, at: Point(column: 0, row: row), style: theme.value)
        if let last = use.last, let when = try? moment(in: model) {
            let ago = (when.instant - last.at.instant) / 60
            let column = max(used + 3, 21)
            let forms =
                ago >= 0 && ago < 48 * 60
                ? ["last at \(last.at.timeText), \(ago.minutesAgo)", ago.minutesAgo]
                : [
                    "last on \(last.day.spelledDay(in: day.year))",
                    "last on \(last.day.shortText)\(last.day.yearEnd(in: day.year))",
                    last.day.dayAndMonth(in: day.year),
                ]
            // How long ago it was matters most before another dose.
            let room = canvas.size.width - column
            let words = forms.longest(fitting: room, glyphs: canvas.glyphs) ?? forms[forms.count - 1]
            canvas.put(words, at: Point(column: column, row: row), style: theme.label)
        }
        let time = timeText.text.isEmpty ? "now" : timeText.text
        let isSame = medicine.dose == use.dose && use.last != nil
        let line: StyledText = [
            .init("Enter", theme.key),
            .init(isSame ? " takes the same again, at \(time)" : " takes it, at \(time)", theme.label),
        ]
        if layout.hasOffer { canvas.put(line, at: Point(column: 0, row: row + 1)) }
        let top = layout.noticeRow
        for (place, notice) in layout.notices.enumerated() {
            if place == 0 { canvas.put(String(canvas.glyphs.rise), at: Point(column: 0, row: top), style: theme.alarm) }
            canvas.put(notice, at: Point(column: 2, row: top + place), style: theme.value)
        }
    }

    private func drawList(_ layout: MedicineLayout, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let isWide = canvas.size.width >= 60
        let found = found
        guard layout.listRow > layout.columnsRow else {
            if field == .list { canvas.cursor = Point(column: 0, row: layout.headRow) }
            return
        }
        guard !found.isEmpty else {
            let words = uses.isEmpty ? "No medicine is logged yet." : "No medicine has that name."
            canvas.put(words, at: Point(column: 0, row: layout.listRow), style: theme.dim)
            return
        }
        canvas.put("last", at: Point(column: 21, row: layout.columnsRow), style: theme.dim)
        if isWide {
            let month = day.yearMonth.shortMonthName
            canvas.put("today", at: Point(column: 37, row: layout.columnsRow), style: theme.dim)
            canvas.put("days, doses in \(month)", at: Point(column: 46, row: layout.columnsRow), style: theme.dim)
        }
        let names = found.map(\.name.text)
        for (line, number) in layout.window.enumerated() {
            let use = found[number]
            let row = layout.listRow + line
            let isSelected = number == min(place, found.count - 1)
            let style = isSelected ? theme.value : theme.label
            // A long name gives way to the dose, which may be all that tells two rows apart.
            let dose = use.dose.map { " \($0.text)" } ?? ""
            let room = max(8, 20 - TextWidth.columns(of: dose, glyphs: canvas.glyphs))
            let name = use.name.text.shortened(to: room, beside: names, glyphs: canvas.glyphs) + dose
            canvas.put(name, at: Point(column: 0, row: row), style: style, maxWidth: 20)
            canvas.put(lastWords(use), at: Point(column: 21, row: row), style: theme.label, maxWidth: 15)
            if isWide {
                let today =
                    use.today > 0
                    ? String(use.today) : use.isTaken == false ? "skipped" : use.isRegular ? "not yet" : "0"
                canvas.put(today, at: Point(column: 37, row: row), style: theme.label)
                canvas.put(String(use.days), row: row, columns: 46..<50, alignment: .right, style: theme.label)
                canvas.put(String(use.doses), row: row, columns: 52..<57, alignment: .right, style: theme.label)
            }
            guard isSelected else { continue }
            canvas.tint(row: row, theme: theme)
            if field == .list { canvas.cursor = Point(column: 0, row: row) }
        }
    }

    private func lastWords(_ use: MedicineHistory.Use) -> String {
        guard let last = use.last else { return use.isRegular ? "regular" : "never" }
        if last.day == day { return "\(last.at.timeText) today" }
        // A weekday names a day of the last week only.
        if day - last.day < 7 { return "\(last.day.weekday.shortName) \(last.day.day), \(last.at.timeText)" }
        let date = last.day.dayAndMonth(in: day.year)
        return last.day.year == day.year ? "\(date), \(last.at.timeText)" : date
    }

    private func drawFields(_ layout: MedicineLayout, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let row = layout.fieldRow
        guard layout.hasFields else { return }
        if !search.isEmpty, field == .list {
            canvas.put("find ", at: Point(column: 0, row: row), style: theme.label)
            canvas.putField(
                search, at: Point(column: 5, row: row), width: canvas.size.width - 5, isOpen: true, theme: theme)
            return
        }
        let usual = medicine?.dose?.text ?? ""
        let fields = MedicineLayout.fields(of: self, width: canvas.size.width)
        for (field, column, name) in fields {
            let isOpen = field == self.field
            canvas.put(name, at: Point(column: column, row: row), style: isOpen ? theme.heading : theme.dim)
            let text = field == .dose ? dose : field == .time ? timeText : note
            let hint = field == .dose ? usual : field == .note ? String(canvas.glyphs.notLogged) : ""
            let end = fields.first { $0.column > column }?.column ?? canvas.size.width
            canvas.putField(
                text, at: Point(column: column + 5, row: row), width: min(end, canvas.size.width) - column - 6,
                isOpen: isOpen,
                hint: hint, theme: theme)
        }
    }
}
