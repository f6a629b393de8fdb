/// A site of the body where pain can be, with the sides that make sense there.
public struct SiteDefinition: Hashable, Sendable {
    /// The name, for example “low back”.
    public var name: Name
    /// The sides that can be said of it; empty where a side makes no sense.
    public var sides: [Side]
    /// Whether it is seen from the front, the back, or both, for the body figure.
    public var views: Set<View>

    /// A view of the body.
    public enum View: String, Hashable, Sendable, CaseIterable {
        /// From the front.
        case front
        /// From the back.
        case back
    }

    /// Creates a site.
    public init(name: Name, sides: [Side], views: Set<View> = [.back]) {
        self.name = name
        self.sides = sides
        self.views = views
    }
}
