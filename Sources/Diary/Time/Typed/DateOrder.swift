/// Which number of a date such as 12/11 is the day, according to the locale.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
    /// 12/11 is 12 November.
    case dayFirst
    /// 12/11 is 11 December.
    case monthFirst

    /// Creates the order that `nl_langinfo(D_FMT)` implies, such as `%m/%d/%Y`; nil if the year comes first.
    public init?(dateFormat: String) {
        let letters = dateFormat.filter { "demby".contains($0.lowercased()) && $0 != "E" }.lowercased()
        guard let day = letters.firstIndex(where: { "de".contains($0) }),
            let month = letters.firstIndex(where: { "mb".contains($0) }), letters.first != "y"
        else { return nil }
        self = day < month ? .dayFirst : .monthFirst
    }
}
