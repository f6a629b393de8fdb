import Diary
import Synchronization

/// The records of one kind, found in the built-in file and a person's own ones when first asked for.
///
/// What an item must be able to is asked of the ways to it, not of the type: asking the type would have the runtime look
/// for that at each start, for all shelves.
final class CatalogShelf<Item: Sendable>: Sendable {
    private let builtIn: BuiltInFile
    private let additions: [CatalogSource]
    private let standard: CatalogShelf?
    private let contents = Mutex<CatalogContents<Item>?>(nil)

    /// Creates a shelf; `standard` is the one without additions, so that the built-in file is read only once.
    init(_ builtIn: BuiltInFile, _ additions: [CatalogSource], onTopOf standard: CatalogShelf?) {
        self.builtIn = builtIn
        self.additions = additions
        self.standard = standard
    }
}

extension CatalogShelf where Item: CatalogItem {
    /// The items in order: the built-in ones, own ones that are new after them.
    var items: [Item] { withContents { $0.items() } }

    /// The items in order that a mark chooses.
    ///
    /// - Complexity: O(number of records), but only those chosen are read whole.
    func items(_ mark: CatalogMark<Item>) -> [Item] { withContents { $0.items(mark) } }

    /// What was not understood; records with a mistake are left out.
    var problems: [Problem] { withContents { $0.problems() } }

    /// The names of other catalog records that the items use, with their places.
    var references: [CatalogReference] { withContents { $0.references() } }

    /// The item of exactly this name.
    ///
    /// - Complexity: O(1) once the shelf is read.
    subscript(name: Name) -> Item? { withContents { $0.item(named: name) } }

    private func withContents<Result: Sendable>(
        _ body: (inout CatalogContents<Item>) -> Result
    ) -> Result {
        contents.withLock { contents in
            var loaded = contents.take() ?? fresh
            defer { contents = loaded }
            return body(&loaded)
        }
    }

    private var fresh: CatalogContents<Item> {
        var fresh = standard?.withContents { $0 } ?? CatalogContents<Item>(builtIn: builtIn.source)
        for source in additions { fresh.add(source) }
        return fresh
    }
}
