/// An app whose exports can be read.
protocol AppSource {
    /// The name of the app, which imported entries carry.
    static var title: String { get }
    /// What its exports are counted in.
    static var unit: ImportUnit { get }
    /// Whether its habits are ticked off each day, so that it distinguishes no from not logged.
    static var hasCheckMarks: Bool { get }
    /// Whether its files can be about anything, so that two of them needn't be versions of each other.
    static var isOneOfMany: Bool { get }
    /// The order of its dates, or nil if it has to be worked out from the file.
    static var dates: DatePartOrder? { get }

    /// Parses an export.
    ///
    /// - Parameter context: what is known about the diary it is for.
    /// - Throws: ``ImportError`` if the file isn't one of this app.
    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading
}

extension AppSource {
    static var dates: DatePartOrder? { nil }
    static var hasCheckMarks: Bool { false }
    static var isOneOfMany: Bool { false }
}

/// The contents of an export, with remarks on it as a whole.
struct SourceReading {
    /// The things it recorded.
    var entries: [SourceEntry]
    /// How it was read, and what was left out, each in a sentence.
    var remarks: [String] = []
}
