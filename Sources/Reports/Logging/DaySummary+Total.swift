import Catalog
import Diary
import Trends

extension DaySummary {
    /// Returns the day's total of a habit after adding an amount, for `sitting=+2h`.
    ///
    /// - Throws: `ParseError` if the sum is more than a day can hold.
    public func total(adding more: TypedAmount) throws(ParseError) -> Amount? {
        let soFar = amountAsLogged(of: more.habit)
        // A yes has no number to add to.
        let isAnswered = if case .answer? = soFar { true } else { false }
        guard let unit = more.habit.measure.unit ?? more.habit.alternative?.unit,
            let sum = Quantity((isAnswered ? 0 : soFar?.number ?? 0) + (more.amount?.number ?? 0))
        else { return more.amount }
        do throws(ParseError) {
            return try Amount(parsing: "\(sum) \(unit.rawValue)")
        } catch {
            let typed = more.amount.map { "=+\($0.text)" } ?? ""
            throw ParseError(
                found: "\(more.habit.name)\(typed)", expected: "\(error.expected): it makes \(error.found)")
        }
    }
}
