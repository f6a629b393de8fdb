/// One field of a record: a name and its value.
public struct RecField: Hashable, Sendable {
    /// The name, as written.
    public let name: String
    /// The value with its lines joined; bytes that aren't UTF-8 are shown as `�`.
    public let value: String
    /// Where the name starts.
    public let position: RecPosition
    /// Where the value starts.
    public let valuePosition: RecPosition
}
