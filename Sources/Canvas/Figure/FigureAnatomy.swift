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

    /// Makes a taper.
    public init(_ start: Double, _ end: Double) {
        (self.start, self.end) = (start, end)
    }

    /// Half the thickness at a share of the length.
    func at(_ share: Double) -> Double { start.mixed(with: end, share) }
}

/// How long and how thick a part of the figure is, in hundredths of its height.
public struct FigureMeasure: Hashable, Sendable {
    /// From joint to joint.
    public var length: Double
    /// The thickness seen from the side.
    public var side: FigureTaper
    /// The thickness seen from the front.
    public var front: FigureTaper

    /// Makes a measure.
    public init(length: Double, side: FigureTaper, front: FigureTaper) {
        (self.length, self.side, self.front) = (length, side, front)
    }
}

/// Where a muscle is coloured on a part of the figure.
public struct MusclePatch: Hashable, Sendable {
    /// The name of the muscle group.
    public var muscle: String
    /// Whether it is seen from the front, or else from the side.
    public var isFrontView: Bool
    /// The part it lies on.
    public var bone: FigureBone
    /// Where it begins along the part: 0 at the upper joint, 1 at the lower one.
    public var from: Double
    /// Where it ends along the part.
    public var to: Double
    /// How far towards the figure's front it lies, or towards the outside in a front view, in half thicknesses.
    public var offset: Double
    /// Half its width, in half thicknesses of the part.
    public var width: Double
    /// On the neck, how far along the shoulder it begins, 0-1.
    public var shoulder: Double?

    /// Makes a patch.
    public init(
        muscle: String, isFrontView: Bool, bone: FigureBone, from: Double, to: Double, offset: Double, width: Double,
        shoulder: Double? = nil
    ) {
        (self.muscle, self.isFrontView, self.bone, self.from, self.to) = (muscle, isFrontView, bone, from, to)
        (self.offset, self.width, self.shoulder) = (offset, width, shoulder)
    }
}

/// What all figures have in common: their proportions, and where their muscles lie.
public struct FigureAnatomy: Hashable, Sendable {
    /// The parts; one that is missing has no length and is not drawn.
    public var measures: [FigureBone: FigureMeasure]
    /// The muscles.
    public var patches: [MusclePatch]

    /// Makes an anatomy.
    public init(measures: [FigureBone: FigureMeasure], patches: [MusclePatch]) {
        (self.measures, self.patches) = (measures, patches)
    }

    func length(_ bone: FigureBone) -> Double { measures[bone]?.length ?? 0 }

    /// Half the thickness of a part at both ends.
    func taper(_ bone: FigureBone, _ view: FigureView) -> FigureTaper {
        guard let measure = measures[bone] else { return FigureTaper(0, 0) }
        return view == .side ? measure.side : measure.front
    }
}
