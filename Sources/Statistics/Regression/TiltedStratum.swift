import Platform

/// The rows of one stratum as independent trials whose expected number of events is close to the observed one.
///
/// Given the number of events, adding a constant to every linear predictor doesn't change the conditional likelihood. The
/// constant is chosen so that the probabilities sum to about the number of events. The elementary symmetric function is then
/// `normalizer` times the probability of exactly that sum, which is never small, so the recursions below neither overflow nor
/// underflow, however many rows there are and however separated they are.
///
/// Source: conditional Bernoulli sampling, Chen, Dempster and Liu, Biometrika 81 (1994).
struct TiltedStratum {
    /// The probability of an event in each row.
    let probabilities: [Double]
    /// The number of events.
    let eventCount: Int
    /// The logarithm of the factor by which to multiply the probability of `eventCount` events to obtain the elementary
    /// symmetric function of the rows' odds.
    let logNormalizer: Double

    /// Tilts rows with the given linear predictors (log odds); `eventCount` must be above 0 and below the row count.
    init(predictors: [Double], eventCount: Int) {
        let shift = Self.shift(predictors: predictors, eventCount: eventCount)
        var probabilities = predictors
        var logNormalizer = -Double(eventCount) * shift
        for (row, predictor) in predictors.enumerated() {
            let logOdds = predictor + shift
            let lesser = exp(-abs(logOdds))
            probabilities[row] = (logOdds >= 0 ? 1 : lesser) / (1 + lesser)
            logNormalizer += max(logOdds, 0) + log1p(lesser)
        }
        self.probabilities = probabilities
        self.eventCount = eventCount
        self.logNormalizer = logNormalizer
    }

    /// Returns the constant that makes the probabilities sum to about `eventCount`, by Newton steps kept inside a bracket. Being
    /// off by half an event scales the recursion just as well.
    private static func shift(predictors: [Double], eventCount: Int) -> Double {
        let target = Double(eventCount)
        let base = log(target / (Double(predictors.count) - target))
        var low = base - (predictors.max() ?? 0)
        var high = base - (predictors.min() ?? 0)
        var shift = base - predictors.reduce(0, +) / Double(predictors.count)
        for _ in 0..<60 {
            var excess = -target
            var slope = 0.0
            for predictor in predictors {
                let probability = logistic(predictor + shift)
                excess += probability
                slope += probability * (1 - probability)
            }
            if abs(excess) < 0.5 { break }
            if excess > 0 { high = shift } else { low = shift }
            let newton = shift - excess / slope
            shift = newton > low && newton < high ? newton : low + (high - low) / 2
        }
        return shift
    }
}

/// Returns the logistic function 1 / (1 + e^-x).
public func logistic(_ x: Double) -> Double {
    if x >= 0 { return 1 / (1 + exp(-x)) }
    let odds = exp(x)
    return odds / (1 + odds)
}

/// Returns log(1 + e^x) without overflow.
func softPlus(_ x: Double) -> Double {
    x > 0 ? x + log1p(exp(-x)) : log1p(exp(x))
}
