/// What one field of an entry says, once its text is understood.
public enum EntryValue: Hashable, Sendable {
    /// What the entry is known by.
    case id(EntryID)
    /// The moment it speaks of.
    case when(Moment)
    /// Pain now.
    case pain(PainScore)
    /// A site that hurts.
    case site(SiteReading)
    /// How the pain feels.
    case feel(Name)
    /// A habit of the day.
    case habit(HabitAmount)
    /// How well the night was slept.
    case sleepQuality(Rating)
    /// Stress.
    case stress(Rating)
    /// How far the pain got in the way of the day.
    case interference(Rating)
    /// Something done.
    case activity(HabitAmount)
    /// A treatment.
    case care(Treatment)
    /// Pain before stretching or care.
    case painBefore(PainScore)
    /// A hold of a stretch.
    case stretch(Hold)
    /// Pain after stretching or care.
    case painAfter(PainScore)
    /// The person's own word on whether this is a flare-up.
    case flare(Bool)
    /// Free text.
    case note(String)
    /// When the entry was last changed.
    case edited(Moment)

    /// Reads the text of a field.
    ///
    /// Blanks around it mean nothing, as for the types of recutils; a note is kept as typed.
    ///
    /// - Throws: ``ParseError`` when the text is not what the field holds.
    public init(parsing text: String, of field: EntryField) throws(ParseError) {
        let text = field == .note || !text.hasOuterBlanks ? text : String(text.trimmingBlanks())
        switch field {
        case .id: self = .id(EntryID(text))
        case .when: self = .when(try Moment(parsing: text))
        case .pain: self = .pain(try PainScore(parsing: text))
        case .site: self = .site(try SiteReading(parsing: text))
        case .feel: self = .feel(try Name(parsing: text))
        case .habit: self = .habit(try Self.habit(text))
        case .sleepQuality: self = .sleepQuality(try Rating(parsing: text))
        case .stress: self = .stress(try Rating(parsing: text))
        case .interference: self = .interference(try Rating(parsing: text))
        case .activity: self = .activity(try HabitAmount(parsing: text))
        case .care: self = .care(try Treatment(parsing: text))
        case .painBefore: self = .painBefore(try PainScore(parsing: text))
        case .stretch: self = .stretch(try Hold(parsing: text))
        case .painAfter: self = .painAfter(try PainScore(parsing: text))
        case .flare: self = .flare(try Self.answer(text))
        case .note: self = .note(text)
        case .edited: self = .edited(try Moment(parsing: text))
        }
    }

    /// Reads the bytes of a field, in UTF-8; bytes that are not UTF-8 become `�`.
    ///
    /// - Throws: ``ParseError`` when the text is not what the field holds.
    public init(parsing bytes: Span<UInt8>, of field: EntryField) throws(ParseError) {
        // Moments are in every entry and hardly ever the same; not making strings of them is worth a line.
        if field == .when, let moment = bytes.withUnsafeBufferPointer(Moment.init(utf8:)) {
            self = .when(moment)
        } else {
            let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
            try self.init(parsing: text, of: field)
        }
    }

    /// The field that the value is of.
    public var field: EntryField {
        switch self {
        case .id: .id
        case .when: .when
        case .pain: .pain
        case .site: .site
        case .feel: .feel
        case .habit: .habit
        case .sleepQuality: .sleepQuality
        case .stress: .stress
        case .interference: .interference
        case .activity: .activity
        case .care: .care
        case .painBefore: .painBefore
        case .stretch: .stretch
        case .painAfter: .painAfter
        case .flare: .flare
        case .note: .note
        case .edited: .edited
        }
    }

    private static func habit(_ text: String) throws(ParseError) -> HabitAmount {
        let reading = try HabitAmount(parsing: text)
        guard reading.amount != nil else {
            throw ParseError(
                found: text, expected: "a habit with its amount, as “sitting, 7.5 h” or “crossed legs, yes”")
        }
        return reading
    }

    private static func answer(_ text: String) throws(ParseError) -> Bool {
        // The words that recutils takes for the type bool.
        switch text {
        case "yes", "true", "1": true
        case "no", "false", "0": false
        default: throw ParseError(found: text, expected: "yes or no")
        }
    }
}
