/// The screens, in the order of their tabs.
public enum Screen: String, CaseIterable, Hashable, Sendable {
    /// One day, all of it editable.
    case today
    /// A week, month, quarter or year.
    case week
    /// The stretch checklist with its timer.
    case stretches
    /// What flare-ups follow.
    case links
    /// The figure of the body.
    case body
    /// Every entry as a line.
    case journal

    /// The word on the tab.
    public var title: String {
        switch self {
        case .today: "Today"
        case .week: "Week"
        case .stretches: "Stretches"
        case .links: "Links"
        case .body: "Body"
        case .journal: "Journal"
        }
    }

    /// The screen so many tabs to the right, going round.
    func advanced(by tabs: Int) -> Screen {
        let all = Screen.allCases
        let index = (all.firstIndex(of: self) ?? 0) + tabs
        return all[((index % all.count) + all.count) % all.count]
    }
}
