/// A treatment that can be logged.
public struct CareDefinition: Hashable, Sendable {
    /// The name, for example “massage”.
    public var name: Name
    /// Other names it can be found under, for example “physio”.
    public var aliases: [Name] = []
    /// Medicines of this kind, which are logged under their own names too, for example “ibuprofen”.
    public var drugs: [Name] = []
    /// A description, or what to take care of.
    public var meaning = ""
    /// Who gives it.
    public var kind: Kind
    /// The unit of its amount; nil if it has none.
    public var unit: Amount.Unit?
    /// The detail usually logged with it, for example “where, or by whom”.
    public var detail: String
    /// The evidence that it helps.
    public var evidence: Evidence

    /// Who gives a treatment.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Someone else, such as a masseur.
        case treatment
        /// A medicine, cream or injection.
        case medicine
        /// People themselves, such as a warm bath.
        case own = "self"
    }

    /// Creates a treatment.
    public init(
        name: Name, kind: Kind = .own, unit: Amount.Unit? = nil, detail: String = "", evidence: Evidence = Evidence()
    ) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.detail = detail
        self.evidence = evidence
    }
}
