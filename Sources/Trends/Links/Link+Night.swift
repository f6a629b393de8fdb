/// The conclusion about a habit of the night.
public enum NightVerdict: String, Hashable, Sendable {
    /// It is not logged often enough.
    case notKnown = "not known enough"
    /// It is logged often enough, but on too few days with a morning score.
    case needsMornings = "needs mornings"
    /// A link.
    case link
    /// A hint.
    case hint
    /// It and flare-ups come together, and the pain of the morning explains that.
    case together
    /// Nothing that can be told from chance.
    case unclear = "none"
}

extension Link {
    /// The conclusion about a habit of the night; nil for others.
    public var nightVerdict: NightVerdict? {
        guard exposure.isSameNight else { return nil }
        guard unadjusted != nil else { return needs.isEmpty ? nil : .notKnown }
        guard score != nil else { return .needsMornings }
        switch tier {
        case .link: return .link
        case .hint: return .hint
        case nil: return passesUnadjusted ? .together : .unclear
        }
    }

    /// Whether bad nights and flare-ups come together, and the pain of the morning explains that.
    public var isTogether: Bool { nightVerdict == .together }
}
