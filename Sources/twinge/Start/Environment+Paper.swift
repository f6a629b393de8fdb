import Platform

extension Environment {
    /// The paper size of the locale's country, named as in CSS: `letter` or `A4`.
    var paper: String {
        guard let locale = locale(LC_PAPER, named: "LC_PAPER") else { return "A4" }
        defer { freelocale(locale) }
        // The height in millimetres is a number in place of the pointer.
        let height = UInt(bitPattern: nl_langinfo_l(nl_item(_NL_PAPER_HEIGHT), locale))
        return UInt32(truncatingIfNeeded: height) == 279 ? "letter" : "A4"
    }
}
