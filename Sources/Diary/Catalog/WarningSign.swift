/// A sign that medical care should be sought, and how soon.
public struct WarningSign: Hashable, Sendable {
    /// The sign, in plain words.
    public var sign: Name
    /// How it would be noticed, in a sentence or two.
    public var explanation: String
    /// How soon care should be sought.
    public var urgency: Urgency
    /// The sites in an entry that bring the sign up; empty when no site does.
    public var sites: [Name] = []
    /// The side those sites must have, where only one counts.
    public var side: Side?
    /// The feels in an entry that bring the sign up, together with a site where sites are given.
    public var feels: [Name] = []
    /// What kind of source this rests on.
    public var basis: String

    /// How soon care should be sought.
    public enum Urgency: String, Hashable, Sendable, CaseIterable {
        /// Emergency care, now.
        case emergency
        /// A medical appointment within days.
        case soon
    }

    /// Creates a warning sign.
    public init(sign: Name, explanation: String = "", urgency: Urgency, basis: String) {
        self.sign = sign
        self.explanation = explanation
        self.urgency = urgency
        self.basis = basis
    }

    /// Whether what was logged in an entry is this sign.
    public func isLogged(in entry: Entry) -> Bool {
        if sites.isEmpty && feels.isEmpty { return false }
        let hasSite =
            sites.isEmpty || entry.sites.contains { sites.contains($0.name) && (side == nil || $0.side == side) }
        let hasFeel = feels.isEmpty || entry.feels.contains { feels.contains($0) }
        return hasSite && hasFeel
    }
}
