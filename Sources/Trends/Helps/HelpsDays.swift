import Diary

/// What was done for pain, and the pain around it, collected a few days at a time, so that their entries needn't be kept.
public struct HelpsDays: Sendable {
    /// The scores, and the uses of everything.
    private(set) var timeline = PainTimeline()
    /// The kind of each thing done, by its name as first written.
    private(set) var kinds: [Name: HelpKind] = [:]
    /// The days on which each was done, oldest first.
    private(set) var days: [Name: [DiaryDate]] = [:]
    /// The last day that counts.
    let last: DiaryDate

    /// Starts without days.
    ///
    /// - Parameter today: the last day that counts; what is dated later isn't known yet.
    public init(through today: DiaryDate) { last = today }

    /// Takes in more days, all later than those before.
    ///
    /// - Parameter kind: the kind of a treatment in the catalog; nil if it isn't there.
    /// - Complexity: O(n) in their entries
    public mutating func append(_ logbook: Logbook, kind: (Name) -> CareDefinition.Kind?) {
        for day in logbook.days where day <= last {
            for entry in logbook.entries(on: day) {
                let helps = entry.helps(kind)
                timeline.add(PainEvent(entry, doing: helps.map(\.name)))
                for help in helps {
                    if kinds[help.name] == nil { kinds[help.name] = help.kind }
                    if days[help.name]?.last != day { days[help.name, default: []].append(day) }
                }
            }
        }
    }
}
