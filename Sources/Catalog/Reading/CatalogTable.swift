import Diary

/// The built-in items of a kind as values that were made from its file before the program was built, for what nearly every command needs.
///
/// `make tables` makes them; tests hold them against the file.
struct CatalogTable<Item: Sendable>: Sendable {
    /// The names, in the order of the file; the built-in files have no former names.
    let names: [Name]
    /// The places in that order by the keys of the names, which are in alphabetical order.
    let byKey: [(key: String, place: Int)]
    /// The places of the items with a mark, by its name.
    let marked: [(mark: String, places: [Int])]
    /// Returns the item at a place.
    let item: @Sendable (Int) -> Item

    /// Returns the place of the item with exactly this name.
    ///
    /// - Complexity: O(log *n*) for *n* items; a table of hashes would have to be made at each start.
    func place(of name: Name) -> Int? {
        var low = 0
        var high = byKey.count
        while low < high {
            let middle = (low + high) / 2
            if byKey[middle].key < name.key { low = middle + 1 } else { high = middle }
        }
        return low < byKey.count && byKey[low].key == name.key ? byKey[low].place : nil
    }

    /// Returns the places of the items with a mark; nil if it isn't known.
    func places(_ mark: CatalogMark<Item>) -> [Int]? { marked.first { $0.mark == mark.name }?.places }
}
