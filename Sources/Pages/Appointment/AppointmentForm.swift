import Diary
import Reports
import Trends

/// The JSON form of a period: what the printable report says, for programs.
public struct AppointmentForm: Encodable {
    private let from: String
    private let to: String
    private let printed: String
    @OrNull private var name: String?
    @OrNull private var born: String?
    private let signs: [Sign]
    private let answers: [Answer]
    private let course: [Step]
    private let summary: SummaryForm
    private let previous: SummaryForm
    private let sites: [BodyForm.Site]
    private let feels: [Feel]
    private let flares: [FlareForm.Flare]
    private let medicines: [Remedy]
    private let exercises: [Exercise]
    private let findings: [String]
    private let helps: [String]
    private let experiments: [ExperimentForm]
    private let events: [Dated]
    private let questions: [String]
    private let notes: [Dated]

    private struct Sign: Encodable {
        let name: String
        let urgency: String
        let days: [String]
        let logged: [String]
    }

    private struct Answer: Encodable {
        let question: String
        let sentences: [String]
    }

    private struct Step: Encodable {
        let from: String
        let to: String
        @OrNull var pain: Double?
        let flareDays: Int
    }

    private struct Feel: Encodable {
        let name: String
        let times: Int
    }

    private struct Remedy: Encodable {
        let name: String
        let isMedicine: Bool
        let days: Int
        let daysByMonth: [Int]
    }

    private struct Exercise: Encodable {
        let name: String
        @OrNull var side: Side?
        let adherence: AdherenceForm
    }

    private struct Dated: Encodable {
        let date: String
        let text: String

        init(_ item: (day: DiaryDate, text: String)) { (date, text) = (item.day.description, item.text) }
    }

    /// Creates the form of a report.
    public init(_ report: AppointmentReport) {
        from = report.days.lowerBound.description
        to = report.days.upperBound.description
        printed = report.source.now.date.description
        signs = report.signs.lines.map { line in
            Sign(
                name: line.sign.sign.text, urgency: line.sign.urgency.rawValue, days: line.days.map(\.description),
                logged: line.causes)
        }
        answers = report.answers.map { Answer(question: $0.question, sentences: $0.sentences.map(\.text)) }
        course = report.course.map { step in
            Step(
                from: step.days.lowerBound.description, to: step.days.upperBound.description, pain: step.pain,
                flareDays: step.flareDays)
        }
        summary = SummaryForm(report.summary)
        previous = SummaryForm(report.previous)
        sites = report.body.rows.map(BodyForm.Site.init)
        feels = report.feels.map { Feel(name: $0.name.text, times: $0.count) }
        flares = report.flares.map(FlareForm.Flare.init)
        medicines = report.remedies.map {
            Remedy(name: $0.name.text, isMedicine: $0.isMedicine, days: $0.days, daysByMonth: $0.daysByMonth)
        }
        exercises = report.exercises.map {
            Exercise(name: $0.name.text, side: $0.side, adherence: AdherenceForm($0.adherence))
        }
        findings = report.findings.links?.findings ?? []
        helps = report.helpSentences
        experiments = report.experiments.map(ExperimentForm.init)
        events = report.events.map(Dated.init)
        questions = report.questions
        notes = report.notes.map(Dated.init)
        name = report.person.name
        born = report.person.born?.description
    }
}
