/// A sign that calls for medical care, and how soon.
public struct WarningSign: Hashable, Sendable {
    /// The sign, in plain words.
    public var sign: Name
    /// How to notice it, in a sentence or two.
    public var explanation: String
    /// How soon care should be sought.
    public var urgency: Urgency
    /// Whether it rules out exercises on the day on which it is raised; by default if it is an emergency.
    public var rulesOutExercise: Bool
    /// The sites in an entry that raise the sign; empty if no site does.
    public var sites: [Name] = []
    /// The side those sites must have, if only one counts, else nil; “both” also matches left and right in one entry.
    public var side: Side?
    /// The feels in an entry that raise the sign, together with a site if sites are given.
    public var feels: [Name] = []
    /// The habits in an entry that raise the sign, for example “fall”.
    public var habits: [Name] = []
    /// The condition that the user must have for the sign to be raised; nil for none.
    public var condition: HealthCondition?
    /// The words of a note that raise it.
    public var phrases: [Phrase] = []
    /// The words of a note that don't raise it though they resemble it, for example “hay fever”.
    public var exceptions: [Phrase] = []
    /// The evidence.
    public var evidence: Evidence

    /// How soon care should be sought.
    public enum Urgency: String, Hashable, Sendable, CaseIterable {
        /// Emergency care, now.
        case emergency
        /// A medical appointment within days, or today if the sign says so.
        case soon
    }

    /// Creates a warning sign.
    public init(sign: Name, explanation: String = "", urgency: Urgency, evidence: Evidence) {
        self.sign = sign
        self.explanation = explanation
        self.urgency = urgency
        rulesOutExercise = urgency == .emergency
        self.evidence = evidence
    }
}
