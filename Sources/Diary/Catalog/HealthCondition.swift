/// What a person says of their health before a routine is put together; some exercises are left out with it.
public enum HealthCondition: String, Hashable, Sendable, CaseIterable {
    /// Osteoporosis, a broken vertebra, or steroids for months.
    case osteoporosis
    /// Pregnant, or gave birth in the last months.
    case pregnancy
    /// A replaced hip or knee.
    case newJoint = "new joint"
    /// Blood thinners, or bruising easily.
    case bloodThinners = "blood thinners"
    /// Pain below the knee, or a leg that tingles or is numb.
    case legPain = "leg pain"
    /// A warning sign now: no routine until a doctor has looked.
    case warningSign = "warning sign"

    /// The condition as the end of “left out with …”.
    public var words: String {
        switch self {
        case .newJoint: "a replaced hip or knee"
        case .legPain: "pain or tingling down the leg"
        case .warningSign: "a warning sign"
        default: rawValue
        }
    }
}
