/// A treatment that can be logged.
public struct CareDefinition: Hashable, Sendable {
    /// The name, for example “massage”.
    public var name: Name
    /// What is usually said of it, for example “minutes” or “name and dose”.
    public var detail: String
    /// What kind of source its description rests on.
    public var basis: String

    /// Creates a treatment.
    public init(name: Name, detail: String = "", basis: String = "") {
        self.name = name
        self.detail = detail
        self.basis = basis
    }
}
