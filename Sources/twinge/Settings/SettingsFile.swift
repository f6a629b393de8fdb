import Catalog
import Diary
import Files
import Recfile
import Screens
import SystemPackage

/// The user's settings: the values, and the problems in the file.
struct Settings {
    /// The settings in force; the defaults where nothing else was set.
    var preferences = Preferences()
    /// Whether the file says with which day a week begins.
    var setsWeekStart = false
    /// Problems in lines of the file.
    var problems: [Problem] = []
    /// Where the theme is chosen.
    fileprivate var themeField: (file: String, position: RecPosition)?

    /// Rejects a theme that the catalog doesn't have.
    mutating func checkTheme(in catalog: @autoclosure () -> Catalog?) {
        guard let theme = preferences.theme, let place = themeField, let catalog = catalog(),
            let error = catalog.refusal(ofTheme: theme)
        else { return }
        preferences.theme = nil
        problems.append(
            Problem(
                file: place.file, line: place.position.line, column: place.position.column, found: error.found,
                expected: error.expected))
    }
}

/// The settings file, `config.rec`: one record of the type `Settings`.
struct SettingsFile: Sendable {
    /// Where it is.
    let path: FilePath

    /// The head of a new file.
    private static let header = "# Settings of Twinge: see twinge config --help\n%rec: Settings\n\n"

    /// Reads the settings; a missing file sets nothing, and a line that can't be parsed is ignored.
    ///
    /// - Throws: ``Failure`` with status 66 if the file exists but can't be read.
    func read() throws(Failure) -> Settings {
        guard let bytes = try bytes() else { return Settings() }
        var settings = Settings()
        var keyFields: [RecField] = []
        let document = RecDocument(bytes, skippingLines: true)
        settings.problems = CatalogSource.faults(of: document, in: path.string)
        for field in document.records.flatMap(\.fields) {
            do throws(ParseError) {
                guard let setting = Setting(rawValue: field.name) else {
                    let names = Setting.allCases.map(\.rawValue).joined(separator: ", ")
                    throw ParseError(found: field.name, expected: "one of \(names)")
                }
                try setting.apply(field.value, to: &settings.preferences)
                if setting == .key { keyFields.append(field) }
                if setting == .theme { settings.themeField = (path.string, field.valuePosition) }
                if setting == .weekStart { settings.setsWeekStart = true }
            } catch {
                settings.problems.append(problem(error, in: field))
            }
        }
        for refused in settings.preferences.refusedKeyChoices {
            settings.problems.append(problem(refused.reason, in: keyFields[refused.index]))
        }
        settings.problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        return settings
    }

    private func problem(_ error: ParseError, in field: RecField) -> Problem {
        Problem(
            file: path.string, line: field.valuePosition.line, column: field.valuePosition.column, found: error.found,
            expected: error.expected)
    }

    /// Replaces the values of a setting; no values remove it.
    ///
    /// - Throws: ``Failure`` with status 73 if the file can't be written, or `FileError`.
    func write(_ setting: Setting, _ values: [String]) throws { try change(setting) { _ in values } }

    /// Sets values that depend on the current settings, which another program may just have changed.
    ///
    /// - Parameter values: returns them; none remove the setting, `nil` leaves the file as it is.
    /// - Throws: ``Failure`` with status 73 if the file can't be written, `FileError`, or what `values` throws.
    func change(_ setting: Setting, to values: (Preferences) throws -> [String]?) throws {
        let place = SettingsFolder(path: path.folder)
        // A refused change leaves nothing behind.
        if !place.exists { _ = try values(read().preferences) }
        try place.whileLocked {
            guard let values = try values(read().preferences) else { return }
            let bytes = try bytes() ?? Array(Self.header.utf8)
            do {
                try path.putThroughLink(Self.text(bytes, setting: setting, to: values))
            } catch {
                throw Failure(.cannotCreate, "\(error)")
            }
        }
    }

    /// Returns the text with other values of a setting, in the last record; lines that aren't rec text stay as they are.
    private static func text(_ bytes: [UInt8], setting: Setting, to values: [String]) throws -> [UInt8] {
        let records = RecDocument(bytes, skippingLines: true).records
        var changed: [UInt8] = []
        var rest = 0
        for (place, record) in records.enumerated() {
            let others = record.fields.filter { $0.name != setting.rawValue }.map { ($0.name, $0.value) }
            let isLast = place == records.count - 1
            changed +=
                try bytes[rest..<record.bytes.lowerBound]
                + record.rewritten(with: others + (isLast ? values.map { (setting.rawValue, $0) } : []))
            rest = record.bytes.upperBound
        }
        changed += bytes[rest...]
        guard records.isEmpty else { return changed }
        var writer = RecWriter()
        try writer.writeRecord(values.map { (setting.rawValue, $0) })
        return changed + (changed.isEmpty ? [] : RecSeparator.lineBreaks(afterTail: changed.suffix(8))) + writer.bytes
    }

    private func bytes() throws(Failure) -> [UInt8]? {
        do throws(FileError) {
            return try path.contentsIfPresent()
        } catch {
            throw Failure(.noInput, "\(error)")
        }
    }
}

extension Catalog {
    /// Returns why a theme can't be used; nil if there is one of that name.
    func refusal(ofTheme name: String) -> ParseError? {
        guard theme(name) == nil else { return nil }
        let known = themes.map(\.name).joined(separator: ", ")
        return ParseError(
            found: name, expected: "a theme: \(known)", complaint: "Unknown theme “\(name)”. Themes: \(known)")
    }
}
