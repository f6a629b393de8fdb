import Canvas
import Diary
import Synchronization

/// The themes: the built-in ones, which are a table made before the program is built, and those read from the user's own files when first
/// needed.
final class ThemeShelf: Sendable {
    private let additions: [CatalogSource]
    private let contents = Mutex<(themes: [ColorTheme], problems: [Problem])?>(nil)

    init(_ additions: [CatalogSource]) { self.additions = additions }

    /// The themes, the default one first.
    var themes: [ColorTheme] { loaded.themes }

    /// The problems in the files; a theme with an error is left out.
    var problems: [Problem] { loaded.problems }

    private var loaded: (themes: [ColorTheme], problems: [Problem]) {
        contents.withLock { contents in
            if let contents { return contents }
            let fresh = Self.read(additions, onTopOf: ColorTheme.builtIn)
            contents = fresh
            return fresh
        }
    }

    /// Reads files, the themes of which change or follow others.
    static func read(
        _ sources: [CatalogSource], onTopOf themes: [ColorTheme]
    ) -> (themes: [ColorTheme], problems: [Problem]) {
        var loaded: (themes: [ColorTheme], problems: [Problem]) = (themes, [])
        for source in sources { read(source, into: &loaded) }
        return loaded
    }

    /// Reads a file. Colours that a theme of the user's own leaves out are taken from the theme of the same name, or else from the
    /// default one.
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
    /// The colour themes, the default one first.
    public var themes: [ColorTheme] { themeShelf.themes }

    /// Returns the theme with a name; nil if there is none.
    public func theme(_ name: String) -> ColorTheme? { themes.first { $0.name == name } }
}
