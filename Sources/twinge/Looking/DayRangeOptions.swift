import ArgumentParser
import Diary

/// The options for the days to show.
struct DayRangeOptions: ParsableArguments {
    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("The first day.", valueName: "date"))
    var from: String?

    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("The last day.", valueName: "date"))
    var to: String?

    /// Whether no end is given.
    var areAll: Bool { from == nil && to == nil }

    /// Returns the days from one to another.
    ///
    /// - Throws: ``Failure`` with status 64 if the first day comes after the last.
    static func days(_ first: DiaryDate, _ last: DiaryDate) throws(Failure) -> ClosedRange<DiaryDate> {
        guard first <= last else { throw Failure(.usage, "The first day, \(first), is after the last day, \(last).") }
        return first...last
    }
}

extension CommandContext {
    /// Returns all entries, oldest first.
    ///
    /// - Parameter words: words whose months are enough, as in ``readingOfEverything(naming:)``.
    func entries(naming words: [String] = []) throws -> EntrySteps {
        EntrySteps(try steps(through: nil, naming: words), of: nil, in: self)
    }

    /// Returns the entries of the requested days, oldest first; of every day if no end is given.
    ///
    /// - Parameters:
    ///   - from: the first day, as typed.
    ///   - to: the last day, as typed.
    ///   - words: words whose months are enough, as in ``readingOfEverything(naming:)``.
    /// - Throws: ``Failure`` with status 64 if the first day comes after the last.
    func entries(from: String?, to: String?, naming words: [String] = []) throws -> EntrySteps {
        guard let days = try days(from: from, to: to) else { return try entries(naming: words) }
        return EntrySteps(try steps(through: days, naming: words), of: days, in: self)
    }

    /// Returns the requested days; nil if no end is given.
    ///
    /// - Parameters:
    ///   - from: the first day, as typed.
    ///   - to: the last day, as typed.
    /// - Throws: ``Failure`` with status 64 if the first day comes after the last.
    func days(from: String?, to: String?) throws -> ClosedRange<DiaryDate>? {
        let first = try from.map { try day($0) }
        let last = try to.map { try day($0) }
        guard first != nil || last != nil else { return nil }
        return try DayRangeOptions.days(first ?? DiaryDate(dayNumber: .min), last ?? DiaryDate(dayNumber: .max))
    }
}
