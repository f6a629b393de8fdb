import Catalog
import Diary
import Trends

/// A period of a diary as a doctor or physiotherapist reads it: the same numbers on paper, as text and as JSON.
public struct AppointmentReport: Sendable {
    /// Who keeps the diary, as far as they want that on paper.
    public struct Person: Hashable, Sendable {
        /// The name.
        public var name: String?
        /// The date of birth.
        public var born: DiaryDate?

        /// Makes a person.
        public init(name: String? = nil, born: DiaryDate? = nil) { (self.name, self.born) = (name, born) }
    }

    /// The findings that take long to compute, which the caller computes.
    public struct Findings: Sendable {
        /// What flare-ups follow; nil if that wasn't analysed.
        public var links: LinkReport?
        /// What eases pain; nil if that wasn't analysed.
        public var helps: HelpsReport?
        /// The self-experiments.
        public var experiments: [ExperimentReport]

        /// Creates findings from those that are available.
        public init(links: LinkReport? = nil, helps: HelpsReport? = nil, experiments: [ExperimentReport] = []) {
            (self.links, self.helps, self.experiments) = (links, helps, experiments)
        }
    }

    /// The source the report is computed from.
    public let source: ReportSource
    /// The days of the report.
    public let days: ClosedRange<DiaryDate>
    /// The same number of days just before, for comparison.
    public let earlier: ClosedRange<DiaryDate>
    /// Who keeps the diary.
    public let person: Person
    /// What flare-ups follow, what eases pain, and the experiments: from the whole diary.
    public let findings: Findings
    /// The summary of the days.
    public let summary: PeriodSummary
    /// The summary of the days before.
    public let previous: PeriodSummary
    /// Where it hurt.
    public let body: BodyReport
    /// The entries of these days.
    public let entries: [Entry]
    /// The warning signs raised by what was logged on these days.
    public let signs: SignsReport
    let period: PeriodSource

    /// Creates a report on a range of days.
    /// - Complexity: O(days · habits + entries · signs)
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
        entries = source.logbook.days(in: days).flatMap(source.logbook.entries(on:))
        signs = SignsReport(days, in: source)
    }

    /// Creates a report on whole weeks that end today.
    ///
    /// - Parameter weeks: the number of weeks, 1 to 520.
    public init(_ source: ReportSource, weeks: Int, person: Person = Person(), findings: Findings = Findings()) {
        let days = min(max(weeks, 1), 520) * 7
        self.init(source, days: (source.today - (days - 1))...source.today, person: person, findings: findings)
    }

    /// Whether nothing was logged on these days.
    public var isEmpty: Bool { entries.isEmpty }

    /// The flare-ups that overlap these days.
    public var flares: [Flare] {
        source.flares.flares.filter { $0.start <= days.upperBound && $0.end >= days.lowerBound }
    }

    /// The self-experiments that have begun and overlap these days.
    public var experiments: [ExperimentReport] {
        findings.experiments.filter { report in
            report.phase != .planned && report.experiment.start <= days.upperBound
                && days.lowerBound <= report.experiment.end
        }
    }

    /// The events of these days, with their dates.
    public var events: [(day: DiaryDate, text: String)] {
        entries.compactMap { entry in
            entry.event.map { (source.logbook.day(of: entry.when), $0.inOneLine(joinedBy: " ")) }
        }
    }

    /// The open questions for the appointment, whenever they were written down.
    public var questions: [String] {
        source.logbook.entries.filter { $0.answered != true }.compactMap { $0.question?.inOneLine(joinedBy: " ") }
    }

    /// The notes of these days with their dates, the latest first.
    public var notes: [(day: DiaryDate, text: String)] {
        entries.reversed().compactMap { entry in
            entry.note.map { (source.logbook.day(of: entry.when), $0.inOneLine(joinedBy: " / ")) }
        }
    }
}
