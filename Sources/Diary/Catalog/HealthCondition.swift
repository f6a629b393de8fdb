/// A condition that the user reports before a routine is put together; it rules out some exercises.
public enum HealthCondition: String, Hashable, Sendable, CaseIterable {
    /// Osteoporosis, a broken vertebra, or months of steroids.
    case osteoporosis
    /// Pregnancy, or having given birth in the last few months.
    case pregnancy
    /// A hip or knee replacement.
    case newJoint = "new joint"
    /// Blood thinners, or bruising easily.
    case bloodThinners = "blood thinners"
    /// Pain below the knee, or a leg that tingles or is numb.
    case legPain = "leg pain"
    /// An operation in the last three months: what is allowed is for the surgeon to say.
    case operation
    /// A current warning sign: no routine until a doctor has looked.
    case warningSign = "warning sign"

    /// The condition in words, to follow “left out with …”.
    public var words: String {
        switch self {
        case .newJoint: "a hip or knee replacement"
        case .legPain: "pain or tingling down the leg"
        case .operation: "a recent operation"
        case .warningSign: "a warning sign"
        default: rawValue
        }
    }
}
