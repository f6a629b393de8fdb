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
    /// The side those sites must have, where only one counts; both is also left and right in one entry.
    public var side: Side?
    /// The feels in an entry that bring the sign up, together with a site where sites are given.
    public var feels: [Name] = []
    /// The habits in an entry that bring the sign up, for example “fall”.
    public var habits: [Name] = []
    /// The condition that a person must have for the sign to come up.
    public var condition: HealthCondition?
    /// The words of a note that bring it up.
    public var phrases: [Phrase] = []
    /// The words of a note that do not, though some of them look like it, for example “hay fever”.
    public var exceptions: [Phrase] = []
    /// What it rests on.
    public var evidence: Evidence

    /// How soon care should be sought.
    public enum Urgency: String, Hashable, Sendable, CaseIterable {
        /// Emergency care, now.
        case emergency
        /// A medical appointment within days, or today where the sign says so.
        case soon
    }

    /// Creates a warning sign.
    public init(sign: Name, explanation: String = "", urgency: Urgency, evidence: Evidence) {
        self.sign = sign
        self.explanation = explanation
        self.urgency = urgency
        self.evidence = evidence
    }
}
