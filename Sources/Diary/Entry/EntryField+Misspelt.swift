extension EntryField {
    /// Returns the field whose name differs from this one in case alone, as `Pain` from `pain`; nil if there is none.
    public static func misspelt(as name: String) -> EntryField? {
        let key = name.lowercased()
        return allCases.first { $0.rawValue != name && $0.rawValue.lowercased() == key }
    }

    /// What should have been there instead of a name that differs in case alone.
    public var spelling: String { Self.spelling(of: rawValue) }

    /// What should have been there instead of a field's name that differs in case alone.
    public static func spelling(of name: String) -> String { "the field \(name); capital letters matter in names" }
}
