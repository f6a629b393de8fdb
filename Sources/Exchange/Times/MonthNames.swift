/// Names of months in languages that exports come in.
enum MonthNames {
    /// English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish: from January, with the short forms that aren't a
    /// prefix of the name.
    private static let names: [[String]] = [
        ["january", "januar", "janvier", "enero", "gennaio", "janeiro", "januari", "jänner"],
        ["february", "februar", "février", "febrero", "febbraio", "fevereiro", "februari", "fevrier"],
        ["march", "märz", "mars", "marzo", "março", "maart", "mrt", "maerz", "mrz"],
        ["april", "avril", "abril", "aprile"],
        ["may", "mai", "mayo", "maggio", "maio", "mei", "maj"],
        ["june", "juni", "juin", "junio", "giugno", "junho"],
        ["july", "juli", "juillet", "julio", "luglio", "julho"],
        ["august", "août", "agosto", "augustus", "augusti", "aout"],
        ["september", "septembre", "septiembre", "settembre", "setembro", "sept"],
        ["october", "oktober", "octobre", "octubre", "ottobre", "outubro"],
        ["november", "novembre", "noviembre", "novembro"],
        ["december", "dezember", "décembre", "diciembre", "dicembre", "dezembro", "decembre"],
    ]

    /// Returns the number of the month that a word names, in full or by at least three letters that no other month begins with.
    static func month(_ word: String) -> Int? {
        let word = word.lowercased()
        guard word.count >= 3 else { return nil }
        let fitting = names.indices.filter { month in names[month].contains { $0.hasPrefix(word) } }
        return fitting.count == 1 ? fitting.first.map { $0 + 1 } : nil
    }
}
