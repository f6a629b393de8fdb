import Diary

/// No text produces an invalid value, and the written form of a value is read as the same value.
@Sendable func fuzzValues(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let date = try? DiaryDate(parsing: text) { expect((try? DiaryDate(parsing: "\(date)")) == date, "date \(date)") }
    if let moment = try? Moment(parsing: text) {
        expect((try? Moment(parsing: moment.diaryText)) == moment, "moment \(moment.diaryText)")
        expect((try? Moment(parsing: moment.isoText)) == moment, "moment \(moment.isoText)")
    }
    if let score = try? PainScore(parsing: text) { expect((0...10).contains(score.value), "score \(score.value)") }
    if let amount = try? Amount(parsing: text) { expect((try? Amount(parsing: amount.text)) == amount, amount.text) }
    if let site = try? SiteReading(parsing: text) { expect((try? SiteReading(parsing: site.text)) == site, site.text) }
    if let reading = try? HabitAmount(parsing: text) {
        expect((try? HabitAmount(parsing: reading.text)) == reading, reading.text)
    }
    if let care = try? Treatment(parsing: text) { expect((try? Treatment(parsing: care.text)) == care, care.text) }
    if let medicine = try? Medicine(parsing: text) {
        expect((try? Medicine(parsing: medicine.text)) == medicine, medicine.text)
    }
    if let bout = try? ExerciseBout(parsing: text) {
        expect((try? ExerciseBout(parsing: bout.text)) == bout, bout.text)
    }
    if let hold = try? Hold(parsing: text) { expect((try? Hold(parsing: hold.text)) == hold, hold.text) }
    if let item = try? RoutineItem(parsing: text) { expect((try? RoutineItem(parsing: item.text)) == item, item.text) }
    if let today = DiaryDate(year: 2026, month: 11, day: 20) {
        _ = try? DiaryDate(typed: text, today: today, order: nil)
    }
    if let now = try? Moment(parsing: "2026-11-20 22:00 +0100") {
        _ = try? Moment(typed: text, now: now, dayStart: 4, zone: .fixed(60))
    }
}
