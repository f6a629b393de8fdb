import Canvas
import Diary
import Synchronization

/// The themes, read from the built-in file and a person's own ones when first asked for.
final class ThemeShelf: Sendable {
    private let additions: [CatalogSource]
    private let contents = Mutex<(themes: [ColorTheme], problems: [Problem])?>(nil)

    init(_ additions: [CatalogSource]) { self.additions = additions }

    /// The themes, the usual one first.
    var themes: [ColorTheme] { loaded.themes }

    /// What was not understood; a theme with a mistake is left out.
    var problems: [Problem] { loaded.problems }

    private var loaded: (themes: [ColorTheme], problems: [Problem]) {
        contents.withLock { contents in
            if let contents { return contents }
            var fresh: (themes: [ColorTheme], problems: [Problem]) = ([], [])
            for source in [BuiltInFile.themes.source] + additions { Self.read(source, into: &fresh) }
            contents = fresh
            return fresh
        }
    }

    /// A person's own theme that leaves out colours has those of the theme of its name, or else the usual ones.
    private static func read(_ source: CatalogSource, into loaded: inout (themes: [ColorTheme], problems: [Problem])) {
        for (type, record) in source.typedRecords where type == ColorTheme.recordType {
            var reader = RecordReader(record, file: source.file)
            guard let name = reader.name() else {
                loaded.problems += reader.problems
                continue
            }
            let place = loaded.themes.firstIndex { $0.name == name.text }
            let base = place.map { loaded.themes[$0] } ?? loaded.themes.first
            let theme = ColorTheme(named: name, reading: &reader, onTopOf: base)
            if reader.isSound { reader.checkFieldNames(ColorTheme.fieldNames) }
            loaded.problems += reader.problems
            guard let theme, reader.isSound else { continue }
            if let place { loaded.themes[place] = theme } else { loaded.themes.append(theme) }
        }
    }
}

extension Catalog {
    /// The themes of colours, the usual one first.
    public var themes: [ColorTheme] { themeShelf.themes }

    /// The theme of a name; nil where there is none.
    public func theme(_ name: String) -> ColorTheme? { themes.first { $0.name == name } }
}
