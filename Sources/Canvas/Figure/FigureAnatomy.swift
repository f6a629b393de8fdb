/// The parts of the jointed figure that have a length.
public enum FigureBone: String, CaseIterable, Hashable, Sendable {
    /// From the hips to the waist.
    case pelvis
    /// From the waist to the ribs.
    case back
    /// From the ribs to the neck.
    case chest
    /// From the trunk to the skull.
    case neck
    /// From the neck to the middle of the skull.
    case head
    /// From shoulder to elbow.
    case upperArm = "upper arm"
    /// From elbow to wrist.
    case forearm
    /// From the wrist to the fingertips.
    case hand
    /// From hip to knee.
    case thigh
    /// From knee to ankle.
    case shin
    /// From the ankle to the toes.
    case foot
}

/// Half the thickness of a part at both ends, in hundredths of the figure's height.
public struct FigureTaper: Hashable, Sendable {
    /// At the upper end.
    public var start: Double
    /// At the lower end.
    public var end: Double

    /// Creates a taper.
    public init(_ start: Double, _ end: Double) {
        (self.start, self.end) = (start, end)
    }

    /// Returns half the thickness at a share of the length.
    func at(_ share: Double) -> Double { start.mixed(with: end, share) }
}

/// The length and thickness of a part of the figure, in hundredths of its height.
public struct FigureMeasure: Hashable, Sendable {
    /// The length from joint to joint.
    public var length: Double
    /// The thickness in side view.
    public var side: FigureTaper
    /// The thickness in front view.
    public var front: FigureTaper

    /// Creates a measure.
    public init(length: Double, side: FigureTaper, front: FigureTaper) {
        (self.length, self.side, self.front) = (length, side, front)
    }
}

/// The area of a muscle on a part of the figure.
public struct MusclePatch: Hashable, Sendable {
    /// The name of the muscle group.
    public var muscle: String
    /// Whether it is for the front view rather than the side view.
    public var isFrontView: Bool
    /// The part it is on.
    public var bone: FigureBone
    /// The start along the part: 0 at the upper joint, 1 at the lower one.
    public var from: Double
    /// The end along the part.
    public var to: Double
    /// The offset towards the figure's front, or outwards in front view, in half thicknesses.
    public var offset: Double
    /// Half its width, in half thicknesses of the part.
    public var width: Double
    /// The start along the shoulder, 0-1, for a patch on the neck that extends there; nil for any other.
    public var shoulder: Double?

    /// Creates a patch.
    public init(
        muscle: String, isFrontView: Bool, bone: FigureBone, from: Double, to: Double, offset: Double, width: Double,
        shoulder: Double? = nil
    ) {
        (self.muscle, self.isFrontView, self.bone, self.from, self.to) = (muscle, isFrontView, bone, from, to)
        (self.offset, self.width, self.shoulder) = (offset, width, shoulder)
    }
}

/// What all figures have in common: their proportions and the areas of their muscles.
public struct FigureAnatomy: Hashable, Sendable {
    /// The measures of the parts; a part without one has no length and is not drawn.
    public var measures: [FigureBone: FigureMeasure]
    /// The muscles.
    public var patches: [MusclePatch]

    /// Creates an anatomy.
    public init(measures: [FigureBone: FigureMeasure], patches: [MusclePatch]) {
        (self.measures, self.patches) = (measures, patches)
    }

    func length(_ bone: FigureBone) -> Double { measures[bone]?.length ?? 0 }

    /// Returns half the thickness of a part at both ends.
    func taper(_ bone: FigureBone, _ view: FigureView) -> FigureTaper {
        guard let measure = measures[bone] else { return FigureTaper(0, 0) }
        return view == .side ? measure.side : measure.front
    }
}
