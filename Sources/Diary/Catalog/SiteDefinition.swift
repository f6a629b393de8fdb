/// A site of the body where pain can be, with its possible sides.
public struct SiteDefinition: Hashable, Sendable {
    /// The name, for example “low back”.
    public var name: Name
    /// A name for narrow columns.
    public var shortName: String
    /// Other names it can be found under, for example “lumbar”.
    public var aliases: [Name] = []
    /// The possible sides; empty if sides make no sense.
    public var sides: [Side]
    /// Whether the body figure shows it from the front, the back, or both.
    public var views: Set<View>
    /// The pain pattern it belongs to, for example “low back”; nil for none.
    public var pattern: String?
    /// The evidence.
    public var evidence = Evidence()

    /// A view of the body.
    public enum View: String, Hashable, Sendable, CaseIterable {
        /// From the front.
        case front
        /// From the back.
        case back
    }

    /// Creates a site.
    public init(name: Name, shortName: String? = nil, sides: [Side], views: Set<View> = [.back]) {
        self.name = name
        self.shortName = shortName ?? name.text
        self.sides = sides
        self.views = views
    }
}
