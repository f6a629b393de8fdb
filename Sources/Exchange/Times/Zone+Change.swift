import Diary

extension Zone {
    /// Returns what to say of a local time that the clocks show twice or never, because they change on that day; nil for any other.
    func remarkOnChange(at second: Int, of date: DiaryDate) -> String? {
        let asWritten = Moment(instant: date.dayNumber * 86_400 + second, offset: 0).timeText
        switch count(of: second, on: date) {
        case 1: return nil
        case 0:
            return "the clocks skip \(asWritten) on \(date); \(moment(date, secondOfDay: second).timeText) was taken"
        default: return "the clocks show \(asWritten) twice on \(date); the first was taken"
        }
    }
}
