import Reports

/// What is still to log or do on a day: `Due today: a pain reading, 4 stretches`.
///
/// A warning sign is nothing that is due: it was said when it was logged. Beside what is due it says why no exercises are.
public struct DuePage: Page {
    private let due: [String]
    private let whyNoExercises: String?
    private let warningSign: String?

    /// The JSON form of what is due.
    public struct Form: Encodable {
        let due: [String]
        /// How soon to seek care for the warning sign that rules out exercises; absent without one.
        let warningSign: String?
    }

    /// Creates the page of a day.
    public init(_ report: DayReport) {
        due = report.due
        whyNoExercises = report.whyNoExercises
        warningSign = report.careBeforeExercises
    }

    /// Whether nothing is due.
    public var isEmpty: Bool { due.isEmpty }

    /// The JSON form.
    public var form: Form { Form(due: due, warningSign: warningSign) }

    /// Returns the line.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        guard !due.isEmpty else { return page.text }
        page.line(
            ["Due today: \(due.joined(separator: ", "))", whyNoExercises].compactMap(\.self).joined(separator: ". "))
        return page.text
    }
}
