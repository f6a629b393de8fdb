import Catalog
import Diary

/// How treatments are written down, whoever asks: the command line, a form, or an import.
extension Catalog {
    /// The treatment of a name with what was said of it: a bare number takes the treatment's unit, a duration is spelled as
    /// the diary spells it, `60 min` for `60` or `60min`.
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

    /// Reads `NAME[=DETAIL]` for a treatment.
    ///
    /// - Throws: `NameError` for the name.
    public func treatment(typed text: String) throws(NameError) -> Treatment {
        let typed = try careReading(typed: text)
        return treatment(typed.name, detail: typed.detail)
    }
}
