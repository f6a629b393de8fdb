import Reports

/// What is still to log or do on a day: `Due today: a pain reading, 4 stretches`.
public struct DuePage: Page {
    private let due: [String]

    /// The JSON form of what is due.
    public struct Form: Encodable {
        let due: [String]
    }

    /// Creates the page of a day.
    public init(_ report: DayReport) {
        due = report.due
    }

    /// Whether nothing is due.
    public var isEmpty: Bool { due.isEmpty }

    /// The JSON form.
    public var form: Form { Form(due: due) }

    /// Returns the line.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        if !due.isEmpty { page.line("Due today: \(due.joined(separator: ", "))") }
        return page.text
    }
}
