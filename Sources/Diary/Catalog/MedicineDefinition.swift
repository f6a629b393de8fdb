/// A medicine as its owner describes it, with the limits that they entered; Twinge has none of its own.
public struct MedicineDefinition: Hashable, Sendable {
    /// The name, for example “ibuprofen”.
    public var name: Name
    /// What one dose is, such as 400 mg.
    public var strength: Dose?
    /// The unit of its doses, such as `mg`; empty where nobody said.
    public var unit: String
    /// What kind of medicine it is, such as `anti-inflammatory`.
    public var kind: String?
    /// Whether it is taken regularly and not as needed.
    public var isRegular = false
    /// The least time between two doses, in minutes.
    public var leastInterval: Int?
    /// The most of it in a day.
    public var mostADay: Dose?

    /// Creates a medicine.
    public init(name: Name, strength: Dose? = nil, unit: String = "") {
        self.name = name
        self.strength = strength
        self.unit = unit
    }
}
