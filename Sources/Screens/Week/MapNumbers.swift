import Trends

/// How the values of several days are written: all in one unit, and none of them cut.
struct MapNumbers {
    /// The ways to write a value, most exact first.
    private enum Form: CaseIterable {
        /// With a decimal place if any isn't whole; `yes` and `no`.
        case exact
        /// As a whole number; `y` and `n`.
        case brief
        /// As steps of the scale, 0 to 10.
        case steps
        /// As steps of the scale in one column, with X for 10.
        case digits
    }

    private let scale: MeasureScale
    private let form: Form
    /// Whether any value has a decimal place.
    private let hasDecimals: Bool
    /// The columns of the longest one.
    let width: Int

    /// Chooses the most exact way in which all days fit.
    ///
    /// - Parameter room: the columns there are for each, 1 or more.
    init(_ scale: MeasureScale, days: [PeriodReport.Day], room: Int) {
        self.scale = scale
        let values = days.compactMap(scale.value)
        let hasDecimals = values.contains { scale.shown($0) != scale.shown($0).rounded() }
        self.hasDecimals = hasDecimals
        let forms = Form.allCases.lazy.map { form in
            (form: form, width: values.map { Self.text($0, form, scale, hasDecimals).count }.max() ?? 1)
        }
        (form, width) = forms.first { $0.width <= room } ?? (.digits, 1)
    }

    /// Whether nothing is rounded to less than a decimal place.
    var isExact: Bool { form == .exact || scale.isYesNo }

    /// Whether they are steps of the scale in one column, with X for 10.
    var areDigits: Bool { form == .digits }

    func text(_ value: Double) -> String { Self.text(value, form, scale, hasDecimals) }

    private static func text(_ value: Double, _ form: Form, _ scale: MeasureScale, _ hasDecimals: Bool) -> String {
        switch form {
        case .exact where scale.isYesNo: return value > 0 ? "yes" : "no"
        case .exact: return hasDecimals ? scale.shown(value).oneDecimal : scale.shown(value).short
        case .brief: return scale.isYesNo ? (value > 0 ? "y" : "n") : scale.shown(value).whole
        case .steps, .digits:
            let step = Int(scale.level(value).rounded())
            return step == 10 && form == .digits ? "X" : String(step)
        }
    }

    /// The unit, and what was lost, for the heading: `h`, `h, rounded`, `tenths of 120 min`; nil if there is nothing to say.
    var note: String? {
        guard !scale.isYesNo else { return nil }
        switch form {
        case .exact: return scale.unit
        case .brief: return [scale.unit, "rounded"].compactMap { $0 }.joined(separator: ", ")
        case .steps, .digits: return scale.top == 10 && scale.unit == nil ? nil : "tenths of \(scale.topWords)"
        }
    }
}
