import Catalog
import Diary

/// What another app recorded at one moment, in its own words.
struct SourceEntry {
    /// Its number in the source.
    var number: Int
    /// What identifies it from one export to the next.
    var key: [String]
    /// Everything it says, by which version 0.1 identified it.
    var content: [String]
    /// The time as written.
    var timeText: String
    /// The day that it is about as a whole; its last moment may differ in a later export.
    var day: DiaryDate?
    /// The time with words replaced that only this app uses; nil if none were.
    var plainTime: String?
    /// What it records.
    var items: [SourceItem] = []
    /// The names of painful sites, besides those of the items.
    var sites: [String] = []
    /// How the pain felt.
    var feels: [String] = []
    /// Medicines, as the diary writes them.
    var medicines: [String] = []
    /// Something to mark on charts.
    var event: String?
    /// Free text.
    var note: String?
    /// Names that it says nothing about, but could.
    var silentNames: [String] = []
    /// What wasn't imported from it, with the reason.
    var omissions: [String] = []
    /// Whether any of that was not understood.
    var isUnreadInPart = false

    /// Returns the fields that need no translation: feels in the catalog's words, medicines and an event.
    func plainFields(_ catalog: Catalog) -> [FieldWriter.Written] {
        feels.map { feel in
            let known = (try? Name(parsing: feel)).flatMap { name in
                catalog.loggedFeels.first { $0.name == name || $0.aliases.contains(name) }
            }
            return FieldWriter.Written(field: .feel, value: known?.name.text ?? feel)
        }
            + medicines.map { FieldWriter.Written(field: .medicine, value: $0) }
            + [event].compactMap { $0 }.map { FieldWriter.Written(field: .event, value: $0.inOneLine(joinedBy: " ")) }
    }

    /// Adds a line to the note; an empty one adds nothing.
    mutating func addToNote(_ line: String) {
        if !line.isEmpty { note = [note, line].compactMap { $0 }.joined(separator: "\n") }
    }

    /// The names it is about.
    var covered: [String] { items.map(\.name) + silentNames }
}

/// One item that another app recorded: its name there and its value.
struct SourceItem {
    let name: String
    let value: SourceValue
    /// The value in the app's own words, if they say more than the value, such as a dose.
    var words: String?
    /// Whether it becomes a line of the note, rather than being left out, if there is nothing that it can be logged as.
    var isNotedOtherwise = false

    /// The item as a line of a note.
    var line: String { "\(name): \(words ?? value.text)" }
}

/// A value from another app.
enum SourceValue {
    /// Yes or no.
    case answer(Bool)
    /// A number whose unit the app doesn't give.
    case number(Double)
    /// How many of something, such as steps.
    case count(Double)
    /// A number on a scale with these ends.
    case score(Double, ClosedRange<Double>)
    /// A duration in seconds.
    case seconds(Int)
    /// Present, with the app's word for an unspecified severity.
    case unrated(String)
    /// A word.
    case word(String)

    /// The value in words, for mappings and for the record of what the source said.
    var text: String {
        switch self {
        case .answer(let answer): answer ? "yes" : "no"
        case .number(let number), .count(let number), .score(let number, _): number.plainText
        case .seconds(let seconds): (Double(seconds) / 60).plainText + " min"
        case .unrated(let word), .word(let word): word
        }
    }

    /// The value on a scale from 0 to 10; a bare number from 0 to 10 is assumed to be on it.
    var outOfTen: Double? {
        switch self {
        case .number(let number): (0...10).contains(number) ? number : nil
        case .score(let number, let ends):
            ends.contains(number) ? (number - ends.lowerBound) / (ends.upperBound - ends.lowerBound) * 10 : nil
        case .answer, .seconds, .count, .unrated, .word: nil
        }
    }
}

extension Double {
    /// The number without unnecessary decimals.
    var plainText: String { self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self) }
}
