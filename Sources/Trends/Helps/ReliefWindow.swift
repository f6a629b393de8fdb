import Diary

/// A span of time from one pain score to a later one, with or without a treatment in it.
public struct ReliefWindow: Hashable, Sendable {
    /// Similar starts: the same score in the same part of the day.
    struct Stratum: Hashable, Comparable {
        let score: Int
        let part: Int

        static func < (left: Stratum, right: Stratum) -> Bool { (left.score, left.part) < (right.score, right.part) }
    }

    /// The minute at which it starts.
    public let start: Int
    /// The minute at which it ends.
    public let end: Int
    /// The score at its start.
    public let before: Int
    /// The score at its end.
    public let after: Int
    /// Whether the treatment was used.
    public let isUse: Bool
    /// The part of the day in which it starts.
    public let part: PartOfDay
    /// The mean score of the two days before, except the last two hours; nil with fewer than two scores.
    public let level: Double?
    /// Whether another treatment was used within it or shortly before.
    public let hasOther: Bool

    var stratum: Stratum { Stratum(score: before, part: part.rawValue) }
    /// The change in pain, in points.
    var change: Int { after - before }
}

/// All treatments of a diary with the pain scores around them, in which windows with and without a treatment are found.
struct ReliefDiary {
    /// The minutes after a start in which a window can end, and the best one.
    private static let end = (earliest: 15, best: 90, latest: 240)
    /// How many minutes before a use a score counts as its start.
    private static let startReach = 60
    /// How many minutes a treatment is taken to act.
    private static let effect = 240

    private let scores: PainScores
    /// The uses of each treatment, in order.
    private let uses: [String: [PainTimeline.Use]]
    /// Whether each score was given shortly before some use, and so perhaps because pain had risen.
    private let isPrompted: [Bool]

    /// The names of the treatments, in alphabetical order.
    var treatments: [String] { uses.keys.sorted() }

    /// Returns how often a treatment was used.
    func useCount(of treatment: String) -> Int { uses[treatment]?.count ?? 0 }

    /// Finds the uses of all treatments.
    init(_ timeline: PainTimeline) {
        (scores, uses) = (timeline.scores, timeline.uses)
        var isPrompted = [Bool](repeating: false, count: scores.scores.count)
        for use in uses.values.joined() {
            for place in scores.places(in: (use.minute - Self.startReach)...use.minute) { isPrompted[place] = true }
        }
        self.isPrompted = isPrompted
    }

    /// Returns the uses of a treatment that have a score at both the start and the end, as windows.
    func useWindows(of treatment: String) -> [ReliefWindow] {
        var windows: [ReliefWindow] = []
        for use in uses[treatment] ?? [] {
            if let last = windows.last, use.minute < last.end { continue }
            let earlier = scores.places(in: (use.minute - Self.startReach)...use.minute).last
            guard let before = use.before ?? earlier.map({ scores.scores[$0].value }) else { continue }
            let own = use.after.map { PainScores.Score(minute: use.minute + PainEvent.afterDelay, value: $0) }
            let ends = scores.places(in: endRange(from: use.minute))
            guard
                let end = own
                    ?? scores.nearest(to: use.minute + Self.end.best, among: ends).map({ scores.scores[$0] })
            else { continue }
            windows.append(window(of: treatment, start: use.minute, before: before, end: end, isUse: true))
        }
        return windows
    }

    /// Returns the windows without a treatment that start like one of its uses: the same score, in the same part of the day.
    ///
    /// A score given just before something was done for pain isn't an end: it exists because pain rose.
    func controls(of treatment: String, like windows: [ReliefWindow]) -> [ReliefWindow] {
        let strata = Set(windows.map(\.stratum))
        let uses = uses[treatment] ?? []
        var controls: [ReliefWindow] = []
        for start in scores.scores {
            if let last = controls.last, start.minute < last.end { continue }
            let part = PartOfDay(minute: start.minute)
            guard strata.contains(.init(score: start.value, part: part.rawValue)),
                !uses.contains(from: start.minute - Self.effect, before: start.minute + 1)
            else { continue }
            let place = uses.partitionIndex { $0.minute > start.minute }
            let next = place < uses.count ? uses[place].minute : .max
            let ends = scores.places(in: endRange(from: start.minute))
                .filter { !isPrompted[$0] && scores.scores[$0].minute <= next }
            guard let end = scores.nearest(to: start.minute + Self.end.best, among: ends) else { continue }
            controls.append(
                window(
                    of: treatment, start: start.minute, before: start.value, end: scores.scores[end], isUse: false))
        }
        return controls
    }

    private func endRange(from minute: Int) -> ClosedRange<Int> {
        (minute + Self.end.earliest)...(minute + Self.end.latest)
    }

    private func window(
        of treatment: String, start: Int, before: Int, end: PainScores.Score, isUse: Bool
    ) -> ReliefWindow {
        let hasOther = uses.contains { name, uses in
            name != treatment && uses.contains(from: start - Self.effect, before: end.minute)
        }
        return ReliefWindow(
            start: start, end: end.minute, before: before, after: end.value, isUse: isUse,
            part: PartOfDay(minute: start), level: scores.level(in: (start - 2880)...(start - 120)),
            hasOther: hasOther)
    }
}

extension [PainTimeline.Use] {
    /// Returns whether there is a use from one minute on and before another; uses are sorted.
    fileprivate func contains(from start: Int, before end: Int) -> Bool {
        let place = partitionIndex { $0.minute >= start }
        return place < count && self[place].minute < end
    }
}

extension PartOfDay {
    /// The part that includes a minute, counted from a midnight.
    init(minute: Int) { self.init(hour: ((minute % 1440) + 1440) % 1440 / 60) }
}
