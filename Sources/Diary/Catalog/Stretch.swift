/// An exercise, as the catalog describes it: a stretch, a release, strength, mobility or breathing.
public struct Stretch: Hashable, Sendable {
    /// The name, for example “kneeling hip flexor”.
    public var name: Name
    /// A name for narrow columns.
    public var shortName: String
    /// Other names it is found by, for example “bridge”.
    public var aliases: [Name] = []
    /// What it does.
    public var kind: Kind = .stretch
    /// Where the body is; nil where nobody said.
    public var position: Position?
    /// The muscle groups it lengthens or releases.
    public var muscles: [Name]
    /// The muscle groups it strengthens.
    public var strengthens: [Name] = []
    /// The heading it is under in the checklist, for example “Hip flexors”.
    public var group: String
    /// Whether it is done once or on each side.
    public var hasSides: Bool
    /// The usual hold, in seconds; all repetitions together where they are counted.
    public var hold: HoldDuration
    /// The holds that make sense, in seconds.
    public var holdRange: ClosedRange<HoldDuration>
    /// The repetitions, where they are counted rather than held.
    public var repetitions: Repetitions?
    /// How often it is repeated in a session, from 1.
    public var repeats: Int = 1
    /// What is needed, for example “a pillow”.
    public var needs: [String] = []
    /// What to do, step by step; `{side}` is replaced by the side being stretched and `{other}` for the other one.
    public var steps: [String] = []
    /// Whether it suits a flare-up and the days after a strain.
    public var isGentle = false
    /// Which way the low back bends; nil where it stays as it is.
    public var bends: Bend?
    /// Whether it belongs to the session before getting up.
    public var isMorning = false
    /// What to watch for.
    public var cautions: [String] = []
    /// With what it is left out.
    public var exclusions: [Exclusion] = []
    /// The easier version.
    public var easier: Name?
    /// The harder version.
    public var harder: Name?
    /// Versions for a chair or a bed.
    public var alternatives: [Name] = []
    /// The pain pattern it is for, for example “low back” or “neck”; “any” where it suits all.
    public var pattern: String = "low back"
    /// The place in the routine a new diary starts with; nil when it is not part of it.
    public var defaultOrder: Int?
    /// What it rests on that it helps.
    public var evidence = Evidence()

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

    /// Whether it is a release, which comes before stretching.
    public var isRelease: Bool { kind == .release }

    /// The muscle groups it lengthens, releases or strengthens.
    public var allMuscles: [Name] { muscles + strengthens.filter { !muscles.contains($0) } }

    /// The reason it is left out for someone with these conditions; nil when nothing speaks against it.
    public func exclusion(with conditions: Set<HealthCondition>) -> Exclusion? {
        exclusions.first { conditions.contains($0.condition) }
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
