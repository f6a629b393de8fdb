/// The numbers of events and non-events among the exposed and the unexposed.
public struct TwoByTwo: Hashable, Sendable {
    /// The number of exposed with an event.
    public let exposedEvents: Int
    /// The number of exposed without an event.
    public let exposedOthers: Int
    /// The number of unexposed with an event.
    public let unexposedEvents: Int
    /// The number of unexposed without an event.
    public let unexposedOthers: Int

    /// Creates a table from its four counts, raising negative ones to 0.
    public init(exposedEvents: Int, exposedOthers: Int, unexposedEvents: Int, unexposedOthers: Int) {
        self.exposedEvents = max(0, exposedEvents)
        self.exposedOthers = max(0, exposedOthers)
        self.unexposedEvents = max(0, unexposedEvents)
        self.unexposedOthers = max(0, unexposedOthers)
    }

    var exposed: Int { exposedEvents + exposedOthers }
    var unexposed: Int { unexposedEvents + unexposedOthers }
    var events: Int { exposedEvents + unexposedEvents }
    var total: Int { exposed + unexposed }
}
