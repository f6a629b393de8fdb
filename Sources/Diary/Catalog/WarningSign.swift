/// A sign that medical care should be sought, and how soon.
public struct WarningSign: Hashable, Sendable {
    /// The sign, in plain words.
    public var sign: String
    /// How soon care should be sought.
    public var urgency: Urgency
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
    public init(sign: String, urgency: Urgency, basis: String) {
        self.sign = sign
        self.urgency = urgency
        self.basis = basis
    }
}
