import Synchronization

@testable import Screens

/// The models of a scene, each made once for all tests: getting there takes longer than drawing it.
final class SceneModels: Sendable {
    private let make: @Sendable (Golden.Look) -> AppModel
    private let made = Mutex<[Golden.Look: AppModel]>([:])

    /// Starts without any; `make` returns the model in a given look.
    init(_ make: @escaping @Sendable (Golden.Look) -> AppModel) { self.make = make }

    /// Returns the model in a look.
    subscript(look: Golden.Look) -> AppModel {
        made.withLock { made in
            if let model = made[look] { return model }
            let model = make(look)
            made[look] = model
            return model
        }
    }
}
