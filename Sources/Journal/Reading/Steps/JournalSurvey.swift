import Diary
import Files

/// What must be known of all month files before each can be read by itself; their entries are not kept.
struct JournalSurvey {
    /// What is reported of the months, in their order.
    private(set) var problems: [Problem] = []
    /// The contents of the months that can't be read by themselves.
    private(set) var held: [YearMonth: MonthContents] = [:]
    /// Why the files of some months can't be read.
    private(set) var failures: [YearMonth: FileError] = [:]
    /// The months that may have an entry with all the words.
    private(set) var wanted: Set<YearMonth> = []

    /// Looks through months' files; nil if that can't tell whether an identifier occurs twice.
    ///
    /// - Complexity: O(size of the files), on up to four processors if there are many files.
    init?(_ journal: Journal, _ months: [YearMonth], naming words: [String]) {
        let words = journal.wordsInFiles(words)
        var readings = Lanes.map(months, with: { CheckingReader(words: words, names: journal.names) }) {
            month, reader in
            var reading = MonthReading()
            let contents = journal.contents(of: month) { bytes, contents in
                reading = reader.survey(bytes, into: &contents)
            }
            reading.problems = contents.problems
            reading.failure = contents.failure
            return reading
        }
        guard let shared = Self.sharedIdentifiers(in: readings) else { return nil }
        var dependent = Set(months.indices.filter { readings[$0].hasOtherMonths })
        var doubled: Set<Int> = []
        for places in shared.values {
            if places.count > 1 { dependent.formUnion(places) } else { doubled.formUnion(places) }
        }
        for place in doubled.subtracting(dependent) {
            readings[place].problems = journal.contents(of: months[place]).problems
        }
        let places = dependent.sorted()
        for (place, contents) in zip(places, journal.contents(of: places.map { months[$0] })) {
            readings[place].problems = contents.problems
            held[contents.month] = contents
        }
        problems = readings.flatMap(\.problems)
        for (month, reading) in zip(months, readings) {
            failures[month] = reading.failure
            if reading.isWanted { wanted.insert(month) }
        }
    }

    /// Returns the hashes that occur more than once, each with the months that have it; nil if an identifier has none.
    private static func sharedIdentifiers(in readings: [MonthReading]) -> [UInt64: Set<Int>]? {
        var known = IdentifierHashes(capacity: readings.reduce(0) { $0 + ($1.identifiers?.count ?? 0) })
        var shared: [UInt64: Set<Int>] = [:]
        for reading in readings {
            guard let identifiers = reading.identifiers else { return nil }
            for identifier in identifiers where !known.insert(identifier) { shared[identifier] = [] }
        }
        guard !shared.isEmpty else { return shared }
        for (place, reading) in readings.enumerated() {
            for identifier in reading.identifiers ?? [] { shared[identifier]?.insert(place) }
        }
        return shared
    }
}

/// What a survey keeps of a month's file.
private struct MonthReading: Sendable {
    /// The hashes of the identifiers; nil if one of them has none.
    var identifiers: [UInt64]? = []
    /// Whether an entry is of another month.
    var hasOtherMonths = false
    var isWanted = true
    var failure: FileError?
    var problems: [Problem] = []
}

extension CheckingReader {
    /// Looks through a month file, and decodes it if something in it may have to be reported.
    ///
    /// - Parameter contents: receives the problems.
    fileprivate mutating func survey(_ bytes: [UInt8], into contents: inout MonthContents) -> MonthReading {
        var reading = MonthReading()
        reading.isWanted = hasWords(bytes)
        if let certain = certainRecords(in: bytes, of: contents) {
            reading.identifiers = certain.identifiers
            reading.hasOtherMonths = certain.hasOtherMonths
            return reading
        }
        decode(bytes, into: &contents)
        var resolved = [contents]
        DuplicateEntries.resolve(in: &resolved)
        contents = resolved[0]
        reading.identifiers = MonthCheck.hashes(of: contents)
        reading.hasOtherMonths = contents.entries.contains { $0.when.date.yearMonth != contents.month }
        return reading
    }
}
