import Diary
import Platform

extension Environment {
    /// Returns the locale that the language settings name for a category; nil if there is none or the system doesn't know it.
    func locale(_ category: Int32, named variable: String) -> locale_t? {
        guard let name = self["LC_ALL"] ?? self[variable] ?? self["LANG"], name != "POSIX", name.prefix(2) != "C.",
            name != "C"
        else { return nil }
        return newlocale(1 << category, name, nil)
    }

    private var dateLocale: locale_t? { locale(LC_TIME, named: "LC_TIME") }

    /// Which number of a date such as 12/11 is the day, by the language settings; nil if they don't say.
    var dateOrder: DateOrder? {
        guard let locale = dateLocale else { return nil }
        defer { freelocale(locale) }
        return nl_langinfo_l(nl_item(D_FMT), locale).flatMap { DateOrder(dateFormat: String(cString: $0)) }
    }

    /// The first day of the week in the locale's country; nil if the language settings name none, or one that the system doesn't know.
    var firstWeekday: Weekday? {
        guard let locale = dateLocale else { return nil }
        defer { freelocale(locale) }
        guard let number = nl_langinfo_l(nl_item(_NL_TIME_FIRST_WEEKDAY), locale)?.pointee,
            let start = nl_langinfo_l(nl_item(_NL_TIME_WEEK_1STDAY), locale)
        else { return nil }
        // The date is a number in place of the pointer.
        return Self.weekday(UInt8(bitPattern: number), from: UInt32(truncatingIfNeeded: UInt(bitPattern: start)))
    }

    /// Returns the weekday for a number from 1 to 7 in a locale that counts from a date: 1997-11-30, a Sunday, or 1997-12-01.
    ///
    /// Source: locale(5), `first_weekday` and `week`.
    static func weekday(_ number: UInt8, from start: UInt32) -> Weekday? {
        let sunday: UInt32 = 1997_11_30
        let monday: UInt32 = 1997_12_01
        guard (1...7).contains(number), start == sunday || start == monday else { return nil }
        return Weekday(index: (Int(number) - 1 + (start == sunday ? 6 : 0)) % 7)
    }
}
