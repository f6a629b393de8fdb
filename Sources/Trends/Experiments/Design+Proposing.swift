import Diary

extension Experiment.Design {
    /// The least number of pairs that may be set up with blocks of this many days. With a tenth of the days missing, 29 % of
    /// experiments with 6 pairs of 3-day blocks end with too few pairs.
    public static func leastPairs(blockDays: Int) -> Int { blockDays <= 3 && blockDays > 1 ? 8 : pairRange.lowerBound }

    /// Returns the proposed design: 14 pairs of 2-day blocks without a washout for what acts at once, otherwise 12 pairs of
    /// 3-day blocks, leaving out the first day of each.
    ///
    /// - Returns: never nil, since these numbers are valid.
    public static func proposed(for criterion: Experiment.Criterion?) -> Experiment.Design? {
        criterion?.actsAtOnce == true
            ? Experiment.Design(pairs: 14, blockDays: 2, washoutDays: 0) : Experiment.Design()
    }
}
