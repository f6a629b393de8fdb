import Diary

/// Sites in words.
enum SiteWords {
    /// One site as “low back, left”; several as “left low back, left leg 3”.
    static func text(_ sites: [SiteReading]) -> String {
        if sites.count == 1, let site = sites.first {
            return [site.name.text, site.side.map(alone)].compactMap { $0 }.joined(separator: ", ")
        }
        return sites.map { site in
            let words = [site.side?.rawValue, site.name.text, site.pain.map { String($0.value) }]
            return words.compactMap { $0 }.joined(separator: " ")
        }.joined(separator: ", ")
    }

    private static func alone(_ side: Side) -> String { side == .both ? "both sides" : side.rawValue }
}
