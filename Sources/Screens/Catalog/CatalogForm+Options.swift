import Catalog
import Diary

extension CatalogForm.Field {
    /// Returns the record fields that this field covers.
    func recordFields(_ kind: CatalogKind) -> [String] {
        switch self {
        case .name: ["Name"]
        case .measure: kind == .care ? ["Unit"] : ["Unit", "Choice"]
        case .words: ["Choice"]
        case .direction: ["Direction"]
        case .question: ["Ask"]
        case .asked: []
        // The form determines these.
        case .muscle: []
        case .sides: kind == .site ? ["Side"] : ["Sides"]
        case .view: ["View"]
        case .exercise: ["Kind"]
        case .manner: ["Hold", "Hold_min", "Hold_max", "Times", "Times_min", "Times_max", "Tempo"]
        case .hold, .times, .tempo: []
        case .gentle: ["Gentle"]
        case .step: ["Step"]
        case .caution: ["Caution"]
        case .prop: ["Needs"]
        case .meaning: ["Meaning"]
        case .giver: ["Kind"]
        }
    }
}

extension CatalogForm {
    /// A choice, and the lines it writes to a record.
    typealias Option = (word: String, lines: [CatalogLine])

    /// The choice for a habit with words of its own.
    static let choiceWord = "words of your own"

    /// Returns the choices for the fields of a kind, the usual one first.
    static func options(_ kind: CatalogKind) -> [Field: [Option]] {
        switch kind {
        case .habit: [.measure: habitMeasures, .direction: directions, .asked: asking]
        case .activity:
            [.measure: activityMeasures, .direction: [directions[1], directions[0], directions[2]]]
        case .site: [.sides: siteSides, .view: views]
        case .stretch:
            [.exercise: exercises, .sides: stretchSides, .manner: manners, .gentle: gentleness]
        case .care: [.giver: givers, .measure: careMeasures]
        case .feel, .muscle: [:]
        }
    }

    private static func unit(_ word: String, _ unit: Habit.Measure) -> Option {
        (word, [CatalogLine("Unit", unit.unit?.rawValue ?? "yes/no")])
    }

    private static let habitMeasures: [Option] = [
        unit("yes or no", .yesNo), unit("hours", .hours), unit("minutes", .minutes), unit("times", .times),
        ("0 to 10", [CatalogLine("Unit", "0-10")]), (choiceWord, [CatalogLine("Unit", "choice")]),
    ]

    private static let activityMeasures: [Option] = [
        unit("minutes", .minutes), unit("hours", .hours), unit("times", .times), unit("yes or no", .yesNo),
    ]

    private static let directions: [Option] = [
        ("more of it", [CatalogLine("Direction", "more")]), ("less of it", [CatalogLine("Direction", "less")]),
        ("either, not known", [CatalogLine("Direction", "either")]),
    ]

    private static let asking: [Option] = [("asked every day", []), ("not asked", [])]

    private static func sides(_ sides: [Side]) -> [CatalogLine] { sides.map { CatalogLine("Side", $0.rawValue) } }

    private static let siteSides: [Option] = [
        ("left, right", sides([.left, .right, .both])),
        ("left, right, centre", sides([.left, .right, .both, .centre])),
        ("no sides", sides([.centre])),
    ]

    private static let views: [Option] = [
        ("back", [CatalogLine("View", "back")]), ("front", [CatalogLine("View", "front")]),
        ("front and back", [CatalogLine("View", "both")]),
    ]

    private static let stretchSides: [Option] = [
        ("left, then right", [CatalogLine("Sides", "left and right")]),
        ("both at once", [CatalogLine("Sides", "both")]),
    ]

    private static let exercises: [Option] = Stretch.Kind.allCases.map {
        (word: $0.rawValue, lines: [CatalogLine("Kind", $0.rawValue)])
    }

    private static let manners: [Option] = [("held", []), ("over and over", [])]

    private static let gentleness: [Option] = [("no", []), ("yes", [CatalogLine("Gentle", "yes")])]

    private static let givers: [Option] = [
        ("yourself", [CatalogLine("Kind", "self")]), ("someone else", [CatalogLine("Kind", "treatment")]),
        ("medicine", [CatalogLine("Kind", "medicine")]),
    ]

    private static let careMeasures: [Option] = [
        ("nothing", []), ("minutes", [CatalogLine("Unit", "min")]), ("hours", [CatalogLine("Unit", "h")]),
        ("times", [CatalogLine("Unit", "times")]),
    ]

    /// Returns the content of the form except the name, as lines of a record.
    ///
    /// - Throws: `Fault` if there are too few words to choose from, or the hold or the repetitions are invalid.
    func lines() throws(Fault) -> [CatalogLine] {
        var lines: [CatalogLine] = []
        let options = Self.options(kind)
        for field in fields {
            if let choice = choices[field], let option = options[field]?[choice.place] { lines += option.lines }
            switch field {
            case .words: lines += try Fault.at(field) { () throws(ParseError) in try choiceLines() }
            case .question: lines += line("Ask", field)
            case .meaning: lines += line("Meaning", field)
            case .step: lines += line("Step", field)
            case .caution: lines += line("Caution", field)
            case .prop: lines += line("Needs", field)
            case .manner: lines += try doseLines()
            case .muscle(let place): lines += muscleLine(place, known: lines)
            default: continue
            }
        }
        return lines
    }

    private func line(_ name: String, _ field: Field) -> [CatalogLine] {
        let text = texts[field]?.text.singleSpaced ?? ""
        return text.isEmpty ? [] : [CatalogLine(name, text)]
    }

    private func choiceLines() throws(ParseError) -> [CatalogLine] {
        let text = texts[.words]?.text ?? ""
        var words: [Name] = []
        for part in text.split(separator: ",") {
            let word = try Name(parsing: part)
            if !words.contains(word) { words.append(word) }
        }
        guard words.count > 1 else {
            throw ParseError(found: text, expected: "two or more words with commas between")
        }
        return words.map { knownWords[$0.text] ?? CatalogLine("Choice", $0.text) }
    }
}
