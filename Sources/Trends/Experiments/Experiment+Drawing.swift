import Diary
import Statistics

extension Experiment {
    /// Draws which arm comes first in each pair, each with a chance of one half.
    ///
    /// The order is determined by the seed, so that anybody can draw it again.
    public static func drawnOrder(pairs: Int, seed: UInt64) -> [Bool] {
        var generator = SplitMix64(seed: seed)
        return (0..<pairs).map { _ in generator.next() >> 63 == 0 }
    }
}
