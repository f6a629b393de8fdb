extension Experiment {
    /// Parses the first day as people type it: the forms of dates and `tomorrow`; `mon` is the next Monday, and a date without a year
    /// the next one.
    ///
    /// - Parameter order: which number of `12/11` is the day; nil if unknown.
    /// - Throws: ``ParseError`` naming both readings of an ambiguous date, and for anything but a day after today.
    public static func firstDay(
        typed text: String, today: DiaryDate, order: DateOrder?
    ) throws(ParseError) -> DiaryDate {
        let reader = TypedDate(
            words: TypedWords(text).words, today: today, latest: today, order: order, source: text, isToCome: true)
        guard let date = try reader.date() else {
            let later = "tomorrow or a later date, such as 2026-12-01"
            throw ParseError(
                found: text, expected: later, complaint: "“\(text)” can't be the first day. Use \(later)")
        }
        guard date > today else {
            let complaint = "\(date.longText) is too early: the order has to be written down before the first day"
            throw ParseError(found: text, expected: "a day after today", complaint: complaint)
        }
        return date
    }
}
