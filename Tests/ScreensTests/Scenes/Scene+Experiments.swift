import Diary

@testable import Screens

extension Scene {
    static let experiments = [
        Scene("experiments/running", "Home", from: three),
        Scene("experiments/finished", "Home Down", from: three),
        Scene("experiments/stopped", "Home Down Down", in: Golden.oneLook, from: three),
        Scene("experiments/whole", "Home Down Enter", from: three),
        Scene("experiments/stop", "Home Enter s", in: Golden.oneLook, from: three),
        Scene("experiments/setup", "t", from: three),
        Scene("experiments/order", "t Enter", from: { none.seen(in: $0) }),
    ]

    private static func three(in look: Golden.Look) -> AppModel { ExperimentSample.model.seen(in: look) }

    private static let none = ExperimentSample.store([]).model
}

extension ExperimentSample {
    /// Links with the three experiments, once its search has finished.
    static let model = store().model
}
