import Canvas
import Diary
import Reports

/// One line about a moment: an event to mark on charts, or a question for the next appointment.
struct LineEditor: Dialog {
    /// The type of line.
    enum Kind: Hashable, Sendable {
        /// Something to mark on charts.
        case event
        /// A question for the next appointment.
        case question
    }

    let kind: Kind
    /// The entry the line belongs to.
    private let entry: Entry
    /// The entry as it is in the diary; nil for a new one.
    private let original: Entry?
    private(set) var text: TextField
    private(set) var timeText: TextField
    private(set) var isTimeOpen = false
    private(set) var complaint: String?

    /// Creates a new line on a day.
    init(_ kind: Kind, day: DiaryDate, model: inout AppModel) {
        self.kind = kind
        entry = model.newEntry(on: day)
        original = nil
        text = TextField()
        timeText = TextField(entry.when.timeText, isSuggestion: true)
    }

    /// Opens a line that is in the diary.
    init(_ kind: Kind, editing entry: Entry) {
        self.kind = kind
        self.entry = entry
        original = entry
        text = TextField((kind == .event ? entry.event : entry.question) ?? "")
        timeText = TextField(entry.when.timeText, isSuggestion: true)
    }

    var context: KeyContext { .lineEditor }

    mutating func type(_ typed: String, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        if isTimeOpen { timeText.type(typed) } else { text.type(typed) }
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        switch command {
        case .cancel: return .close
        case .accept: return accept(on: &model)
        case .nextField, .previousField: isTimeOpen.toggle()
        default: _ = isTimeOpen ? timeText.perform(command) : text.perform(command)
        }
        return .stay
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        isTimeOpen = point.row >= size.height - 1
        return .stay
    }

    private var words: String { text.text.singleSpaced }

    private func written(at moment: Moment) -> Entry {
        var entry = entry
        entry.when = moment
        if kind == .event {
            entry.event = words.isEmpty ? nil : words
        } else {
            entry.question = words.isEmpty ? nil : words
        }
        return entry
    }

    private mutating func accept(on model: inout AppModel) -> DialogOutcome {
        do throws(ParseError) {
            let written = written(at: try model.moment(typed: timeText.text, insteadOf: entry.when))
            if let original {
                model.commit([model.change(from: original, to: written)].compactMap { $0 }, summary: written.line())
            } else if words.isEmpty {
                complaint = "Nothing to save yet."
                return .stay
            } else {
                model.commit([.add(written)], summary: written.line())
                model.reveal(.also(written.id, kind == .event ? .event : .question))
            }
            return .close
        } catch {
            complaint = "\(error)."
            isTimeOpen = true
            return .stay
        }
    }

    func draft(in model: AppModel) -> Draft? {
        let written = written(at: entry.when)
        return words.isEmpty || written == original ? nil : Draft(form: .unsaved, entry: written, original: original)
    }

    func height(in size: Size, model: AppModel) -> Int { size.height >= 12 ? 5 : 3 }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let isAiry = canvas.size.height >= 5
        let title = kind == .event ? "An event to mark on charts" : "A question for your next appointment"
        canvas.putTitle(title, complaint: complaint, theme: theme)
        canvas.putField(
            text, at: Point(column: 0, row: isAiry ? 2 : 1), width: canvas.size.width, isOpen: !isTimeOpen,
            hint: kind == .event ? "a new chair, a new job, physio began" : "Is an MRI needed?", theme: theme)
        let row = isAiry ? 4 : 2
        canvas.put("Time", at: Point(column: 0, row: row), style: isTimeOpen ? theme.heading : theme.label)
        canvas.putField(
            timeText, at: Point(column: 6, row: row), width: canvas.size.width - 6, isOpen: isTimeOpen, theme: theme)
    }
}
