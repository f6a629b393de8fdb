import Diary

/// Which earlier items the records of one file replace.
///
/// Each item is taken once, so that two that have swapped their names take each other's place.
struct CatalogLayer {
    private let before: [Name: Int]
    private var places: [Name: Int] = [:]
    private var taken: Set<Int> = []

    /// - Parameter before: the places of the items before the file, by their present names.
    init(over before: [Name: Int]) { self.before = before }

    /// The place of the item that a record replaces: that of a record above it with the same name, of the item that it was
    /// renamed from, or of the one that has its name; nil where there is none, or another record has taken it.
    mutating func take(_ name: Name, formerly formerNames: [Name]) -> Int? {
        let place = places[name] ?? (formerNames + [name]).compactMap { before[$0] }.first { !taken.contains($0) }
        if let place { taken.insert(place) }
        return place
    }

    /// Notes where a record was put.
    mutating func put(_ name: Name, at place: Int) {
        places[name] = place
        taken.insert(place)
    }

    /// Whether a record above has a name now.
    func has(_ name: Name) -> Bool { places[name] != nil }
}
