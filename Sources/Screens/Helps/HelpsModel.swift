import Catalog
import Diary
import Trends

/// What is known of what eases pain, and which of it is selected.
struct HelpsModel: Equatable, Sendable {
    /// What was found; nil before anything was looked for.
    @Derived private(set) var report: HelpsReport?
    /// The revision of the diary that it was found in.
    private(set) var revision: Int?
    /// The revision that is being looked at.
    private(set) var pending: Int?

    /// Begins a search.
    mutating func begin(_ revision: Int) { pending = revision }

    /// Takes the result of a search; one that nobody waits for any more is left out.
    mutating func finish(_ answer: HelpsAnswer) {
        guard answer.revision == pending else { return }
        (report, revision, pending) = (answer.report, answer.revision, nil)
    }
}

/// A search for what eases pain, to be carried out while the keys stay live.
public struct HelpsRequest: Equatable, Sendable {
    fileprivate let revision: Int
    private let logbook: Logbook
    private let kinds: [Name: CareDefinition.Kind]

    init(revision: Int, logbook: Logbook, catalog: Catalog) {
        self.revision = revision
        self.logbook = logbook
        kinds = Dictionary(catalog.care.map { ($0.name, $0.kind) }) { first, _ in first }
    }

    /// Looks at everything that was done for pain.
    /// - Complexity: O(things · (entries + draws · windows))
    fileprivate var report: HelpsReport? { HelpsReport(logbook, kind: { kinds[$0] }) }

    /// Whether both look at the same revision of the diary.
    public static func == (left: HelpsRequest, right: HelpsRequest) -> Bool { left.revision == right.revision }
}

/// What a search for what eases pain found.
public struct HelpsAnswer: Equatable, Sendable {
    let revision: Int
    let report: HelpsReport?

    /// Carries the search out.
    public init(_ request: HelpsRequest) {
        revision = request.revision
        report = request.report
    }

    /// Whether both are of the same revision of the diary.
    public static func == (left: HelpsAnswer, right: HelpsAnswer) -> Bool { left.revision == right.revision }
}

extension AppModel {
    /// Shows what eases pain, above the links.
    mutating func showHelps() {
        show(.links)
        open(HelpsDialog())
        findHelps()
    }

    /// Looks at what eases pain unless that is known, or being looked at.
    mutating func findHelps() {
        guard diary.isComplete, helps.revision != insights.revision, helps.pending != insights.revision else { return }
        helps.begin(insights.revision)
        request(.findHelps(HelpsRequest(revision: insights.revision, logbook: diary.logbook, catalog: catalog)))
    }
}
