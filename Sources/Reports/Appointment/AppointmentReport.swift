import Catalog
import Diary
import Trends

/// Some days of a diary as a doctor or physiotherapist reads them: the same numbers on paper, as text and as JSON.
public struct AppointmentReport: Sendable {
    /// Whose diary it is, as far as they want that on paper.
    public struct Person: Hashable, Sendable {
        /// The name.
        public var name: String?
        /// The date of birth.
        public var born: DiaryDate?

        /// Makes a person.
        public init(name: String? = nil, born: DiaryDate? = nil) { (self.name, self.born) = (name, born) }
    }

    /// What takes long to work out, and is worked out by whoever asks for the report.
    public struct Findings: Sendable {
        /// What flare-ups follow; nil where nothing was looked at.
        public var links: LinkReport?
        /// What eases pain; nil where nothing was looked at.
        public var helps: HelpsReport?
        /// The self-experiments.
        public var experiments: [ExperimentReport]

        /// Takes what there is.
        public init(links: LinkReport? = nil, helps: HelpsReport? = nil, experiments: [ExperimentReport] = []) {
            (self.links, self.helps, self.experiments) = (links, helps, experiments)
        }
    }

    /// What it is computed from.
    public let source: ReportSource
    /// The days.
    public let days: ClosedRange<DiaryDate>
    /// As many days before them, for comparison.
    public let earlier: ClosedRange<DiaryDate>
    /// Whose diary it is.
    public let person: Person
    /// What flare-ups follow, what eases pain, and the experiments: over the whole diary.
    public let findings: Findings
    /// The measures over the days.
    public let summary: PeriodSummary
    /// The measures over the days before.
    public let previous: PeriodSummary
    /// Where it hurt.
    public let body: BodyReport
    /// The entries of the days.
    public let entries: [Entry]
    let period: PeriodSource

    /// The report of some days.
    /// - Complexity: O(days · habits)
    public init(
        _ source: ReportSource, days: ClosedRange<DiaryDate>, person: Person = Person(), findings: Findings = Findings()
    ) {
        let earlier = (days.lowerBound - days.count)...(days.lowerBound - 1)
        (self.source, self.days, self.earlier) = (source, days, earlier)
        (self.person, self.findings) = (person, findings)
        period = source.periodSource(habits: source.habits(in: earlier.lowerBound...days.upperBound))
        summary = PeriodSummary(days, in: period)
        previous = PeriodSummary(earlier, in: period)
        body = BodyReport(days, logbook: source.logbook, catalog: source.catalog)
        entries = source.logbook.days.filter(days.contains).flatMap(source.logbook.entries(on:))
    }

    /// The report of whole weeks, the last one of which ends today.
    ///
    /// - Parameter weeks: how many, 1 to 520.
    public init(_ source: ReportSource, weeks: Int, person: Person = Person(), findings: Findings = Findings()) {
        let days = min(max(weeks, 1), 520) * 7
        self.init(source, days: (source.today - (days - 1))...source.today, person: person, findings: findings)
    }

    /// The warning signs that what was logged in the days brought up.
    public var signs: SignsReport { SignsReport(days, in: source) }

    /// Whether anything was logged in the days.
    public var isEmpty: Bool { entries.isEmpty }

    /// The flare-ups that touch the days.
    public var flares: [Flare] {
        source.flares.flares.filter { $0.start <= days.upperBound && $0.end >= days.lowerBound }
    }

    /// The self-experiments that have begun and touch the days.
    public var experiments: [ExperimentReport] {
        findings.experiments.filter { report in
            report.phase != .planned && report.experiment.start <= days.upperBound
                && days.lowerBound <= report.experiment.end
        }
    }

    /// The events of the days, with their dates.
    public var events: [(day: DiaryDate, text: String)] {
        entries.compactMap { entry in
            entry.event.map { (source.logbook.day(of: entry.when), $0.inOneLine(joinedBy: " ")) }
        }
    }

    /// The questions for the appointment that have no answer yet, whenever they were written down.
    public var questions: [String] {
        source.logbook.entries.filter { $0.answered != true }.compactMap { $0.question?.inOneLine(joinedBy: " ") }
    }

    /// The notes of the days with their dates, the latest first.
    public var notes: [(day: DiaryDate, text: String)] {
        entries.reversed().compactMap { entry in
            entry.note.map { (source.logbook.day(of: entry.when), $0.inOneLine(joinedBy: " / ")) }
        }
    }
}
