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

    /// A value as it was logged: “9 h”, “yes”.
    func words(of value: Double) -> String { exposure.scale == .yesNo ? value > 0 ? "yes" : "no" : amount(value) }
}
