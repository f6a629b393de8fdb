import Diary

/// A routine of about five minutes for muscles, most important first.
struct StartingRoutine {
    private var stretches: [Stretch] = []
    private let changeover: Int

    /// The seconds it may take.
    private static let longest = 330
    /// The seconds from which on it is long enough.
    private static let enough = 270

    /// Chooses a release, then for each muscle in turn the stretch that suits it best, round after round until the time is
    /// used; what time is left goes to the stretches that everybody starts with.
    ///
    /// - Parameter pattern: the pain pattern whose stretches come before others.
    init(muscles: [Name], pattern: String, catalog: Catalog, changeover: Int) {
        self.changeover = changeover
        let all = catalog.stretches
        let own = all.filter { $0.pattern == pattern }
        // What hurts comes first: a pattern of its own brings its own muscles.
        let patternMuscles = catalog.muscles.filter { $0.patterns.contains(pattern) }.map(\.name)
        let wanted = muscles.filter(patternMuscles.contains) + muscles.filter { !patternMuscles.contains($0) }
        // A beginner's release is a gentle one, and short.
        let releases = own.filter { $0.isRelease && $0.isGentle }.map { release in
            var release = release
            release.hold = release.holdRange.lowerBound
            return release
        }
        if let release = Self.best(releases, for: wanted + patternMuscles) { take(release) }
        for candidates in [own, all] where seconds < Self.enough {
            for muscle in wanted where seconds < Self.enough {
                let open = candidates.filter { !$0.isRelease && $0.muscles.contains(muscle) }
                if let stretch = Self.best(open.filter(isOpen), for: [muscle]) { take(stretch) }
            }
        }
        let usual = all.filter { $0.defaultOrder != nil }
        let ownUsual = usual.filter { $0.pattern == pattern }
        for stretch in ownUsual + own.filter(\.isGentle) + own + usual where seconds < Self.enough { take(stretch) }
        stretches = all.compactMap { stretch in stretches.first { $0.name == stretch.name } }
    }

    /// The planned holds, in the order of a session.
    var items: [RoutineItem] { stretches.flatMap(\.routineItems) }

    private var seconds: Int { Routine.seconds(of: items, changeover: changeover) }

    private func isOpen(_ stretch: Stretch) -> Bool {
        !stretches.contains { $0.name == stretch.name }
            && Routine.seconds(of: items + stretch.routineItems, changeover: changeover) <= Self.longest
    }

    private mutating func take(_ stretch: Stretch) {
        if isOpen(stretch) { stretches.append(stretch) }
    }

    /// The stretch that suits the first muscle that any of them suits: one whose main muscle it is, one that everybody
    /// starts with, the first of the catalog.
    private static func best(_ stretches: [Stretch], for muscles: [Name]) -> Stretch? {
        for muscle in muscles {
            let suiting = stretches.filter { $0.muscles.contains(muscle) }
            let main = suiting.filter { $0.muscles.first == muscle }
            let choice = main.isEmpty ? suiting : main
            if let best = choice.first(where: { $0.defaultOrder != nil }) ?? choice.first { return best }
        }
        return nil
    }
}
