/// An app whose exports can be read.
protocol AppSource {
    /// The name of the app, which imported entries carry.
    static var title: String { get }
    /// What its exports consist of.
    static var unit: ImportUnit { get }
    /// Whether its habits are ticked off each day, so that it tells no from not logged.
    static var hasCheckMarks: Bool { get }
    /// How it writes dates; nil when that follows from the file.
    static var dates: DatePartOrder? { get }

    /// Takes an export apart.
    ///
    /// - Parameter context: what is known of the diary it is for.
    /// - Throws: ``ImportError`` when the file is none of this app.
    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading
}

extension AppSource {
    static var dates: DatePartOrder? { nil }
    static var hasCheckMarks: Bool { false }
}

/// What an export holds, and what is to be said about it as a whole.
struct SourceReading {
    /// The things it recorded.
    var entries: [SourceEntry]
    /// How it was read, and what of it was not, each in a sentence.
    var remarks: [String] = []
}
