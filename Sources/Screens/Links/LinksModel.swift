import Diary
import Trends

/// What Links remembers: the links last found, the search that is going on, and the selected row.
struct LinksModel: Equatable, Sendable {
    /// What links were looked for in.
    struct Key: Hashable, Sendable {
        /// What the days looked at hold.
        let contents: Int
        /// The habits asked at check-in.
        let habits: [Name]
        /// What is planned from when on, and what speaks against it.
        let plans: Int
        /// The last day looked at.
        let last: DiaryDate
    }

    /// A search that is going on.
    struct Search: Hashable, Sendable {
        let token: Int
        let key: Key
        /// Whether the present week is left out.
        let isWeekly: Bool
        /// When it began, in seconds of uptime.
        let start: Double
        /// The share done, 0 to 1.
        var share = 0.0

        /// How long a search may take before it is spoken of.
        static let quietSeconds = 0.15
    }

    /// The links last found; nil before a search, or when there are no days.
    private(set) var report: LinkReport?
    /// What they were found in.
    private(set) var key: Key?
    private(set) var search: Search?
    /// What the latest search without the present week found too little in.
    private(set) var closed: Key?
    private var nextToken = 1
    /// What the days hold up to each day that was asked about.
    @Derived private var contents = LinkContents()
    /// Whether the days of the present week count already, since the person asked for it.
    var includesPresentWeek = false
    /// The links and experiments, and which of them is selected.
    var list = ListState<LinksRow>()

    /// Begins a search.
    ///
    /// - Returns: What it is known by.
    mutating func begin(_ key: Key, isWeekly: Bool, at uptime: Double) -> Int {
        defer { nextToken += 1 }
        search = Search(token: nextToken, key: key, isWeekly: isWeekly, start: uptime)
        return nextToken
    }

    /// Takes how far a search is.
    mutating func advance(token: Int, to share: Double) {
        if search?.token == token { search?.share = share }
    }

    /// Takes the result of a search; one that nobody waits for is left out.
    mutating func finish(token: Int, _ report: LinkReport?) {
        guard let search, search.token == token else { return }
        self.report = report
        key = search.key
        if search.isWeekly { closed = report?.isOpen == true ? nil : search.key }
        self.search = nil
    }

    /// What links are looked for in when they are looked for up to a day.
    mutating func key(_ insights: Insights, habits: [Name], plans: Int, last: DiaryDate) -> Key {
        Key(contents: contents.digest(insights, last: last), habits: habits, plans: plans, last: last)
    }

    /// Gives the search up.
    mutating func stop() { search = nil }
}

/// A row of Links that can be selected.
enum LinksRow: Hashable, Sendable {
    /// A link.
    case link(LinkID)
    /// An experiment.
    case experiment(EntryID)
}

/// What a link is known by from one search to the next.
struct LinkID: Hashable, Sendable {
    let habit: String
    let choice: String?
    let direction: Exposure.Direction

    init(_ exposure: Exposure) { (habit, choice, direction) = (exposure.habit, exposure.choice, exposure.direction) }
}

/// A digest of the days up to a day, so that only a change of these days asks for another search.
struct LinkContents: Sendable {
    private var revision: Int?
    private var digests: [DiaryDate: Int] = [:]

    /// The digest of the days up to `last`; only good within one run of the program.
    ///
    /// - Complexity: O(*n*) in the days after a change of the entries, else O(1).
    mutating func digest(_ insights: Insights, last: DiaryDate) -> Int {
        if revision != insights.revision { digests = [:] }
        revision = insights.revision
        if let digest = digests[last] { return digest }
        var hasher = Hasher()
        for day in insights.table.days where day.day <= last { hasher.combine(day) }
        let digest = hasher.finalize()
        digests[last] = digest
        return digest
    }
}

extension AppModel {
    /// Looks for links unless they are known, or being looked for.
    ///
    /// The days of the present week wait until it is over, unless the person asks for them: looking again with every
    /// entry would find links that are not there. As long as the diary lacks days, nothing is tested, so they all count.
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

    /// The search that is going on, once it takes long enough to be spoken of.
    var slowSearch: LinksModel.Search? {
        links.search.flatMap { time.uptime >= $0.start + LinksModel.Search.quietSeconds ? $0 : nil }
    }

    /// Gives up the search that is going on.
    mutating func stopFindingLinks() {
        guard links.search != nil else { return }
        links.stop()
        request(.stopFindingLinks)
    }
}
