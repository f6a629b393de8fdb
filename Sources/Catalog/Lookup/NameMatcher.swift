import Diary

/// Finds what the user means by a typed name.
struct NameMatcher {
    /// Something that can be meant, with all its names.
    struct Candidate {
        let name: Name
        let aliases: [Name]

        /// Takes the short name of something as another name of it.
        init(name: Name, short: String? = nil, aliases: [Name]) {
            self.name = name
            self.aliases = (short.flatMap { try? Name(parsing: $0) }.map { [$0] } ?? []) + aliases
        }

        /// Returns whether a key is that of its name, or of another name.
        func isNamed(_ key: String) -> Bool { ([name] + aliases).contains { $0.key == key } }
    }

    /// The result of a match.
    enum Match: Equatable {
        case found(Name)
        case ambiguous([Name])
        case unknown(nearest: [Name])
    }

    let candidates: [Candidate]

    /// Returns the first of which the whole name, or another whole name, was typed; nil if there is none.
    func whole(_ text: String) -> Name? {
        let key = Name.key(of: text)
        return candidates.first { $0.isNamed(key) }?.name
    }

    /// Looks for the name itself, then another name, then the prefix of a name, then a part of one, then of another name. The first
    /// of these that matches anything decides, and must match one candidate only, or one that is a prefix of all the others.
    func match(_ text: String) -> Match {
        let key = Name.key(of: text)
        guard !key.isEmpty else { return .unknown(nearest: []) }
        let rules: [(Candidate) -> Bool] = [
            { $0.name.key == key },
            { $0.aliases.contains { $0.key == key } },
            { $0.name.key.hasPrefix(key) },
            { $0.name.key.contains(key) },
            { $0.aliases.contains { $0.key.contains(key) } },
        ]
        for rule in rules {
            let fitting = candidates.filter(rule).map(\.name)
            if fitting.count == 1 { return .found(fitting[0]) }
            if let shortest = Self.beginning(of: fitting) { return .found(shortest) }
            if !fitting.isEmpty { return .ambiguous(fitting) }
        }
        return .unknown(nearest: nearest(to: key))
    }

    /// Returns the name that all the others begin with, such as “sitting” of “sitting” and “sitting tolerance”; nil if there is none.
    private static func beginning(of names: [Name]) -> Name? {
        guard let shortest = names.min(by: { $0.key.count < $1.key.count }) else { return nil }
        return names.allSatisfy { $0 == shortest || $0.key.hasPrefix(shortest.key + " ") } ? shortest : nil
    }

    /// Returns at most three names which the key begins with or of which it may be a slip, nearest first, by the edit distance of a whole
    /// name or one of its words, without those that are clearly farther away than the nearest one.
    private func nearest(to key: String) -> [Name] {
        let ranked = candidates.enumerated().compactMap { place, candidate in
            let names = [candidate.name] + candidate.aliases
            let words = names.flatMap { [$0.key] + $0.key.split(separator: " ").map(String.init) }
            let distance = words.compactMap { key.hasPrefix($0 + " ") ? 1 : slipDistance(key, $0) }.min()
            return distance.map { (distance: $0, place: place, name: candidate.name) }
        }.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
        guard let best = ranked.first?.distance else { return [] }
        return ranked.prefix(3).prefix { $0.distance <= best + 1 }.map(\.name)
    }
}
