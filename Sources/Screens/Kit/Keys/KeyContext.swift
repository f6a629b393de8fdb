/// Where keys apply: everywhere, on every screen, on one screen, or in one dialog; declared beside its keys.
public struct KeyContext: Hashable, Sendable {
    /// The name in the settings.
    public let rawValue: String
    /// The heading of its keys in the help.
    public let title: String
    /// Whether it takes typed text, so that letters and digits can't be keys.
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
