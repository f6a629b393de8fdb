import Diary

/// What to do about warning signs of one urgency.
public struct UrgencyAdvice: Hashable, Sendable {
    /// How soon to seek care.
    public var urgency: WarningSign.Urgency
    /// The heading over these signs, for example “See a doctor soon”.
    public var heading: String
    /// What to do, in a sentence or two.
    public var text: String

    /// Creates advice.
    public init(urgency: WarningSign.Urgency, heading: String, text: String) {
        self.urgency = urgency
        self.heading = heading
        self.text = text
    }
}
