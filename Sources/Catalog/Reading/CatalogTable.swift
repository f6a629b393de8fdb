import Diary

/// The built-in items of a kind as values that were made from its file before the program was built, for what nearly every command needs.
///
/// `make tables` makes them; tests hold them against the file.
struct CatalogTable<Item: Sendable>: Sendable {
    // Lists of texts and of numbers, not of pairs: the runtime has to make each type of a list at each start.

    /// The names, in the order of the file; the built-in files have no former names.
    let names: [Name]
    /// The keys of the names, in alphabetical order.
    let keys: [String]
    /// For each key, the place of its name among the names.
    let placesByKey: [Int]
    /// Returns the places of the items with a mark, by its name.
    let marked: @Sendable (String) -> [Int]?
    /// Returns the item at a place.
    let item: @Sendable (Int) -> Item

    /// Returns the place of the item with exactly this name.
    ///
    /// - Complexity: O(log *n*) for *n* items; a table of hashes would have to be made at each start.
    func place(of name: Name) -> Int? {
        let place = keys.partitionIndex { $0 >= name.key }
        return place < keys.count && keys[place] == name.key ? placesByKey[place] : nil
    }

    /// Returns the places of the items with a mark; nil if it isn't known.
    func places(_ mark: CatalogMark<Item>) -> [Int]? { marked(mark.name) }
}
