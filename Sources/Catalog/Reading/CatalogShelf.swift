import Diary
import Synchronization

/// The records of one kind, read from the built-in file and a person's own ones when first asked for.
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
    var items: [Item] { loaded.items }

    /// What was not understood; records with a mistake are left out.
    var problems: [Problem] { loaded.problems }

    /// The names of other catalog records that the items use, with their places.
    var references: [CatalogReference] { loaded.references }

    /// The item of exactly this name.
    ///
    /// - Complexity: O(1) once the shelf is read.
    subscript(name: Name) -> Item? {
        let loaded = loaded
        return loaded.indexByName[name].map { loaded.items[$0] }
    }

    private var loaded: CatalogContents<Item> {
        contents.withLock { contents in
            if let contents { return contents }
            var fresh = standard?.loaded ?? CatalogContents<Item>(builtIn: builtIn.source)
            for source in additions { fresh.add(source) }
            contents = fresh
            return fresh
        }
    }
}
