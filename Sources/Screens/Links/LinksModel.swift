import Diary
import Trends

/// The state of Links: the links last found, the current search, and the selected row.
struct LinksModel: Equatable, Sendable {
    /// The inputs of a search for links.
    struct Key: Hashable, Sendable {
        /// A digest of the days examined.
        let contents: Int
        /// The habits asked at check-in.
        let habits: [Name]
        /// A hash of the plans over time, and of what rules stretches out.
        let plans: Int
        /// The last day examined.
        let last: DiaryDate
    }

    /// A search in progress.
    struct Search: Hashable, Sendable {
        let token: Int
        let key: Key
        /// Whether the current week is left out.
        let isWeekly: Bool
        /// When it started, in seconds of uptime.
        let start: Double
        /// The share done, 0 to 1.
        var share = 0.0

        /// How long a search may take before it is mentioned.
        static let quietSeconds = 0.15
    }

    /// The links last found; nil before a search, or if there are no days.
    private(set) var report: LinkReport?
    /// The inputs of the last report.
    private(set) var key: Key?
    private(set) var search: Search?
    /// The inputs with which the latest search, without the current week, found too little data.
    private(set) var closed: Key?
    private var nextToken = 1
    /// The digests of the days up to each day asked about.
    @Derived private var contents = LinkContents()
    /// Whether the current week already counts because the user asked for it.
    var includesPresentWeek = false
    /// The links and experiments, and the selected row.
    var list = ListState<LinksRow>()

    /// Starts a search.
    ///
    /// - Returns: Its token.
    mutating func begin(_ key: Key, isWeekly: Bool, at uptime: Double) -> Int {
        defer { nextToken += 1 }
        search = Search(token: nextToken, key: key, isWeekly: isWeekly, start: uptime)
        return nextToken
    }

    /// Records the progress of a search.
    mutating func advance(token: Int, to share: Double) {
        if search?.token == token { search?.share = share }
    }

    /// Stores the result of a search, unless it is outdated.
    mutating func finish(token: Int, _ report: LinkReport?) {
        guard let search, search.token == token else { return }
        self.report = report
        key = search.key
        if search.isWeekly { closed = report?.isOpen == true ? nil : search.key }
        self.search = nil
    }

    /// Returns the inputs of a search for links up to a day.
    mutating func key(_ insights: Insights, habits: [Name], plans: Int, last: DiaryDate) -> Key {
        Key(contents: contents.digest(insights, last: last), habits: habits, plans: plans, last: last)
    }

    /// Cancels the search.
    mutating func stop() { search = nil }
}

/// A row of Links that can be selected.
enum LinksRow: Hashable, Sendable {
    /// A link.
    case link(LinkID)
    /// An experiment.
    case experiment(EntryID)
}

/// The identity of a link from one search to the next.
struct LinkID: Hashable, Sendable {
    let habit: String
    let choice: String?
    let direction: Exposure.Direction

    init(_ exposure: Exposure) { (habit, choice, direction) = (exposure.habit, exposure.choice, exposure.direction) }
}

/// Digests of the days up to a given day, so that only a change of these days requires another search.
struct LinkContents: Sendable {
    private var digests: [DiaryDate: (revision: Int, digest: Int)] = [:]

    /// How many of the last days are gone through anew after each change: mostly those change.
    private static let recent = 90

    /// Returns the digest of the days up to `last`; only valid within one run of the program.
    ///
    /// - Complexity: O(*n*) in the number of days after a change of one of them, O(1) after a change of later ones.
    mutating func digest(_ insights: Insights, last: DiaryDate) -> Int {
        let start = last - Self.recent
        return digest(insights, of: start...last, after: digest(insights, of: DiaryDate(dayNumber: .min)...(start - 1)))
    }

    private mutating func digest(
        _ insights: Insights, of range: ClosedRange<DiaryDate>, after earlier: Int = 0
    ) -> Int {
        let revision = insights.revision(before: range.upperBound + 1)
        if let known = digests[range.upperBound], known.revision == revision { return known.digest }
        var hasher = Hasher()
        hasher.combine(earlier)
        for day in insights.table.logged(in: range) { hasher.combine(day) }
        let digest = hasher.finalize()
        digests[range.upperBound] = (revision, digest)
        return digest
    }
}

extension AppModel {
    /// Searches for links, unless they are known or a search is in progress.
    ///
    /// The current week waits until it is over, unless the user asks for it: searching again after every entry would find links that don't
    /// exist. While the diary has too few days, nothing is tested, so all of them count.
    mutating func findLinks() {
        guard diary.isComplete, !insights.table.days.isEmpty else { return }
        let habits = catalog.trackedHabits(chosen: preferences.trackedHabits)
        let weekStart = presentDay.startOfWeek(startingOn: preferences.weekStart)
        let names = habits.map(\.name)
        let reports = reports
        var plans = Hasher()
        plans.combine(reports.routines)
        plans.combine(reports.health)
        let planned = plans.finalize()
        let weekly = links.key(insights, habits: names, plans: planned, last: weekStart - 1)
        let isWeekly = !links.includesPresentWeek && links.closed != weekly
        let key = isWeekly ? weekly : links.key(insights, habits: names, plans: planned, last: presentDay)
        guard links.key != key, links.search?.key != key else { return }
        let token = links.begin(key, isWeekly: isWeekly, at: time.uptime)
        request(
            .findLinks(
                LinkRequest(
                    token: token, days: insights.table.through(key.last), habits: habits,
                    plans: reports.periodSource())))
    }

    /// The search in progress, once it takes long enough to be mentioned.
    var slowSearch: LinksModel.Search? {
        links.search.flatMap { time.uptime >= $0.start + LinksModel.Search.quietSeconds ? $0 : nil }
    }

    /// Cancels the search in progress.
    mutating func stopFindingLinks() {
        guard links.search != nil else { return }
        links.stop()
        request(.stopFindingLinks)
    }
}
