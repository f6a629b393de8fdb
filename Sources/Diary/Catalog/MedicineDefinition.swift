/// A medicine as the user describes it, with the limits they entered; Twinge has none of its own.
public struct MedicineDefinition: Hashable, Sendable {
    /// The name, for example “ibuprofen”.
    public var name: Name
    /// The amount of one dose, such as 400 mg; nil if not given.
    public var strength: Dose?
    /// The unit of its doses, such as `mg`; empty if not given.
    public var unit: String
    /// The kind of medicine, such as `anti-inflammatory`; nil if not given.
    public var kind: String?
    /// Whether it is taken regularly rather than as needed.
    public var isRegular = false
    /// The minimum interval between two doses, in minutes; nil if the user set none.
    public var leastInterval: Int?
    /// The maximum amount in any 24 hours; nil if the user set none.
    public var mostADay: Dose?

    /// Creates a medicine.
    public init(name: Name, strength: Dose? = nil, unit: String = "") {
        self.name = name
        self.strength = strength
        self.unit = unit
    }
}
