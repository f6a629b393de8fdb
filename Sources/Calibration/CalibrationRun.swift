import Statistics

/// Many simulated diaries of one row, and the counts from them.
struct CalibrationRun: Sendable {
    /// The row.
    let row: CalibrationRow
    /// The counts from all diaries.
    let counts: Counts

    /// The measures that miss their limit.
    var missed: [Measure] { row.measures.filter { !$0.isKept(by: counts) } }

    /// Simulates and analyses diaries on the requested number of threads, which doesn't affect the result.
    ///
    /// - Parameters:
    ///   - seed: the seed from which the diaries' own seeds are drawn.
    ///   - kept: the known counts of some diaries from an earlier run, by index.
    ///   - progress: called after each diary with its index and its counts.
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
