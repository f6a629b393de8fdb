import Catalog
import Diary
import Trends

/// The state of What helps: the report, and the revisions it is for.
struct HelpsModel: Equatable, Sendable {
    /// The report; nil before the first search.
    @Derived private(set) var report: HelpsReport?
    /// The revision of the entries that the report is for.
    private(set) var revision: Int?
    /// The revision being searched.
    private(set) var pending: Int?

    /// Starts a search.
    mutating func begin(_ revision: Int) { pending = revision }

    /// Stores the result of a search, unless it is outdated.
    mutating func finish(_ answer: HelpsAnswer) {
        guard answer.revision == pending else { return }
        (report, revision, pending) = (answer.report, answer.revision, nil)
    }
}

/// A search for what eases pain, to be run in the background.
public struct HelpsRequest: Equatable, Sendable {
    fileprivate let revision: Int
    private let logbook: Logbook
    private let kinds: [Name: CareDefinition.Kind]

    init(revision: Int, logbook: Logbook, catalog: Catalog) {
        self.revision = revision
        self.logbook = logbook
        kinds = catalog.careKinds
    }

    /// Examines everything that was done for pain.
    /// - Complexity: O(things · (entries + draws · windows))
    fileprivate var report: HelpsReport? { HelpsReport(logbook, kind: { kinds[$0] }) }

    /// Returns whether both are for the same revision of the diary.
    public static func == (left: HelpsRequest, right: HelpsRequest) -> Bool { left.revision == right.revision }
}

/// The result of a search for what eases pain.
public struct HelpsAnswer: Equatable, Sendable {
    let revision: Int
    let report: HelpsReport?

    /// Runs the search.
    public init(_ request: HelpsRequest) {
        revision = request.revision
        report = request.report
    }

    /// Returns whether both are for the same revision of the diary.
    public static func == (left: HelpsAnswer, right: HelpsAnswer) -> Bool { left.revision == right.revision }
}

extension AppModel {
    /// Shows what eases pain, above the links.
    mutating func showHelps() {
        show(.links)
        open(HelpsDialog())
        findHelps()
    }

    /// Searches for what eases pain, unless that is known or in progress.
    mutating func findHelps() {
        guard diary.isComplete, helps.revision != insights.revision, helps.pending != insights.revision else { return }
        helps.begin(insights.revision)
        request(.findHelps(HelpsRequest(revision: insights.revision, logbook: diary.logbook, catalog: catalog)))
    }
}
