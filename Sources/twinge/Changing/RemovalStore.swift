import Files
import FoundationEssentials
import Journal
import SystemPackage

/// Remembers where the last deleted entry was, so that `twinge delete ID | twinge add` changes nothing.
struct RemovalStore {
    private let path: FilePath

    /// Creates the store in the user's state folder.
    init(in state: FilePath) {
        path = state.appending("removal.json")
    }

    /// The place of the last deletion, if it is known.
    var place: RemovalPlace? {
        guard let bytes = try? RegularFile.ownBytes(of: path) else { return nil }
        return try? JSONDecoder().decode(RemovalPlace.self, from: Data(bytes))
    }

    /// Remembers a place. Failing to is not an error: the entry can still be added again, at the end of its month.
    func keep(_ place: RemovalPlace) {
        guard let data = try? JSONEncoder().encode(place) else { return }
        try? path.folder.makeFolders()
        try? path.put(Array(data))
    }
}
