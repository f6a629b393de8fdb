import Diary

extension AppModel {
    /// Returns the moment typed into a field that began with the time of another one; that one, to the second, as long as the field
    /// still says so.
    ///
    /// - Throws: `ParseError` if it isn't exactly one moment.
    func moment(typed text: String, insteadOf base: Moment) throws(ParseError) -> Moment {
        if text == base.timeText { return base }
        return try Moment(
            typed: text, now: base, dayStart: diary.logbook.dayStart, order: preferences.dateOrder, zone: zone.zone)
    }

    /// Returns the moment typed into such a field, which must not be after today.
    ///
    /// - Throws: `ParseError` if it isn't exactly one moment, or of a day to come.
    func pastMoment(typed text: String, insteadOf base: Moment) throws(ParseError) -> Moment {
        let moment = try moment(typed: text, insteadOf: base)
        guard moment.diaryDay(startingAt: diary.logbook.dayStart) <= presentDay else {
            throw ParseError(
                found: text, expected: "a time in the past", complaint: "That time has not come yet")
        }
        return moment
    }
}
