/// What can be said of a habit that belongs to the night.
public enum NightVerdict: String, Hashable, Sendable {
    /// It is not logged often enough.
    case notKnown = "not known enough"
    /// It is, but on too few days with a morning score.
    case needsMornings = "needs mornings"
    /// A link.
    case link
    /// A hint.
    case hint
    /// It and flare-ups come together, and the pain of the morning accounts for it.
    case together
    /// Nothing that could be told from chance.
    case unclear = "none"
}

extension Link {
    /// What can be said of a habit of the night; nil for others.
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

    /// Whether bad nights and flare-ups come together, and the pain of the morning accounts for it.
    public var isTogether: Bool { nightVerdict == .together }
}
