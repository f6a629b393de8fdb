/// Where keys hold: everywhere, on every screen, on one screen, or in one dialog; declared beside its keys.
public struct KeyContext: Hashable, Sendable {
    /// The name that settings use.
    public let rawValue: String
    /// The words that head its keys in the help.
    public let title: String
    /// Whether letters and digits are typed there, so that they cannot be keys.
    let takesText: Bool

    init(_ rawValue: String, _ title: String, takesText: Bool = false) {
        self.rawValue = rawValue
        self.title = title
        self.takesText = takesText
    }

    /// On every screen and in every dialog.
    static let everywhere = KeyContext("everywhere", "Everywhere")
    /// On every screen while no dialog is open.
    static let screens = KeyContext("screens", "On every screen")
}
