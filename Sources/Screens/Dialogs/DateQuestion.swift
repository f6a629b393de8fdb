import Canvas
import Diary

/// Asks for a date to go to.
struct DateQuestion: Dialog {
    private(set) var text = TextField()
    private(set) var complaint: String?

    var context: KeyContext { .dateQuestion }

    mutating func type(_ typed: String, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        text.type(typed)
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        switch command {
        case .cancel: return .close
        case .accept:
            do throws(ParseError) {
                let date = try DiaryDate(
                    typed: text.isEmpty ? "today" : text.text, today: model.presentDay,
                    calendarDay: model.time.now.date,
                    order: model.preferences.dateOrder)
                model.goTo(date)
                return .close
            } catch {
                complaint = "\(error)."
            }
        default: _ = text.perform(command)
        }
        return .stay
    }

    func height(in size: Size, model: AppModel) -> Int {
        fieldRow(height: size.height) + 1 + max(1, lines(width: size.width, model: model).count)
    }

    /// Returns the row of the field, with a blank row above it if there is room.
    private func fieldRow(height: Int) -> Int { height >= 12 ? 2 : 1 }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let row = fieldRow(height: room(in: model).height)
        canvas.put("Go to a date", at: .zero, style: theme.heading)
        canvas.putField(
            text, at: Point(column: 0, row: row), width: canvas.size.width, isOpen: true,
            hint: "today, -3, mon, 20 nov", theme: theme)
        let style = complaint == nil ? theme.dim : theme.alarm
        let lines = lines(width: canvas.size.width, model: model).map { Line<Never>($0, style) }
        canvas.put(lines, at: row + 1)
    }

    /// Returns what is below the field: the date as understood so far, or why it isn't valid.
    private func lines(width: Int, model: AppModel) -> [String] {
        (complaint ?? preview(model)).wrapped(to: width, glyphs: model.glyphs)
    }

    /// Returns the date as understood so far.
    private func preview(_ model: AppModel) -> String {
        let order = model.preferences.dateOrder
        let date = try? DiaryDate(
            typed: text.text, today: model.presentDay, calendarDay: model.time.now.date, order: order)
        guard let date else { return "" }
        return "\(date.weekday.name), \(date.spelled)"
    }
}

extension AppModel {
    /// Goes to a date on the current screen, or on Today if that screen has no dates.
    mutating func goTo(_ date: DiaryDate) {
        if !screen.part.goTo(date, on: &self) { showDay(date) }
    }
}
