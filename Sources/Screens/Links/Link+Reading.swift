import Diary
import Trends

/// How links are put on the screen, beside their words.
extension Link {
    /// Whether a value counts as exposed.
    func isExposed(_ value: Double) -> Bool {
        guard let cut = contrast.cut else { return value > 0 }
        return exposure.side == .more ? value > cut : value < cut
    }

    /// A value as it was logged: “9 h”, “yes”.
    func words(of value: Double) -> String { exposure.scale == .yesNo ? value > 0 ? "yes" : "no" : amount(value) }

    /// How sure the link is, from 1 to 5: how seldom chance alone would give as much.
    var certainty: Int {
        guard let pAdjusted else { return 0 }
        return 1 + [0.02, 0.01, 0.005, 0.001].count { pAdjusted <= $0 }
    }
}
