import Diary

/// Sites in words.
public enum SiteWords {
    /// Returns one site as “low back, left”; several as “left low back, leg on both sides 3”.
    ///
    /// - Parameter score: the score of the whole reading, which a site need not repeat.
    public static func text(_ sites: [SiteReading], score: PainScore? = nil) -> String {
        if sites.count == 1, let site = sites.first {
            var words = place(site.name, site.side)
            if let own = site.pain, own != score { words.append(String(own.value), after: " ") }
            return words
        }
        return sites.map { site in
            site.pain.map { "\(named(site)) \($0.value)" } ?? named(site)
        }.joined(separator: ", ")
    }

    /// Returns a site or a stretch with its side, for use by itself: “low back, left”, “hip, both sides”.
    public static func place(_ name: Name, _ side: Side?) -> String {
        guard let side else { return name.text }
        return "\(name.text), \(side == .both ? "both sides" : side.rawValue)"
    }

    /// Returns a site without a comma, for use in a list.
    private static func named(_ site: SiteReading) -> String {
        switch site.side {
        case let side? where side == .left || side == .right: "\(side.rawValue) \(site.name.text)"
        case .both: "\(site.name) on both sides"
        case .centre: "\(site.name) in the centre"
        default: site.name.text
        }
    }
}
