import Catalog
import Diary

/// The keys of an entry in JSON, for those who mistype one.
enum EntryKeys {
    /// The key that a text is most like.
    static func nearest(to text: String) -> String {
        let ranked = Entry.jsonKeys.map { (key: $0, distance: editDistance(text.lowercased(), $0.lowercased())) }
        return ranked.min { $0.distance < $1.distance }?.key ?? ""
    }
}
