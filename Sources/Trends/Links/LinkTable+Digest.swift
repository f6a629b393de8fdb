import Files

extension LinkTable {
    /// A number that follows from everything that the tests follow from: days, pain, marks, exposures and options.
    ///
    /// What was tested once can be known again by it.
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
    /// A value that is missing is told apart from every number.
    fileprivate mutating func mix(_ value: Double?) {
        mix(value == nil ? UInt64(0) : 1)
        if let value { mix(value.bitPattern) }
    }
}
