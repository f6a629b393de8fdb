import Diary

/// “Did it help?”: asked once about something done for pain, with the first reading one to three hours later.
public struct HelpedQuestion: Hashable, Sendable {
    /// The possible answers.
    public enum Answer: Hashable, Sendable, CaseIterable {
        /// It helped.
        case yes
        /// It did not.
        case no
        /// It helped a little.
        case partly

        /// The word for it, whose first letter is its key.
        public var word: String {
            switch self {
            case .yes: "yes"
            case .no: "no"
            case .partly: "partly"
            }
        }

        /// Its key.
        public var key: String { String(word.prefix(1)) }

        /// What the diary adds to the treatment.
        fileprivate var detail: String {
            switch self {
            case .yes: "helped"
            case .no: "didn't help"
            case .partly: "helped a little"
            }
        }
    }

    /// The entry that says what was done.
    public let entry: Entry
    /// The name of what was done.
    public var name: String { (entry.medicines.first?.name ?? entry.care.first?.name)?.text ?? "" }
    /// What was done, in words.
    public var words: String { entry.medicines.first?.words ?? entry.care.first?.words ?? "" }
    /// When it was done.
    public var at: Moment { entry.when }

    private static let wait = 3600...(3 * 3600)

    /// Creates the question that a reading at a moment should ask; nil if there is none.
    ///
    /// Only the first reading in that window asks: a question left open isn't repeated.
    public init?(at moment: Moment, in logbook: Logbook) {
        let day = logbook.day(of: moment)
        let recent = ((day - 1)...day).flatMap { logbook.entries(on: $0) }
        let done = recent.last { Self.isOpen($0) && Self.wait.contains(moment.instant - $0.when.instant) }
        guard let done else { return nil }
        let isAsked = recent.contains { reading in
            reading.painNow != nil && reading.when < moment
                && Self.wait.contains(reading.when.instant - done.when.instant)
        }
        if isAsked { return nil }
        entry = done
    }

    /// Returns whether an entry names exactly one thing done for pain and doesn't yet say whether it helped.
    private static func isOpen(_ entry: Entry) -> Bool {
        let medicines = entry.medicines.filter { !$0.isLeftOut }
        guard medicines.count + entry.care.count == 1, entry.medicines.count == medicines.count else { return false }
        let detail = medicines.first?.detail ?? entry.care.first?.detail ?? ""
        return !detail.contains("help")
    }

    /// Returns the entry with the answer added.
    public func answered(_ answer: Answer) -> Entry {
        var entry = entry
        func with(_ detail: String?) -> String { [detail, answer.detail].compactMap { $0 }.joined(separator: ", ") }
        if entry.medicines.isEmpty {
            entry.care[0].detail = with(entry.care[0].detail)
        } else {
            entry.medicines[0].detail = with(entry.medicines[0].detail)
        }
        return entry
    }
}
