import Diary
import Trends

/// How links are put on the screen, beside their words.
extension Link {
    /// A value as it was logged: “9 h”, “yes”.
    func words(of value: Double) -> String { exposure.scale == .yesNo ? value > 0 ? "yes" : "no" : amount(value) }
}
