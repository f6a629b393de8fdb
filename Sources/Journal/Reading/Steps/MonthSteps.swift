import Diary
import Files
import SystemPackage

/// The contents of month files, a few months at a time, so that a diary of any size takes no more memory than those.
///
/// What counts, and what is reported, is the same as if all of them had been read at once.
public struct MonthSteps: Sendable {
    /// How many bytes of files are read at once; their entries take ten times as much memory.
    public static let usualSize = 4 << 20

    /// What is reported of all the months, in their order.
    public let problems: [Problem]
    /// The months that are read at once, one step after the other; without those known to have nothing that is looked for.
    let months: [[YearMonth]]
    /// The contents of months that can't be read without others: they share an identifier, or have entries of another month.
    let held: [YearMonth: MonthContents]
    private let journal: Journal
    private let words: [String]
    /// Why the files of some months couldn't be read, which is among the problems.
    private let failures: [YearMonth: FileError]

    /// Looks through the files, unless they are small enough to be held at once.
    init(_ journal: Journal, _ months: [YearMonth], naming words: [String], size: Int) {
        (self.journal, self.words) = (journal, words)
        let sizes = journal.sizes(of: months)
        guard sizes.reduce(0, +) > size, let survey = JournalSurvey(journal, months, naming: words) else {
            let contents = journal.contents(of: months, naming: words)
            problems = contents.flatMap(\.problems)
            self.months = [months]
            held = Dictionary(uniqueKeysWithValues: zip(months, contents))
            failures = contents.reduce(into: [:]) { $0[$1.month] = $1.failure }
            return
        }
        (problems, held, failures) = (survey.problems, survey.held, survey.failures)
        var steps: [[YearMonth]] = []
        var room = 0
        for (month, bytes) in zip(months, sizes) where survey.wanted.contains(month) || held[month] != nil {
            if steps.isEmpty || bytes > room {
                steps.append([])
                room = size
            }
            steps[steps.count - 1].append(month)
            room -= bytes
        }
        self.months = steps
    }

    /// Whether records with one identifier are in the files of different months, so that what counts of a month depends on others.
    public var areInterdependent: Bool { held.values.contains { $0.sharesIdentifiers } }

    /// Throws if a file couldn't be read, for callers that must not miss an entry.
    ///
    /// - Throws: `FileError` of the earliest such month.
    public func checkThatAllWereRead() throws(FileError) {
        if let failure = failures.min(by: { $0.key < $1.key })?.value { throw failure }
    }

    /// The contents of one month after the other, without those known to have nothing that is looked for.
    public var contents: some Sequence<MonthContents> { months.lazy.flatMap(contents(of:)) }

    /// Returns the contents of some of the months, in the same order.
    ///
    /// - Complexity: O(size of their files)
    public func contents(of months: [YearMonth]) -> [MonthContents] {
        var read = journal.contents(of: months.filter { held[$0] == nil }, naming: words)[...]
        return months.compactMap { held[$0] ?? read.popFirst() }
    }

    /// Returns why files can't be read any more that could be when their problems were found.
    func failures(of contents: [MonthContents]) -> [Problem] {
        contents.filter { $0.failure != nil && held[$0.month] == nil && failures[$0.month] == nil }
            .flatMap(\.problems)
    }
}

extension Journal {
    /// Returns the contents of some months' files, a few months at a time.
    ///
    /// - Parameters:
    ///   - words: words whose months are enough, as in ``contents(of:naming:)``.
    ///   - size: how many bytes of files are read at once.
    /// - Complexity: O(size of the files)
    public func steps(
        through months: [YearMonth], naming words: [String] = [], size: Int = MonthSteps.usualSize
    ) -> MonthSteps { MonthSteps(self, months, naming: words, size: size) }

    /// Returns the sizes of months' files in bytes, 0 where that is unknown.
    fileprivate func sizes(of months: [YearMonth]) -> [Int] {
        let files = try? OpenFolder(folder.journal, for: .read)
        return months.map { month in
            (try? files?.status(of: DiaryFolder.fileName(of: month), followingLink: true)).map { Int($0.size) } ?? 0
        }
    }
}
