/// A treatment that can be logged.
public struct CareDefinition: Hashable, Sendable {
    /// The name, for example “massage”.
    public var name: Name
    /// Other names it is found by, for example “physio”.
    public var aliases: [Name] = []
    /// Medicines of this kind, whose own name is kept beside it, for example “ibuprofen”.
    public var drugs: [Name] = []
    /// What it is, or what to mind.
    public var meaning = ""
    /// Who gives it.
    public var kind: Kind
    /// The unit of its amount, where it has one.
    public var unit: Amount.Unit?
    /// What is usually said of it, for example “where, or by whom”.
    public var detail: String
    /// What it rests on that it helps.
    public var evidence: Evidence

    /// Who gives a treatment.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Someone else, as a masseur.
        case treatment
        /// A medicine, cream or injection.
        case medicine
        /// What people do for themselves, as a warm bath.
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
