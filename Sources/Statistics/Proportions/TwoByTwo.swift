/// Events and non-events among exposed and unexposed.
public struct TwoByTwo: Hashable, Sendable {
    /// Exposed with an event.
    public let exposedEvents: Int
    /// Exposed without an event.
    public let exposedOthers: Int
    /// Unexposed with an event.
    public let unexposedEvents: Int
    /// Unexposed without an event.
    public let unexposedOthers: Int

    /// A table from its four counts, none below 0.
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
