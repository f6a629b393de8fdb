import Files
import FoundationEssentials
import Journal
import SystemPackage

/// Remembers where the last deleted entry stood, so that `twinge delete ID | twinge add` changes nothing.
struct RemovalStore {
    private let path: FilePath

    /// The store in the folder of the person's state.
    init(in state: FilePath) {
        path = state.appending("removal.json")
    }

    /// The place of the last deletion.
    var place: RemovalPlace? {
        guard let bytes = try? RegularFile.ownBytes(of: path) else { return nil }
        return try? JSONDecoder().decode(RemovalPlace.self, from: Data(bytes))
    }

    /// Remembers a place. That it could not be is not a reason to fail: the entry can still be added again, at the end of its month.
    func keep(_ place: RemovalPlace) {
        guard let data = try? JSONEncoder().encode(place) else { return }
        try? path.folder.makeFolders()
        try? path.put(Array(data))
    }
}
