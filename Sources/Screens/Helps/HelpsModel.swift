import Catalog
import Diary
import Trends

/// The state of What helps: the report, and what it is for.
struct HelpsModel: Equatable, Sendable {
    /// The report; nil before the first search.
    @Derived private(set) var report: HelpsReport?
    /// The state of the entries that the report is for.
    private(set) var basis: HelpsBasis?
    /// The state being searched.
    private(set) var pending: HelpsBasis?

    /// Starts a search.
    mutating func begin(_ basis: HelpsBasis) { pending = basis }

    /// Stores the result of a search, unless it is outdated.
    mutating func finish(_ answer: HelpsAnswer) {
        guard answer.basis == pending else { return }
        (report, basis, pending) = (answer.report, answer.basis, nil)
    }
}

/// What the report depends on: the entries, and how far they count.
struct HelpsBasis: Equatable, Sendable {
    /// The revision of the entries.
    let revision: Int
    /// The present day.
    let today: DiaryDate
}

/// A search for what eases pain, to be run in the background.
public struct HelpsRequest: Equatable, Sendable {
    fileprivate let basis: HelpsBasis
    private let logbook: Logbook
    private let kinds: [Name: CareDefinition.Kind]

    init(_ basis: HelpsBasis, logbook: Logbook, catalog: Catalog) {
        self.basis = basis
        self.logbook = logbook
        kinds = catalog.careKinds
    }

    /// Examines everything that was done for pain.
    ///
    /// - Complexity: O(things · (entries + draws · windows)).
    fileprivate var report: HelpsReport? { HelpsReport(logbook, through: basis.today, kind: { kinds[$0] }) }

    /// Returns whether both are for the same state of the diary.
    public static func == (left: HelpsRequest, right: HelpsRequest) -> Bool { left.basis == right.basis }
}

/// The result of a search for what eases pain.
public struct HelpsAnswer: Equatable, Sendable {
    let basis: HelpsBasis
    let report: HelpsReport?

    /// Runs the search.
    public init(_ request: HelpsRequest) {
        basis = request.basis
        report = request.report
    }

    /// Returns whether both are for the same state of the diary.
    public static func == (left: HelpsAnswer, right: HelpsAnswer) -> Bool { left.basis == right.basis }
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
        let basis = HelpsBasis(revision: insights.revision, today: presentDay)
        guard diary.isComplete, helps.basis != basis, helps.pending != basis else { return }
        helps.begin(basis)
        request(.findHelps(HelpsRequest(basis, logbook: diary.logbook, catalog: catalog)))
    }
}
