import Statistics

/// Many made-up diaries of one row, and what was counted in them.
struct CalibrationRun: Sendable {
    /// The row.
    let row: CalibrationRow
    /// What was counted.
    let counts: Counts

    /// The measures that were missed.
    var missed: [Measure] { row.measures.filter { !$0.isKept(by: counts) } }

    /// Makes up and reads diaries, on as many threads as asked for; the outcome does not depend on how many.
    ///
    /// - Parameters:
    ///   - seed: the diaries' own seeds are drawn from it.
    ///   - kept: what is known of some of them, by their place, from an earlier run.
    ///   - progress: called after each diary with its place and what was counted in it.
    static func run(
        _ row: CalibrationRow, diaries: Int, seed: UInt64, permutations: Int, threads: Int, kept: [Int: Counts] = [:],
        progress: (Int, Counts) -> Void = { _, _ in }
    ) async -> CalibrationRun {
        var generator = SplitMix64(seed: seed)
        let seeds = (0..<(row.diaries ?? diaries)).map { _ in generator.next() }
        var total = Counts()
        for place in seeds.indices { if let counts = kept[place] { total.add(counts) } }
        var open = seeds.indices.filter { kept[$0] == nil }.makeIterator()
        return await withTaskGroup { group in
            let startNext = { (group: inout TaskGroup<(Int, Counts)>) in
                guard let place = open.next() else { return }
                let seed = seeds[place]
                group.addTask { (place, row.counts(seed, permutations)) }
            }
            for _ in 0..<max(1, threads) { startNext(&group) }
            while let (place, counts) = await group.next() {
                startNext(&group)
                total.add(counts)
                progress(place, counts)
            }
            return CalibrationRun(row: row, counts: total)
        }
    }
}
