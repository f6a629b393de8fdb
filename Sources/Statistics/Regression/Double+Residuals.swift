extension [Double] {
    /// The residuals of an outcome, or zeros if the model explains all of it but the error of rounding, in which no test can
    /// find anything but chance.
    func withoutRounding(of outcome: [Double]) -> [Double] {
        dot(self, self) > 1e-20 * dot(outcome, outcome) ? self : Array(repeating: 0, count: count)
    }
}
