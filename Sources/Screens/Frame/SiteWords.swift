import Diary

/// Sites in words.
enum SiteWords {
    /// One site as “low back, left”; several as “left low back, leg on both sides 3”.
    static func text(_ sites: [SiteReading]) -> String {
        if sites.count == 1, let site = sites.first {
            return [site.name.text, site.side.map(alone)].compactMap { $0 }.joined(separator: ", ")
        }
        return sites.map { site in
            [named(site), site.pain.map { String($0.value) }].compactMap { $0 }.joined(separator: " ")
        }.joined(separator: ", ")
    }

    /// A site among others, in words without a comma.
    private static func named(_ site: SiteReading) -> String {
        switch site.side {
        case .left, .right: [site.side?.rawValue, site.name.text].compactMap { $0 }.joined(separator: " ")
        case .both: "\(site.name) on both sides"
        case .centre: "\(site.name) in the centre"
        case nil: site.name.text
        }
    }

    private static func alone(_ side: Side) -> String { side == .both ? "both sides" : side.rawValue }
}
