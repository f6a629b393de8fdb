import Diary
import Synchronization

/// The records of one kind, found in the built-in file and the user's own ones when first needed.
///
/// The extension, not the type, requires the conformance of an item: the type would make the runtime look it up at each start, for
/// all shelves.
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
    /// The items in order: the built-in ones, then the user's new ones.
    var items: [Item] { withContents { $0.items() } }

    /// Returns the items with a mark, in order.
    ///
    /// - Complexity: O(number of items); of the built-in ones alone, only the marked ones are made.
    func items(_ mark: CatalogMark<Item>) -> [Item] { withContents { $0.items(mark) } }

    /// The problems in the files; records with an error are left out.
    var problems: [Problem] {
        var contents = parsed
        return contents.problems()
    }

    /// The names of other catalog records that the items use, with their places.
    var references: [CatalogReference] {
        var contents = parsed
        return contents.references()
    }

    /// Returns the item of exactly this name.
    ///
    /// - Complexity: O(1) once the shelf has been read.
    subscript(name: Name) -> Item? { withContents { $0.item(named: name) } }

    /// Returns the hidden item of exactly this name.
    func hidden(named name: Name) -> Item? { withContents { $0.hiddenItem(named: name) } }

    /// What the user has hidden, in the order of their files.
    var hidden: [Item] { withContents { $0.hiddenItems() } }

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
        withAdditions(to: standard?.withContents { $0 } ?? Item.table.map { CatalogContents($0) } ?? parsedFile)
    }

    private var parsedFile: CatalogContents<Item> { CatalogContents(parsing: builtIn.source) }

    /// The contents with what only the built-in file says, such as where a record is in it.
    private var parsed: CatalogContents<Item> {
        Item.table == nil ? withContents { $0 } : withAdditions(to: parsedFile)
    }

    private func withAdditions(to standard: CatalogContents<Item>) -> CatalogContents<Item> {
        var contents = standard
        for source in additions { contents.add(source) }
        return contents
    }
}
