import Files

extension LinkTable {
    /// Returns a hash of everything the tests depend on: days, pain, marks, exposures and options.
    ///
    /// It identifies cached tests.
    /// - Complexity: O(days · exposures)
    public func digest(_ options: LinkReport.Options) -> UInt64 {
        var digest = Fingerprint()
        digest.mix(UInt64(options.permutations))
        digest.mix(options.seed)
        digest.mix(UInt64(firstWeekday.rawValue))
        digest.mix(UInt64(dayCount))
        for value in pain { digest.mix(value) }
        for value in mornings { digest.mix(value) }
        for mark in marks { digest.mix(mark.map { $0 ? 1 : 0 } ?? 2) }
        for exposure in exposures {
            digest.mix(exposure.direction == .more ? 1 : 0)
            digest.mix(exposure.isSameNight ? 1 : 0)
            digest.mix(exposure.isYesNo ? 1 : 0)
            for value in exposure.logged { digest.mix(value) }
            for day in exposure.sourceChanges { digest.mix(UInt64(day)) }
        }
        return digest.value
    }
}

extension Fingerprint {
    /// Mixes in a value so that a missing one differs from every number.
    fileprivate mutating func mix(_ value: Double?) {
        mix(value == nil ? UInt64(0) : 1)
        if let value { mix(value.bitPattern) }
    }
}
