/// An exercise as described in the catalog: a stretch, a release, strength, mobility or breathing.
public struct Stretch: Hashable, Sendable {
    /// The name, for example “kneeling hip flexor”.
    public var name: Name
    /// A name for narrow columns.
    public var shortName: String
    /// Other names it can be found under, for example “bridge”.
    public var aliases: [Name] = []
    /// What it does.
    public var kind: Kind = .stretch
    /// The position of the body; nil if not given.
    public var position: Position?
    /// The muscle groups it lengthens or releases.
    public var muscles: [Name]
    /// The muscle groups it strengthens.
    public var strengthens: [Name] = []
    /// Its heading in the checklist, for example “Hip flexors”.
    public var group: String
    /// Whether it is done on each side rather than once.
    public var hasSides: Bool
    /// The usual hold, in seconds; for counted exercises, the duration of all repetitions.
    public var hold: HoldDuration
    /// The sensible holds, in seconds.
    public var holdRange: ClosedRange<HoldDuration>
    /// The repetitions; nil if it is held rather than counted.
    public var repetitions: Repetitions?
    /// How often it is repeated in a session, at least 1.
    public var repeats: Int = 1
    /// The equipment, for example “a pillow”.
    public var needs: [String] = []
    /// The instructions, step by step, with `{side}` for the side being stretched and `{other}` for the other one.
    public var steps: [String] = []
    /// Whether it suits a flare-up and the days after a strain.
    public var isGentle = false
    /// Which way the low back bends; nil if it stays neutral.
    public var bends: Bend?
    /// Whether it is part of the session before getting up.
    public var isMorning = false
    /// What to watch for.
    public var cautions: [String] = []
    /// The conditions that rule it out.
    public var exclusions: [Exclusion] = []
    /// The easier version; nil if there is none.
    public var easier: Name?
    /// The harder version; nil if there is none.
    public var harder: Name?
    /// Versions on a chair or in bed.
    public var alternatives: [Name] = []
    /// The pain pattern it is for, for example “low back” or “neck”; “any” if it suits all.
    public var pattern: String = "low back"
    /// Its position in the routine that a new diary starts with; nil if it isn't part of it.
    public var defaultOrder: Int?
    /// The evidence that it helps.
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

    /// Whether it is a release, which is done before stretching.
    public var isRelease: Bool { kind == .release }

    /// The muscle groups it lengthens, releases or strengthens.
    public var allMuscles: [Name] { muscles + strengthens.filter { !muscles.contains($0) } }

    /// Returns the reason it is ruled out with these conditions; nil if nothing speaks against it.
    public func exclusion(with conditions: Set<HealthCondition>) -> Exclusion? {
        exclusions.first { conditions.contains($0.condition) }
    }

    /// The sides it is done on: left and right, or once without a side.
    public var sides: [Side?] { hasSides ? [.left, .right] : [nil] }

    /// Returns the steps for a side, with `{side}` and `{other}` filled in; those of one that has sides are for the left, and then the
    /// right, if it is planned without a side.
    public func steps(for side: Side?) -> [String] {
        guard let side else {
            let isSided = steps.contains { $0.contains("{side}") || $0.contains("{other}") }
            return isSided ? steps(for: .left) + ["Then the same on the right."] : steps
        }
        let other: Side = side == .left ? .right : .left
        return steps.map { $0.replacing("{side}", with: side.rawValue).replacing("{other}", with: other.rawValue) }
    }
}
