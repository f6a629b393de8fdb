import Diary

extension Experiment.Design {
    /// How many pairs blocks of this many days need when an experiment is set up. With a tenth of the days missing, 29 % of
    /// experiments with 6 pairs of 3-day blocks end with too few pairs.
    public static func leastPairs(blockDays: Int) -> Int { blockDays <= 3 && blockDays > 1 ? 8 : pairRange.lowerBound }

    /// What is proposed for something: 14 pairs of 2-day blocks without a day left out for what acts at once, else 12 pairs
    /// of 3-day blocks, the first day of each left out.
    public static func proposed(for criterion: Experiment.Criterion?) -> Experiment.Design? {
        criterion?.actsAtOnce == true
            ? Experiment.Design(pairs: 14, blockDays: 2, washoutDays: 0) : Experiment.Design()
    }
}
