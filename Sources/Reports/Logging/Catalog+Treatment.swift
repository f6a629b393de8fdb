import Catalog
import Diary

/// How treatments are recorded, whether from the command line, a form or an import.
extension Catalog {
    /// Returns a treatment with its detail: a bare number takes the treatment's unit, and a duration is spelled the way the
    /// diary spells it, `60 min` for `60` or `60min`.
    public func treatment(_ name: Name, detail: String?) -> Treatment {
        guard let detail = detail?.trimmingBlanks(), !detail.isEmpty else { return Treatment(name) }
        if let unit = care(name)?.unit, Quantity(parsing: detail) != nil {
            return Treatment(name, detail: "\(detail) \(unit.rawValue)")
        }
        guard let amount = try? Amount(parsing: detail), case .quantity(_, let unit) = amount, unit != .score else {
            return Treatment(name, detail: String(detail))
        }
        // Nothing adds these up, so that 1h07 need not be in hours.
        let minutes = Amount.Unit.minutes
        let hours = amount.number.flatMap { $0 == ($0 * 100).rounded() / 100 ? nil : minutes.converted($0, from: unit) }
        return Treatment(name, detail: (hours.flatMap(Quantity.init).map { .quantity($0, minutes) } ?? amount).text)
    }

    /// Parses `NAME[=DETAIL]` as a treatment.
    ///
    /// - Throws: `NameError` if the name is invalid.
    public func treatment(typed text: String) throws(NameError) -> Treatment {
        let typed = try careReading(typed: text)
        return treatment(typed.name, detail: typed.detail)
    }
}
