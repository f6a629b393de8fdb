import Statistics
import Trends

extension Relief {
    /// Whether a comparison of before with after would find help: pain fell, with p < 0.05 by Student's test.
    var looksHelpful: Bool {
        let changes = windows.filter(\.isUse).map { Double($0.after - $0.before) }
        guard changes.count >= Self.leastWindows, let average = mean(changes),
            let deviation = sampleStandardDeviation(changes), deviation > 0
        else { return false }
        let t = -average / (deviation / Double(changes.count).squareRoot())
        return 2 * StudentT(degreesOfFreedom: changes.count - 1).upperTail(t) < 0.05
    }
}
