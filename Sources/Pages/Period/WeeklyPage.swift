import Diary
import Reports
import Trends

/// The weekly questions and the latest answers.
public struct WeeklyPage: Page {
    private let answers: [DaySummary]
    /// The maximum number of answers in the text.
    private static let most = 12

    /// Creates the page of a diary's days.
    public init(_ table: DayTable) {
        answers = table.days.filter { day in RatingField.weekly.contains { day.ratings[$0] != nil } }
    }

    /// Whether there are no answers yet.
    public var isEmpty: Bool { answers.isEmpty }

    /// The JSON form of a day's answers.
    public struct Answers: Encodable {
        private let date: String
        @OrNull private var pain: Int?
        @OrNull private var enjoyment: Int?
        @OrNull private var activity: Int?

        init(_ day: DaySummary) {
            date = day.day.description
            pain = day.ratings[.weekPain]?.value
            enjoyment = day.ratings[.weekEnjoyment]?.value
            activity = day.ratings[.weekActivity]?.value
        }
    }

    /// The JSON form, oldest first.
    public var form: [Answers] { answers.map(Answers.init) }

    /// Returns the questions, then the answers, latest first.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        page.heading("The past week, three questions")
        for (number, habit) in Habit.weeklyQuestions.enumerated() {
            page.paragraph("\(number + 1)  \(habit.question) \(habit.scaleWords.map { "\($0)." } ?? "")")
        }
        page.paragraph("To answer: twinge weekly 6 4 5")
        guard !answers.isEmpty else { return page.text }
        page.line()
        page.row([.left("", 15), .right("pain", 6), .right("enjoyment", 11), .right("activity", 10)])
        for day in answers.suffix(Self.most).reversed() {
            let cells = zip(RatingField.weekly, [6, 11, 10]).map { field, width in
                PageWriter.Cell.right(day.ratings[field].map { "\($0.value)" } ?? String(page.glyphs.missing), width)
            }
            page.row([.left(day.day.longText, 15)] + cells)
        }
        return page.text
    }
}
