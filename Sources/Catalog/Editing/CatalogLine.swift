/// A line of a catalog record: a field's name and its value.
public struct CatalogLine: Hashable, Sendable {
    /// The name of the field, for example `Unit`.
    public let name: String
    /// The value of the field.
    public var value: String

    /// Creates a line.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
