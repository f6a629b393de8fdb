import Catalog
import Diary
import Trends

/// What a report says of the entries of its days, collected a few days at a time, so that the entries needn't be kept.
public struct AppointmentEntries: Sendable {
    /// The days of the report.
    let days: ClosedRange<DiaryDate>
    private let careKinds: [Name: CareDefinition.Kind]
    /// Whether nothing was logged on these days.
    private(set) var isEmpty = true
    /// The latest entry with a score, and its latest score.
    private(set) var latest: (entry: Entry, score: PainScore)?
    /// How often each trigger was named.
    private(set) var triggers: [String: Int] = [:]
    /// How often each word for how the pain felt was chosen.
    private(set) var feels: [Name: Int] = [:]
    /// The days on which each medicine was taken, and each treatment given.
    private(set) var taken: [Name: Set<DiaryDate>] = [:]
    /// Which of them are medicines.
    private(set) var medicines: Set<Name> = []
    /// The medicines and treatments one by one.
    private(set) var doses: [AppointmentReport.Dose] = []
    /// The events with their dates.
    private(set) var events: [(day: DiaryDate, text: String)] = []
    /// The notes with their dates, the latest last.
    private(set) var notes: [(day: DiaryDate, text: String)] = []
    /// The open questions of the whole diary.
    private(set) var questions: [String] = []
    /// Where it hurt.
    private(set) var map: PainMap
    /// The warning signs that were raised.
    private(set) var signs: RaisedSigns

    /// Starts without entries.
    ///
    /// - Parameter days: the days of the report.
    public init(on days: ClosedRange<DiaryDate>, catalog: Catalog, health: HealthHistory) {
        (self.days, careKinds) = (days, catalog.careKinds)
        map = PainMap(Logbook(), days: days)
        signs = RaisedSigns(catalog, health: health)
    }

    /// Takes in the entries of a source.
    init(on days: ClosedRange<DiaryDate>, in source: ReportSource) {
        self.init(on: days, catalog: source.catalog, health: source.health)
        append(source.logbook)
    }

    /// Takes in more days of the diary, all later than those before, whether they are of the report or not.
    /// - Complexity: O(entries · signs)
    public mutating func append(_ logbook: Logbook) {
        for day in logbook.days { addQuestions(logbook.entries(on: day)) }
        for day in logbook.days(in: days) {
            let entries = logbook.entries(on: day)
            for entry in entries { add(entry, on: day) }
            signs.add(entries, on: day)
        }
        map.add(days, of: logbook)
    }

    private mutating func addQuestions(_ entries: [Entry]) {
        // Through a span: iterating over the entries would copy each of them.
        let span = entries.span
        for index in span.indices where span[index].answered != true {
            if let question = span[index].question { questions.append(question.inOneLine(joinedBy: " ")) }
        }
    }

    private mutating func add(_ entry: Entry, on day: DiaryDate) {
        isEmpty = false
        if let score = entry.lastScore { latest = (entry, score) }
        for trigger in entry.triggers { triggers[trigger.inOneLine(joinedBy: " "), default: 0] += 1 }
        for feel in entry.feels { feels[feel, default: 0] += 1 }
        for medicine in entry.medicines where !medicine.isLeftOut {
            medicines.insert(medicine.name)
            taken[medicine.name, default: []].insert(day)
        }
        for care in entry.care {
            if careKinds[care.name] == .medicine { medicines.insert(care.name) }
            taken[care.name, default: []].insert(day)
        }
        for words in entry.care.map(\.words) + entry.medicines.map(\.words) {
            doses.append(.init(date: entry.when.date, words: words, before: entry.painBefore, after: entry.painAfter))
        }
        if let event = entry.event { events.append((day, event.inOneLine(joinedBy: " "))) }
        if let note = entry.note { notes.append((day, note.inOneLine(joinedBy: " / "))) }
    }
}
