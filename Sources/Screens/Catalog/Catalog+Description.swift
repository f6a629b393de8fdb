import Catalog
import Diary

extension Catalog {
    /// Returns what is known about an item, as sentences.
    func description(of name: Name, _ kind: CatalogKind) -> [String] {
        switch kind {
        case .habit, .activity: habit(name)?.description ?? []
        case .stretch: stretch(name)?.description ?? []
        case .site: site(name)?.description ?? []
        case .feel: [feel(name)?.meaning.sentence ?? ""]
        case .care: care(name)?.description ?? []
        case .muscle: []
        }
    }
}

extension Habit {
    fileprivate var description: [String] {
        let counted =
            switch measure {
            case .number(.score): "A number from 0 to 10."
            case .number(.times): "Counted: how many times."
            case .number(let unit): "Counted in \(unit.words)."
            case .yesNo: "Answered with yes or no."
            case .choice(let words): "One of: \(words.map(\.text).joined(separator: ", "))."
            }
        let looked =
            switch direction {
            case .more: "Links asks whether more of it comes before flare-ups."
            case .less: "Links asks whether less of it comes before flare-ups."
            case .either: "Links asks whether more or less of it comes before flare-ups."
            }
        let muscles = (shortens + loads).map(\.text).listed
        return [question, counted, looked, muscles.isEmpty ? "" : "It shortens or loads: \(muscles)."]
    }
}

extension Stretch {
    fileprivate var description: [String] {
        let muscles = muscles.map(\.text).listed
        let times = repeats == 1 ? "" : "\(repeats) times "
        return [
            muscles.isEmpty ? "" : "\(isRelease ? "Releases" : "Lengthens") \(muscles).",
            "\(times)\(hold.seconds) s\(hasSides ? ", left and right" : "").\(isGentle ? " Gentle." : "")",
            needs.isEmpty ? "" : "You need: \(needs.joined(separator: "; ")).",
            steps(for: sides.first ?? nil).first ?? "",
        ]
    }
}

extension SiteDefinition {
    fileprivate var description: [String] {
        let sides = sides.map { $0 == .both ? "both sides" : $0.rawValue }.joined(separator: ", ")
        let seen = views.count == 2 ? "front and back" : views.first?.rawValue ?? ""
        let others = aliases.map(\.text).joined(separator: ", ")
        return ["Seen on the \(seen).", "Side: \(sides).", others.isEmpty ? "" : "Also found by: \(others)."]
    }
}

extension CareDefinition {
    fileprivate var description: [String] {
        let others = aliases.map(\.text).joined(separator: ", ")
        return [
            detail.isEmpty ? "" : "What to add: \(detail).", others.isEmpty ? "" : "Also found by: \(others).",
        ]
    }
}

extension String {
    /// The text with a capital letter and a full stop.
    fileprivate var sentence: String {
        guard let first else { return "" }
        return "\(first.uppercased())\(dropFirst())\(hasSuffix(".") ? "" : ".")"
    }
}
