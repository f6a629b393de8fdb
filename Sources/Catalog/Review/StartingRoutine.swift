import Diary

/// A routine of about five minutes for the muscles of a pattern and of the user's habits, most important first.
struct StartingRoutine {
    private var stretches: [Stretch] = []
    private let changeover: Int
    private let allowed: [Stretch]

    /// The maximum number of seconds: “five minutes” is at most five and a half.
    static let longest = 330
    /// The seconds at which it is long enough.
    static let enough = 270

    /// What a routine has to suit.
    struct Needs {
        /// The pain pattern, for example “low back”.
        var pattern: String
        /// The muscles that habits shorten or load, the most affected first.
        var tight: [Name]
        /// The muscles that habits weaken, the most affected first.
        var weak: [Name]
        /// The user's health.
        var health: HealthProfile
    }

    /// Chooses a release, strength for what is weakest, then length for the muscles of the pattern, the tightest first, then for
    /// those of the habits, until the time is used up.
    init(_ needs: Needs, catalog: Catalog, changeover: Int) {
        self.changeover = changeover
        allowed = catalog.stretches.filter { Self.suits($0, needs.health) }
        guard !needs.health.waitsForDoctor, !needs.health.waitsForSurgeon else { return }
        let own = allowed.filter { $0.pattern == needs.pattern }
        let core = Self.coreMuscles(of: needs.pattern, in: catalog)
        let ofPattern = catalog.muscles.filter { $0.patterns.contains(needs.pattern) }.map(\.name)
        let tight = needs.tight.filter(ofPattern.contains)
        takeRelease(own, for: tight + core)
        for muscle in needs.weak.filter(ofPattern.contains).prefix(1) { takeStrength(muscle, from: own) }
        let first = tight.filter(core.contains) + core + tight
        for muscle in first.withoutRepeats.prefix(Self.mostTight) { takeLength(muscle, from: own) }
        for muscle in ofPattern where needs.pattern != "low back" { takeAny(muscle, from: own) }
        for muscle in needs.tight + core where seconds < Self.enough { takeLength(muscle, from: allowed) }
        for muscle in needs.weak where seconds < Self.enough { takeStrength(muscle, from: allowed) }
        fill(own: own)
        putInOrder(catalog.stretches)
    }

    /// The number of muscles for which the pattern's own time is reserved.
    private static let mostTight = 4

    /// The planned holds, in the order of a session.
    var items: [RoutineItem] { stretches.flatMap(\.routineItems) }

    private var seconds: Int { Routine.seconds(of: items, changeover: changeover) }

    /// Returns whether an exercise is suitable: not in bed, not ruled out by health, and leaning back only if that is known to ease
    /// the pain.
    private static func suits(_ stretch: Stretch, _ health: HealthProfile) -> Bool {
        stretch.position != .bed && health.suits(stretch)
    }

    /// Returns the muscles that a pattern's routine must have: those of the daily routine if it has that pattern, else all of the
    /// pattern.
    private static func coreMuscles(of pattern: String, in catalog: Catalog) -> [Name] {
        let usual = catalog.stretches.filter { $0.defaultOrder != nil && $0.pattern == pattern && !$0.isRelease }
        let main = usual.compactMap(\.allMuscles.first).withoutRepeats
        return main.isEmpty ? catalog.muscles.filter { $0.patterns.contains(pattern) }.map(\.name) : main
    }

    /// Adds a release; a beginner's is gentle and short.
    private mutating func takeRelease(_ own: [Stretch], for muscles: [Name]) {
        let releases = own.filter { $0.isRelease && $0.isGentle }.map { release in
            var release = release
            release.hold = release.holdRange.lowerBound
            return release
        }
        if let release = Self.best(releases, for: muscles) ?? releases.first { take(release) }
    }

    private mutating func takeLength(_ muscle: Name, from candidates: [Stretch]) {
        guard !stretches.contains(where: { !$0.isRelease && $0.muscles.first == muscle }) else { return }
        let lengthening = candidates.filter {
            ![.release, .strength, .breathing].contains($0.kind) && $0.muscles.contains(muscle)
        }
        if let best = Self.best(lengthening.filter(isOpen), for: [muscle]) { take(best) }
    }

    private mutating func takeStrength(_ muscle: Name, from candidates: [Stretch]) {
        guard !stretches.contains(where: { $0.strengthens.contains(muscle) }) else { return }
        let strengthening = candidates.filter { $0.strengthens.contains(muscle) && isOpen($0) }
        if let best = strengthening.first(where: { $0.defaultOrder != nil }) ?? strengthening.first { take(best) }
    }

    /// Adds something for a muscle that nothing works on yet.
    private mutating func takeAny(_ muscle: Name, from candidates: [Stretch]) {
        guard !stretches.contains(where: { $0.allMuscles.contains(muscle) && !$0.isRelease }) else { return }
        takeLength(muscle, from: candidates)
        takeStrength(muscle, from: candidates)
    }

    /// Fills the remaining time with what everybody starts with, then the pattern's own exercises, and last anything short, such as
    /// a few slow breaths.
    private mutating func fill(own: [Stretch]) {
        let usual = allowed.filter { $0.defaultOrder != nil }
        let others = allowed.filter { !$0.isRelease && $0.isGentle && $0.pattern != "any" }
        let breathing = allowed.filter { $0.kind == .breathing }.map { exercise in
            var exercise = exercise
            let room = Self.longest - seconds - changeover
            exercise.hold = HoldDuration(nearest: min(max(room, exercise.holdRange.lowerBound.seconds), 120))
            return exercise
        }
        let ownUsual = usual.filter { $0.pattern == own.first?.pattern }
        let ownRest = own.filter { !$0.isRelease }
        for stretch in ownUsual + ownRest.filter(\.isGentle) + ownRest + usual + others + breathing
        where seconds < Self.enough { take(stretch) }
    }

    /// Orders releases first, then from one place of the body to the next without going back.
    private mutating func putInOrder(_ catalog: [Stretch]) {
        let chosen = catalog.compactMap { stretch in stretches.first { $0.name == stretch.name } }
        let releases = chosen.filter(\.isRelease)
        let places = Stretch.Position.allCases
        let startsOnFeet = [.standing, .sitting].contains(releases.first?.position)
        let order = startsOnFeet ? places.reversed() : places
        stretches =
            releases
            + order.flatMap { place in chosen.filter { !$0.isRelease && ($0.position ?? .standing) == place } }
    }

    private func isOpen(_ stretch: Stretch) -> Bool {
        !stretches.contains { $0.name == stretch.name }
            && Routine.seconds(of: items + stretch.routineItems, changeover: changeover) <= Self.longest
    }

    private mutating func take(_ stretch: Stretch) {
        if isOpen(stretch) { stretches.append(stretch) }
    }

    /// Returns the best stretch for the first muscle that any of them suits: one for which it is the main muscle, then one that
    /// everybody starts with, then the first in the catalog.
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

extension [Name] {
    /// Each name once, in the order of its first place.
    fileprivate var withoutRepeats: [Name] {
        var seen: Set<Name> = []
        return filter { seen.insert($0).inserted }
    }
}
