/// A site of the body where pain can be, with the sides that make sense there.
public struct SiteDefinition: Hashable, Sendable {
    /// The name, for example “low back”.
    public var name: Name
    /// A name for narrow columns.
    public var shortName: String
    /// Other names it is found by, for example “lumbar”.
    public var aliases: [Name] = []
    /// The sides that can be said of it; empty where a side makes no sense.
    public var sides: [Side]
    /// Whether it is seen from the front, the back, or both, for the body figure.
    public var views: Set<View>
    /// The pain pattern it belongs to, for example “low back”.
    public var pattern: String?
    /// What it rests on.
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
