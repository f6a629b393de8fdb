/// The original value from an import source, by which a later import updates the entry: `source, name, value`, and
/// the time if the source has one.
public struct ImportedValue: Hashable, Sendable {
    /// The whole text, as in the diary.
    public let text: String

    /// Takes the text in the diary as it is, so that nothing from the source is lost.
    public init(text: String) { self.text = text }

    /// Creates an imported value.
    ///
    /// - Parameters:
    ///   - source: the program or format it came from, such as `bearable`.
    ///   - name: the name in the source.
    ///   - value: the value in the source, which may contain commas.
    public init(source: Name, name: Name, value: String) {
        text = [source.text, name.text, value].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The program or format it came from.
    public var source: String { part(0) }

    /// The name in the source.
    public var name: String { part(1) }

    /// The value in the source, with the time that follows it, if any.
    public var value: String { part(2) }

    private func part(_ number: Int) -> String {
        let parts = text.commaSeparated(limit: 3)
        return number < parts.count ? parts[number] : ""
    }
}
