import Catalog
import Diary

/// How treatments are recorded, whether from the command line, a form or an import.
extension Catalog {
    /// Returns a treatment with its detail: a bare number takes the treatment's unit, and a duration is spelled the way the
    /// diary spells it, `60 min` for `60` or `60min`.
    public func treatment(_ name: Name, detail: String?) -> Treatment {
        guard let detail, !detail.isEmpty else { return Treatment(name) }
        if let unit = care(name)?.unit, Quantity(parsing: detail) != nil {
            return Treatment(name, detail: "\(detail) \(unit.rawValue)")
        }
        guard let amount = try? Amount(parsing: detail), case .quantity(_, let unit) = amount, unit != .score else {
            return Treatment(name, detail: detail)
        }
        return Treatment(name, detail: amount.text)
    }

    /// Parses `NAME[=DETAIL]` as a treatment.
    ///
    /// - Throws: `NameError` if the name is invalid.
    public func treatment(typed text: String) throws(NameError) -> Treatment {
        let typed = try careReading(typed: text)
        return treatment(typed.name, detail: typed.detail)
    }
}
