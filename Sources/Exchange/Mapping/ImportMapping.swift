import Catalog
import Diary

/// How the rows of a CSV file become entries: which columns hold the time, the name and the value, and what each name means.
///
/// It is written as a rec file: one `Import` record for the whole file, a `Map` record for each name or column, and a `Habit`
/// record for each habit that the catalog does not have (docs/import/README.md).
public struct ImportMapping: Sendable {
    /// The name of the source, which imported entries carry; identifiers depend on it, so it must not change between imports.
    public let title: String
    /// The types of its own records.
    static let recordTypes: Set<String> = ["Import", "Map"]

    /// The file, whose `Habit` records add to the catalog.
    let source: CatalogSource
    let settings: Settings
    let rules: [ImportRule]

    /// The settings for all rows.
    struct Settings: Sendable {
        /// The zone the rows were logged in; nil for the user's current one.
        var zone: Zone?
        /// Where the time is; tried in order.
        var times: [TimeTemplate] = []
        /// Seconds since midnight for rows that give only a day.
        var usualTime = 12 * 3600
        /// Where the name is that decides what a row is about; nil if each column has its own rule.
        var name: TextTemplate?
        /// Where the value is.
        var value: TextTemplate?
        /// The delimiter between cells; nil to detect it.
        var delimiter: Character?
    }

    /// Reads a mapping file.
    ///
    /// - Parameters:
    ///   - source: the file.
    ///   - catalog: the catalog in which the mapping's names are looked up, together with its own habits.
    /// - Throws: ``ImportError/mapping(_:)`` with every problem.
    public init(_ source: CatalogSource, catalog: Catalog) throws(ImportError) {
        let source = CatalogSource(file: source.file, bytes: source.bytes, otherTypes: Self.recordTypes)
        var reader = MappingReader(source, catalog: Self.catalog(source, under: catalog))
        (title, settings) = reader.readSettings()
        rules = reader.readRules(isLong: settings.name != nil)
        self.source = source
        let problems = reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
        if !problems.isEmpty { throw ImportError.mapping(problems) }
    }

    /// Creates a mapping without a file.
    init(title: String, settings: Settings, rules: [ImportRule]) {
        (self.title, self.settings, self.rules) = (title, settings, rules)
        source = CatalogSource(file: title, bytes: [])
    }

    /// Reads the `Map` and `Habit` records of a file that says what names mean, for sources of known format.
    ///
    /// - Throws: ``ImportError/mapping(_:)`` with every problem.
    init(namesOf source: CatalogSource, catalog: Catalog) throws(ImportError) {
        let source = CatalogSource(file: source.file, bytes: source.bytes, otherTypes: Self.recordTypes)
        var reader = MappingReader(source, catalog: Self.catalog(source, under: catalog))
        title = source.file
        settings = Settings()
        rules = reader.readRules(isLong: true)
        self.source = source
        if !reader.problems.isEmpty { throw ImportError.mapping(reader.problems) }
    }

    /// Returns the user's catalog with the mapping's habits below it.
    func catalog(under catalog: Catalog) -> Catalog { Self.catalog(source, under: catalog) }

    private static func catalog(_ source: CatalogSource, under catalog: Catalog) -> Catalog {
        Catalog(additions: [source] + catalog.additions, ownFolder: catalog.ownFolder)
    }

    /// Every column that the mapping needs.
    var columns: [String] {
        let places = settings.times.flatMap(\.columns) + [settings.name, settings.value].flatMap { $0?.columns ?? [] }
        // In a rule the name “value” means the value, whatever column it comes from.
        let filled = rules.flatMap { $0.fields.flatMap(\.template.columns) }.filter { $0 != ImportRule.valueName }
        return places + filled + rules.compactMap(\.column)
    }
}
