/// A moment as people type it, with a remark on how it was understood.
public struct TypedMoment: Hashable, Sendable {
    /// The moment.
    public let moment: Moment
    /// A sentence saying what was assumed; nil if nothing was.
    public let remark: String?
}

/// The context in which a typed moment is understood.
public struct TypingContext {
    /// The current moment.
    public let now: Moment
    /// The hour at which a diary day begins.
    public let dayStart: Int
    /// Which number of `12/11` is the day; nil if unknown.
    public let order: DateOrder?
    /// Whether a time of day that is still to come stays on its day.
    public let allowsLater: Bool
    /// The zone in which the times are local.
    public let zone: Zone

    /// Creates a context.
    public init(
        now: Moment, dayStart: Int, order: DateOrder? = nil, allowsLater: Bool = false, zone: Zone
    ) {
        self.now = now
        self.allowsLater = allowsLater
        self.dayStart = dayStart
        self.order = order
        self.zone = zone
    }

    /// The current diary day.
    var today: DiaryDate { now.diaryDay(startingAt: dayStart) }

    func moment(_ date: DiaryDate, _ second: Int) -> Moment? {
        Moment(
            date: date, hour: second / 3600, minute: second / 60 % 60, second: second % 60,
            offset: zone.offset(on: date, second: second)
        )
    }

    /// Returns a moment as the clocks show it: one that they skip is an hour later by them.
    fileprivate func shown(_ moment: Moment) -> Moment {
        count(of: moment) == 0 ? zone.moment(instant: moment.instant) : moment
    }

    private func count(of moment: Moment) -> Int {
        zone.count(of: (moment.hour * 60 + moment.minute) * 60 + moment.second, on: moment.date)
    }

    /// Returns what to say of a time that the clocks show twice or never, because they change on that day; nil for any other.
    fileprivate func remark(on moment: Moment) -> String? {
        guard moment != now else { return nil }
        let (time, day) = (moment.timeText, "\(moment.date.weekday.name), \(moment.date)")
        switch count(of: moment) {
        case 1: return nil
        case 0: return "The clocks skip \(time) on \(day): it is taken as \(shown(moment).timeText)."
        default:
            let second = zone.moment(instant: moment.instant + 3600)
            return "The clocks show \(time) twice on \(day), and the first is taken. The second is "
                + "\(second.diaryText.replacing(" ", with: "T", maxReplacements: 1).replacing(" ", with: ""))."
        }
    }
}

extension TypedMoment {
    /// A time in the near future, within this many seconds, is taken literally: people round.
    static let rounding = 15 * 60

    /// Parses a moment: `now`, `08:10`, `9:30pm`, `-2h`, `2 hours ago`, `last night`, `yesterday 21:30`, `20 nov 08:00`,
    /// `2026-11-02T08:10`, or a date alone (its noon, or now if it is today).
    ///
    /// A time of day that is still to come means the day before.
    /// - Throws: ``ParseError`` naming both readings of an ambiguous text, or listing these forms.
    public init(_ text: some StringProtocol, in context: TypingContext) throws(ParseError) {
        let source = String(text)
        if let exact = try? Moment(parsing: source.trimmingBlanks()) {
            self.init(moment: exact, remark: nil)
            return
        }
        let words = TypedWords(Self.withoutT(source)).words
        let reader = TypedMomentReader(words: words, source: source, context: context)
        guard let read = try reader.moment() else {
            throw ParseError(
                found: source,
                expected: "a time: 08:10, 9:30pm, -2h, 2 hours ago, last night, yesterday 21:30, 20 nov 08:00 or "
                    + "2026-11-02T08:10, on a day the calendar has")
        }
        // A time of so long ago is one of a timer, not of a clock.
        let isOfClock = words.last != "ago" && words.first?.hasPrefix("-") != true
        self.init(
            moment: isOfClock ? context.shown(read.moment) : read.moment,
            remark: read.remark ?? (isOfClock ? context.remark(on: read.moment) : nil))
    }

    init(_ moment: Moment, remark: String? = nil) { self.init(moment: moment, remark: remark) }

    /// Returns a time of day given without a date, on the day it must mean.
    static func alone(_ second: Int, typed word: String, in context: TypingContext) -> TypedMoment? {
        let (now, today) = (context.now, context.today)
        // After midnight, before the diary day ends, the small hours are those of this calendar date.
        let date = second < context.dayStart * 3600 && today < now.date ? now.date : today
        guard let moment = context.moment(date, second) else { return nil }
        let lead = moment.instant - now.instant
        if lead <= rounding || context.allowsLater { return TypedMoment(moment) }
        return context.moment(date - 1, second).map {
            TypedMoment(
                $0, remark: "\(word) is still to come, so this is dated \($0.date.weekday.name), the day before.")
        }
    }

    /// Replaces the T of `2026-11-02T08:10` with a blank.
    private static func withoutT(_ text: String) -> String {
        guard let place = text.firstIndex(where: { $0 == "T" || $0 == "t" }), place > text.startIndex,
            text[text.index(before: place)].isNumber, text[text.index(after: place)...].first?.isNumber ?? false
        else { return text }
        return text[..<place] + " " + text[text.index(after: place)...]
    }
}

extension Moment {
    /// Parses a moment as ``TypedMoment`` does, except that a time of day still to come stays on its day.
    ///
    /// - Throws: ``ParseError`` if the text is not exactly one moment.
    public init(
        typed text: some StringProtocol, now: Moment, dayStart: Int, order: DateOrder? = nil, zone: Zone
    ) throws(ParseError) {
        let context = TypingContext(
            now: now, dayStart: dayStart, order: order, allowsLater: true, zone: zone)
        self = try TypedMoment(text, in: context).moment
    }
}
