/// A moment as people type it, with what there is to say about how it was understood.
public struct TypedMoment: Hashable, Sendable {
    /// The moment.
    public let moment: Moment
    /// What was assumed, as a sentence; nil when nothing was.
    public let remark: String?
}

/// What a typed moment is understood by.
public struct TypingContext {
    /// The present moment.
    public let now: Moment
    /// The hour a diary day begins.
    public let dayStart: Int
    /// Which number of `12/11` is the day; nil where nobody knows.
    public let order: DateOrder?
    /// Whether a time of day that has not come yet stays on its day.
    public let allowsLater: Bool
    /// The zone's offset at a local time.
    public let offset: Moment.OffsetRule

    /// Creates what a typed moment is understood by.
    public init(
        now: Moment, dayStart: Int, order: DateOrder? = nil, allowsLater: Bool = false,
        offset: @escaping Moment.OffsetRule
    ) {
        self.now = now
        self.allowsLater = allowsLater
        self.dayStart = dayStart
        self.order = order
        self.offset = offset
    }

    /// The present diary day.
    var today: DiaryDate { now.diaryDay(startingAt: dayStart) }

    func moment(_ date: DiaryDate, _ second: Int) -> Moment? {
        Moment(
            date: date, hour: second / 3600, minute: second / 60 % 60, second: second % 60, offset: offset(date, second)
        )
    }
}

extension TypedMoment {
    /// A time of the day to come so near is meant as it is: people round.
    private static let rounding = 15 * 60

    /// Reads a moment: `now`, `08:10`, `9:30pm`, `-2h`, `2 hours ago`, `last night`, `yesterday 21:30`, `20 nov 08:00`,
    /// `2026-11-02T08:10`, a date alone (its noon, or now if it is today).
    ///
    /// A time of day that has not come yet means the day before.
    /// - Throws: ``ParseError`` naming both readings of a text that has two, or listing these forms.
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
        self = read
    }

    init(_ moment: Moment, remark: String? = nil) { self.init(moment: moment, remark: remark) }

    /// A time of day alone, on the day that is meant.
    static func alone(_ second: Int, typed word: String, in context: TypingContext) -> TypedMoment? {
        let (now, today) = (context.now, context.today)
        // After midnight and before the diary day ends, the small hours are those of this calendar date.
        let date = second < context.dayStart * 3600 && today < now.date ? now.date : today
        guard let moment = context.moment(date, second) else { return nil }
        let lead = moment.instant - now.instant
        if lead <= rounding || context.allowsLater { return TypedMoment(moment) }
        return context.moment(date - 1, second).map {
            TypedMoment(
                $0, remark: "\(word) is still to come, so this is dated \($0.date.weekday.name), the day before.")
        }
    }

    /// `2026-11-02T08:10` with a blank in place of the T.
    private static func withoutT(_ text: String) -> String {
        guard let place = text.firstIndex(where: { $0 == "T" || $0 == "t" }), place > text.startIndex,
            text[text.index(before: place)].isNumber, text[text.index(after: place)...].first?.isNumber ?? false
        else { return text }
        return text[..<place] + " " + text[text.index(after: place)...]
    }
}

extension Moment {
    /// The UTC offset in minutes that a zone has at a local date and second of the day.
    public typealias OffsetRule = (DiaryDate, Int) -> Int

    /// Reads a moment as ``TypedMoment`` does, except that a time of day to come stays on its day.
    ///
    /// - Throws: ``ParseError`` when the text is not one moment.
    public init(
        typed text: some StringProtocol, now: Moment, dayStart: Int, order: DateOrder? = nil,
        offset: @escaping OffsetRule
    ) throws(ParseError) {
        let context = TypingContext(
            now: now, dayStart: dayStart, order: order, allowsLater: true, offset: offset)
        self = try TypedMoment(text, in: context).moment
    }
}
