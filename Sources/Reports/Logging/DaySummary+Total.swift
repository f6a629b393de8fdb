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
            let sum = Quantity(Self.sum(isAnswered ? 0 : soFar?.number ?? 0, more.amount?.number ?? 0, unit))
        else { return more.amount }
        do throws(ParseError) {
            return try Amount(parsing: "\(sum) \(unit.rawValue)")
        } catch {
            let typed = more.amount.map { "=+\($0.text)" } ?? ""
            throw ParseError(
                found: "\(more.habit.name)\(typed)", expected: "\(error.expected): it makes \(error.found)")
        }
    }

    /// Returns a sum that adds up hours typed in minutes as minutes: three times 20 min are 1 h, although each is kept as 0.333 h.
    private static func sum(_ left: Double, _ right: Double, _ unit: Amount.Unit) -> Double {
        guard unit == .hours else { return left + right }
        let minutes = [left, right].map { ($0 * 60).rounded() }
        // Three decimals of an hour are up to 0.03 minutes off.
        let areMinutes = zip([left, right], minutes).allSatisfy { abs($0 * 60 - $1) <= 0.031 }
        return areMinutes ? minutes.reduce(0, +) / 60 : left + right
    }
}
