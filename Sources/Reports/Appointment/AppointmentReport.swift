import Catalog
import Diary
import Trends

/// A period of a diary as a doctor or physiotherapist reads it: the same numbers on paper, as text and as JSON.
public struct AppointmentReport: Sendable {
    /// Who keeps the diary, as far as they want that on paper.
    public struct Person: Hashable, Sendable {
        /// The name; nil to leave it out.
        public var name: String?
        /// The date of birth; nil to leave it out.
        public var born: DiaryDate?

        /// Creates a person.
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

    /// The most days of a report, about 100 years, so that a mistyped year doesn't make one of millions of days.
    public static let mostDays = 36_600

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
    /// What was logged on these days.
    let logged: AppointmentEntries
    /// The warning signs raised by what was logged on these days.
    public let signs: SignsReport
    let period: PeriodSource

    /// Creates a report on a range of days.
    ///
    /// - Parameter logged: what was logged on these days, and the questions of the whole diary; by default the entries of the source.
    /// - Complexity: O(days · habits + entries · signs)
    public init(
        _ source: ReportSource, days: ClosedRange<DiaryDate>, logged: AppointmentEntries? = nil,
        person: Person = Person(), findings: Findings = Findings()
    ) {
        let logged = logged ?? AppointmentEntries(on: days, in: source)
        let earlier = (days.lowerBound - days.count)...(days.lowerBound - 1)
        (self.source, self.days, self.earlier) = (source, days, earlier)
        (self.person, self.findings) = (person, findings)
        period = source.periodSource(habits: source.habits(in: earlier.lowerBound...days.upperBound))
        summary = PeriodSummary(days, in: period)
        previous = PeriodSummary(earlier, in: period)
        body = BodyReport(days, map: logged.map, catalog: source.catalog)
        signs = SignsReport(logged.signs)
        self.logged = logged
    }

    /// The number of whole weeks that a report can be about.
    public static let weekRange = 1...520

    /// Returns the days of a report on whole weeks.
    ///
    /// - Parameter count: the number of weeks; the nearest in ``weekRange`` counts.
    public static func weeks(_ count: Int, endingOn day: DiaryDate) -> ClosedRange<DiaryDate> {
        (day - (min(max(count, weekRange.lowerBound), weekRange.upperBound) * 7 - 1))...day
    }

    /// Whether nothing was logged on these days.
    public var isEmpty: Bool { logged.isEmpty }

    /// The flare-ups that overlap these days.
    public var flares: [Flare] { source.flares.flares(in: days) }

    /// The self-experiments that have begun and overlap these days.
    public var experiments: [ExperimentReport] {
        findings.experiments.filter { report in
            report.phase != .planned && report.experiment.isFollowed(in: days)
        }
    }

    /// The events of these days, with their dates.
    public var events: [(day: DiaryDate, text: String)] { logged.events }

    /// The open questions for the appointment, whenever they were written down.
    public var questions: [String] { logged.questions }

    /// The notes of these days with their dates, the latest first.
    public var notes: [(day: DiaryDate, text: String)] { logged.notes.reversed() }
}
