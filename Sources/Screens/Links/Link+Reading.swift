import Diary
import Trends

/// How links are worded on the screen.
extension Link {
    /// Returns a value as it was logged: “9 h”, “yes”.
    func words(of value: Double) -> String { exposure.scale == .yesNo ? value > 0 ? "yes" : "no" : amount(value) }
}
