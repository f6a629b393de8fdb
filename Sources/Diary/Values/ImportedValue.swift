/// What a source said of an entry, by which a later export of it updates the entry: `source, name, value`.
public struct ImportedValue: Hashable, Sendable {
    /// All of it, as in the diary.
    public let text: String

    /// Takes the text of the diary as it is, so that nothing a source said is lost.
    public init(text: String) { self.text = text }

    /// Creates what a source said.
    ///
    /// - Parameters:
    ///   - source: the program or form it came from, such as `bearable`.
    ///   - name: what the source calls it.
    ///   - value: what the source said of it; it may have commas.
    public init(source: Name, name: Name, value: String) {
        text = [source.text, name.text, value].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The program or form it came from.
    public var source: String { part(0) }

    /// What the source calls it.
    public var name: String { part(1) }

    /// What the source said of it.
    public var value: String { part(2) }

    private func part(_ number: Int) -> String {
        let parts = text.commaSeparated(limit: 3)
        return number < parts.count ? parts[number] : ""
    }
}
