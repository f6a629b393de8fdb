import Diary

/// Decides which earlier items the records of one file replace.
///
/// Each item is replaced once, so that two that have swapped their names take each other's place.
struct CatalogLayer {
    private let before: [Name: Int]
    private var places: [Name: Int] = [:]
    private var hidden: Set<Name> = []
    private var taken: Set<Int> = []

    /// - Parameter before: the indices of the items before the file, by their current names.
    init(over before: [Name: Int]) { self.before = before }

    /// Returns the index of the item that a record replaces: an earlier record in the file with the same name, the item that it was
    /// renamed from, or the one that has its name; nil if there is none, or another record has taken it.
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

    /// Notes that a record hides what has a name.
    mutating func hide(_ name: Name) { hidden.insert(name) }

    /// Returns whether an earlier record in the file has a name now, even if it is hidden.
    func has(_ name: Name) -> Bool { places[name] != nil || hidden.contains(name) }
}
