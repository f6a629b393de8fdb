import Diary

/// A link before its companion is known.
struct UnledLink {
    let exposure: Exposure
    let gate: LinkGate
    let contrast: LinkContrast?
    let strength: LinkStrength?
    let height: HeightStrength?
    let score: LinkScore?
    let unadjusted: LinkScore?
    let pAdjusted: Double?
    let tier: LinkTier?
    let passesUnadjusted: Bool

    init(_ exposure: Exposure, index: Int, model: LinkModel, tests: LinkTests?, gate: LinkGate) {
        self.exposure = exposure
        self.gate = gate
        contrast = model.contrast(exposure)
        let isHeight = model.mode == .height
        guard let tests, gate.isKnown else {
            (strength, height, score, unadjusted, pAdjusted, tier) = (nil, nil, nil, nil, nil, nil)
            passesUnadjusted = false
            return
        }
        strength = isHeight ? nil : model.strength(exposure)
        unadjusted = tests.unadjusted[index]
        let score = gate.isTestable ? tests.scores[index] : nil
        self.score = score
        height = isHeight && gate.isTestable ? model.heightStrength(exposure) : nil
        pAdjusted = score.map(tests.pAdjusted)
        let tier = { (score: LinkScore) in score.tier(orders: tests.orderCount, flares: model.startCount) }
        self.tier = score.flatMap(tier)
        passesUnadjusted = tier(tests.unadjusted[index]) != nil
    }

    /// Returns the links in order, each with its companion.
    static func links(_ drafts: [UnledLink], model: LinkModel) -> [Link] {
        let drafts = drafts.enumerated().sorted {
            comesFirst($0.element, $1.element) || !comesFirst($1.element, $0.element) && $0.offset < $1.offset
        }.map(\.element)
        let passed = drafts.prefix { $0.tier != nil }.map(\.exposure)
        let joints = model.mode == .height ? model.heightJoints(passed) : []
        let companions = model.mode == .height ? joints.map { $0?.companion } : model.companions(passed)
        return drafts.enumerated().map { place, draft in
            draft.link(
                companion: companions.indices.contains(place) ? companions[place] : nil,
                joint: joints.indices.contains(place) ? joints[place] : nil, model: model)
        }
    }

    /// Sorts links before hints and hints before the rest, each by strength of evidence.
    private static func comesFirst(_ left: UnledLink, _ right: UnledLink) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        return (left.score?.combined ?? -.infinity) > (right.score?.combined ?? -.infinity)
    }

    private var rank: Int {
        switch tier {
        case .link: 0
        case .hint: 1
        case nil: 2
        }
    }

    private func link(companion: Int?, joint: HeightJoint?, model: LinkModel) -> Link {
        Link(
            exposure: exposure, score: score, unadjusted: unadjusted, pAdjusted: pAdjusted,
            needs: gate.needs + (gate.isKnown ? gate.morningNeeds : []), knownCount: gate.known.all,
            knownMorningCount: gate.known.morning, tier: tier, passesUnadjusted: passesUnadjusted, companion: companion,
            contrast: contrast, strength: strength, height: height, joint: joint,
            dose: tier != nil && model.mode == .links ? model.dose(exposure) : nil)
    }
}
