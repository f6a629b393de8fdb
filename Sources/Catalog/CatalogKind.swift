/// The kinds of named things in the catalog.
public enum CatalogKind: String, Hashable, Sendable, CaseIterable {
    /// A muscle group.
    case muscle
    /// A posture habit or rating.
    case habit
    /// An activity, such as walking.
    case activity
    /// A stretch or another exercise.
    case stretch
    /// A site of the body.
    case site
    /// A word for how pain feels.
    case feel
    /// A treatment.
    case care

    /// The name with its article, for sentences: “a habit”.
    public var withArticle: String {
        switch self {
        case .activity: "an activity"
        case .care: "a kind of care"
        default: "a \(rawValue)"
        }
    }

    /// The file of records of this kind.
    var file: BuiltInFile {
        switch self {
        case .muscle: .muscles
        case .habit, .activity: .habits
        case .stretch: .stretches
        case .site, .feel: .sites
        case .care: .care
        }
    }
}
