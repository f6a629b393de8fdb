/// A stretch or a trigger-point release, as the catalog describes it.
public struct Stretch: Hashable, Sendable {
    /// The name, for example “kneeling hip flexor”.
    public var name: Name
    /// A name for narrow columns.
    public var shortName: String
    /// The muscle groups it lengthens or releases.
    public var muscles: [Name]
    /// The heading it stands under in the checklist, for example “Hip flexors”.
    public var group: String
    /// Whether it is done once or on each side.
    public var hasSides: Bool
    /// The usual hold, in seconds.
    public var hold: HoldDuration
    /// The holds that make sense, in seconds.
    public var holdRange: ClosedRange<HoldDuration>
    /// How often it is repeated in a session, from 1.
    public var repeats: Int = 1
    /// What is needed, for example “a pillow”.
    public var needs: [String] = []
    /// What to do, step by step; `{side}` stands for the side being stretched and `{other}` for the other one.
    public var steps: [String] = []
    /// Whether it suits a flare-up and the days after a strain.
    public var isGentle = false
    /// Whether it is a release, which comes before stretching.
    public var isRelease = false
    /// What to watch for.
    public var cautions: [String] = []
    /// The pain pattern it is for, for example “low back” or “neck”.
    public var pattern: String = "low back"
    /// The place in the routine a new diary starts with; nothing when it is not part of it.
    public var defaultOrder: Int?
    /// What kind of source this rests on.
    public var basis: String = ""

    /// Creates a stretch.
    public init(
        name: Name, shortName: String? = nil, muscles: [Name], group: String, hasSides: Bool, hold: HoldDuration,
        holdRange: ClosedRange<HoldDuration>? = nil
    ) {
        self.name = name
        self.shortName = shortName ?? name.text
        self.muscles = muscles
        self.group = group
        self.hasSides = hasSides
        self.hold = hold
        self.holdRange = holdRange ?? hold...hold
    }

    /// The sides it is done on: left and right, or once without a side.
    public var sides: [Side?] { hasSides ? [.left, .right] : [nil] }

    /// The steps for a side: `{side}` and `{other}` filled in.
    public func steps(for side: Side?) -> [String] {
        guard let side else { return steps }
        let other: Side = side == .left ? .right : .left
        return steps.map { $0.replacing("{side}", with: side.rawValue).replacing("{other}", with: other.rawValue) }
    }
}
