import Canvas
import Catalog
import Diary
import Reports
import Trends

/// The pain dialog: a score from 0 to 10, where it hurts, how it feels, a note and the time.
struct PainDialog: Dialog {
    /// Its fields, from top to bottom.
    enum Field: CaseIterable, Hashable, Sendable {
        /// The score on its ruler.
        case score
        /// The sites.
        case sites
        /// The feels.
        case feels
        /// What set the pain off.
        case trigger
        /// The note.
        case note
        /// The time.
        case time
        /// Whether something done for pain helped; only if that is due.
        case helped
    }

    /// The field with the focus.
    var field = Field.score
    /// The score, if one was given.
    var score: PainScore?
    /// The sites.
    var sites: SitePicker
    /// The feels.
    var feels: FeelPicker
    /// What set the pain off, separated by commas.
    var trigger: TextField
    /// The note.
    var note: TextField
    /// The time as typed.
    var timeText: TextField
    /// What is wrong with a field, as a sentence.
    var complaint: String?
    /// Whether a 1 was just typed, so that a 0 makes it 10.
    var followsOne = false

    /// What was done for pain and is due to be asked about, if anything.
    let helped: HelpedQuestion?
    /// The answer to whether it helped, if any.
    var helpedAnswer: HelpedQuestion.Answer?

    /// The entry the reading belongs to.
    let entry: Entry
    /// The entry as it is in the diary; nil for a new one.
    let original: Entry?
    /// What it would save unedited; nil for a reading kept from last time.
    private var untouched: Entry?
    /// The reference for a typed time of day.
    let base: Moment

    /// Creates a reading on a day, at the given sites or else at those of the last reading.
    init(score: PainScore?, day: DiaryDate, sites: [SiteReading]? = nil, model: inout AppModel) {
        let entry = model.newEntry(on: day)
        self.init(
            entry: entry, original: nil, sites: sites ?? model.recentSites.first ?? model.troubleSites, model: model)
        untouched = reading(in: model)
        self.score = score
        followsOne = score == PainScore(1)
    }

    /// Opens a reading that is in the diary.
    init(editing entry: Entry, model: AppModel) {
        self.init(entry: entry, original: entry, sites: entry.sites, model: model)
        untouched = entry
    }

    /// Opens a reading kept from last time.
    init(draft entry: Entry, original: Entry?, model: AppModel) {
        self.init(entry: entry, original: original, sites: entry.sites, model: model)
    }

    private init(entry: Entry, original: Entry?, sites: [SiteReading], model: AppModel) {
        self.entry = entry
        self.original = original
        base = entry.when
        score = entry.pain
        self.sites = SitePicker(
            chosen: sites, recent: model.recentSites.flatMap { $0 }, catalog: model.catalog)
        feels = FeelPicker(chosen: entry.feels, catalog: model.catalog.feels.map(\.name))
        trigger = TextField(Self.words(entry.triggers))
        helped = original == nil ? HelpedQuestion(at: entry.when, in: model.diary.logbook) : nil
        note = TextField(entry.note?.inOneLine(joinedBy: " ") ?? "")
        timeText = TextField(entry.when.timeText)
    }

    var context: KeyContext { .painDialog }

    /// The fields shown, from top to bottom.
    var fields: [Field] { Field.allCases.filter { $0 != .helped || helped != nil } }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        switch command {
        case .accept: field == .sites && !sites.search.isEmpty ? "take" : nil
        case .cursorLeft, .cursorRight: field == .score ? "score" : field == .sites ? nil : ""
        case .tick: field == .sites || field == .feels ? nil : ""
        default: nil
        }
    }

    /// Returns what would be saved now, with the time if it is valid.
    func reading(in model: AppModel) -> Entry {
        var entry = entry
        entry.pain = score
        entry.sites = sites.chosen
        entry.feels = feels.chosen
        if trigger.text != TextField(Self.words(entry.triggers)).text { entry.triggers = triggers(in: model.catalog) }
        // Keep the lines of a multi-line note that was not edited.
        if note.text != TextField(entry.note?.inOneLine(joinedBy: " ") ?? "").text {
            entry.note = note.isEmpty ? nil : note.text
        }
        if let when = try? model.moment(typed: timeText.text, insteadOf: base) { entry.when = when }
        return entry
    }

    private static func words(_ triggers: [String]) -> String {
        triggers.map { $0.inOneLine(joinedBy: " ") }.joined(separator: ", ")
    }

    /// Returns the triggers typed, by their catalog names if they have one.
    private func triggers(in catalog: Catalog) -> [String] {
        trigger.text.split(separator: ",").compactMap { try? catalog.trigger(typed: String($0)) }
    }

    func draft(in model: AppModel) -> Draft? {
        let reading = reading(in: model)
        return reading == untouched ? nil : Draft(form: .pain, entry: reading, original: original)
    }
}

extension AppModel {
    /// Returns a request, made at random, for another score later, so that relief can be told from waiting.
    func reliefRemark(with reading: Entry) -> String {
        guard diary.logbook.day(of: reading.when) == presentDay,
            let prompt = diary.logbook.reliefPrompt(with: reading, lacking: helps.report?.lackingWithout)
        else { return "" }
        return ". \(prompt.sentence)"
    }

    /// The number of readings to look back for sites to offer first.
    private static let recentReadings = 12

    /// Where it hurts most according to the posture review: the sites of the first reading.
    var troubleSites: [SiteReading] {
        guard let question = catalog.reviewQuestions.first(where: \.asksForPattern),
            let answer = reviews.last?.answer(to: question.name)
        else { return [] }
        let names = answer.text.split(separator: " and ").compactMap { try? Name(parsing: String($0)) }
        return names.filter { catalog.site($0) != nil }.map { SiteReading($0) }
    }

    /// The sites of the latest readings, latest first.
    var recentSites: [[SiteReading]] {
        var found: [[SiteReading]] = []
        for day in insights.table.days.reversed().prefix(60) {
            for entry in diary.logbook.entries(on: day.day).reversed() where !entry.sites.isEmpty {
                found.append(entry.sites.map { SiteReading($0.name, side: $0.side) })
                if found.count == Self.recentReadings { return found }
            }
        }
        return found
    }
}
