extension String {
    /// Appends a text, if there is one, after a separator if there is anything before it. Joining a list of so few takes many times as
    /// long.
    mutating func append(_ text: String?, after separator: String) {
        guard let text else { return }
        if !isEmpty { self += separator }
        self += text
    }
}
