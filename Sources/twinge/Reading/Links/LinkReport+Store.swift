import Trends

extension LinkReport {
    /// Looks for links in a table, reusing the tests of an earlier search of the same table if they were cached.
    ///
    /// - Parameters:
    ///   - store: the cache of tests; nil to always compute them.
    ///   - progress: called with the share done, 0...1; returning false stops the work.
    /// - Returns: nil if it was stopped.
    static func found(
        in table: LinkTable, options: Options = Options(), keptIn store: LinkStore?,
        progress: (Double) -> Bool = { _ in true }
    ) -> LinkReport? {
        guard let store else { return LinkReport(table, options: options, progress: progress) }
        let digest = table.digest(options)
        let known = store.tests(for: digest)
        let report = LinkReport(table, options: options, known: known, progress: progress)
        if known == nil, let tests = report?.tests { store.keep(tests, for: digest) }
        return report
    }
}
