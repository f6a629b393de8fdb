import Platform

/// The standard normal distribution.
public enum Normal {
    /// Returns the probability of a value above `z`.
    ///
    /// Source: 1 - Φ(z) = erfc(z/√2)/2, accurate to the last digits in both tails.
    public static func upperTail(_ z: Double) -> Double {
        erfc(z / 2.0.squareRoot()) / 2
    }

    /// Returns the value below which a normal value falls with `probability` (0...1).
    ///
    /// Source: Wichura, "Algorithm AS 241" (PPND16), Applied Statistics 37 (1988), relative error about 1e-16.
    public static func quantile(_ probability: Double) -> Double {
        guard probability > 0 else { return probability == 0 ? -.infinity : .nan }
        guard probability < 1 else { return probability == 1 ? .infinity : .nan }
        let centered = probability - 0.5
        if abs(centered) <= 0.425 {
            let argument = 0.180625 - centered * centered
            return centered * polynomial(argument, centralNumerator) / polynomial(argument, centralDenominator)
        }
        let tail = centered < 0 ? probability : 1 - probability
        let argument = (-log(tail)).squareRoot()
        let magnitude =
            argument <= 5
            ? polynomial(argument - 1.6, middleNumerator) / polynomial(argument - 1.6, middleDenominator)
            : polynomial(argument - 5, farNumerator) / polynomial(argument - 5, farDenominator)
        return centered < 0 ? -magnitude : magnitude
    }

    private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
        coefficients.reversed().reduce(0) { $0 * x + $1 }
    }

    private static let centralNumerator = [
        3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
        45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
    ]
    private static let centralDenominator = [
        1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
        39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
    ]
    private static let middleNumerator = [
        1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
        1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
    ]
    private static let middleDenominator = [
        1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
        0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
    ]
    private static let farNumerator = [
        6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182650489123,
        0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ]
    private static let farDenominator = [
        1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
        1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
    ]
}
