import Diary
import Trends

/// How links are put on the screen, beside their words.
extension Link {
    /// What has to be logged before anything can be said, in ever fewer words.
    func needWords(in report: LinkReport) -> [String] {
        let whole = reason(in: report)
        let words = whole.split(separator: " ")
        let short = words.last == "needed" ? words.dropLast().joined(separator: " ") : whole
        let days = words.count > 2 && words[1] == "more" ? words.prefix(2).joined(separator: " ") + " days" : short
        return [whole, short, days]
    }

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
