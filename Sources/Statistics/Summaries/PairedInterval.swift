/// The mean of paired differences, with Student's interval.
///
/// Source: Student, Biometrika 6 (1908).
public struct PairedInterval: Hashable, Sendable {
    /// The mean difference.
    public let mean: Double
    /// The interval of the mean.
    public let interval: Interval
    /// The smallest true difference that four in five experiments with as many pairs, scattered like these, would show at the
    /// 5 % level.
    public let smallestDetectable: Double

    /// Computes the interval from differences; nil with fewer than two.
    public init?(_ differences: [Double], confidence: Double = 0.95) {
        guard let mean = Statistics.mean(differences), let deviation = sampleStandardDeviation(differences) else {
            return nil
        }
        let count = Double(differences.count)
        let student = StudentT(degreesOfFreedom: differences.count - 1)
        let error = deviation / count.squareRoot()
        let reach = student.quantile((1 + confidence) / 2) * error
        self.mean = mean
        interval = Interval(low: mean - reach, high: mean + reach)
        smallestDetectable = (student.quantile(0.975) + student.quantile(0.8)) * error
    }
}
