import Testing

extension Golden {
    /// A screen or dialog: its name in the files, and the keys that lead there.
    struct Place: Sendable, CustomTestStringConvertible {
        let name: String
        let keys: String
        var testDescription: String { name }
    }
}
