import Catalog
import Diary

/// The muscles that a habit shortens, or an exercise lengthens or strengthens: a line each, and one more to add another.
extension CatalogForm {
    /// The record field that names them.
    var muscleField: String {
        guard kind == .stretch else { return "Shortens" }
        return choices[.exercise]?.word == Stretch.Kind.strength.rawValue ? "Strengthens" : "Lengthens"
    }

    /// The record fields that name the muscles of the form; if an exercise changes kind, its muscles move along.
    var muscleFieldsOfRecord: [String] {
        guard kind == .stretch else { return [muscleField] }
        let before = record.first { $0.name == "Kind" }?.value ?? Stretch.Kind.stretch.rawValue
        return before == choices[.exercise]?.word ? [muscleField] : ["Lengthens", "Strengthens"]
    }

    /// Returns a choice for each known muscle, starting with those in the record.
    static func muscleChoices(_ catalog: Catalog, said: [String]) -> [Field: ChoiceField] {
        let known = catalog.muscles.map(\.name.text)
        let muscles = known + said.filter { !known.contains($0) }
        return Dictionary(
            uniqueKeysWithValues: muscles.indices.map { place in
                let words = [place == 0 ? "not known" : "no other"] + muscles
                let chosen = said.indices.contains(place) ? words.firstIndex(of: said[place]) : nil
                return (.muscle(place), ChoiceField(words, at: chosen ?? 0))
            })
    }

    /// The lines that are shown: those up to the last muscle chosen, and one more.
    var muscleFields: [Field] {
        let chosen = choices.keys.compactMap { field -> Int? in
            guard case .muscle(let place) = field, choices[field]?.place != 0 else { return nil }
            return place
        }
        return (0...(chosen.max() ?? -1) + 1).map(Field.muscle).filter { choices[$0] != nil }
    }

    /// Returns the record line of a muscle; empty if another line already names it.
    func muscleLine(_ place: Int, known: [CatalogLine]) -> [CatalogLine] {
        guard let choice = choices[.muscle(place)], choice.place > 0 else { return [] }
        let line = CatalogLine(muscleField, choice.word)
        return known.contains(line) ? [] : [line]
    }
}
