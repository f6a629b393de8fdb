/// Builds an entry from the fields of its record, one after the other.
public struct EntryDecoder {
    private var entry = Entry(id: EntryID(""), when: Moment(instant: 0, offset: 0))
    private var seen: UInt32 = 0

    /// Creates a decoder that has seen no field.
    public init() {}

    /// Takes the next field of the record.
    ///
    /// - Parameters:
    ///   - field: the field, or nothing for one that the program does not know.
    ///   - name: the name as written.
    ///   - value: the value, without the blank after the colon; lines joined by line breaks.
    /// - Throws: ``ParseError`` when the value is not what the field holds or the field may stand only once.
    public mutating func take(_ field: EntryField?, name: @autoclosure () -> String, value: String) throws(ParseError) {
        guard let field else {
            entry.other.append(.init(name: name(), value: value))
            return
        }
        try markSeen(field, value: value)
        // Blanks around a value mean nothing, as for the types of recutils; a note is kept as typed.
        let value = field == .note || !value.hasOuterBlanks ? value : String(value.trimmingBlanks())
        switch field {
        case .id: entry.id = EntryID(value)
        case .when: entry.when = try Moment(parsing: value)
        case .pain: entry.pain = try PainScore(parsing: value)
        case .site: entry.sites.append(try SiteReading(parsing: value))
        case .feel: entry.feels.append(try Name(parsing: value))
        case .habit: entry.habits.append(try Self.habit(value))
        case .sleepQuality: entry.sleepQuality = try Rating(parsing: value)
        case .stress: entry.stress = try Rating(parsing: value)
        case .interference: entry.interference = try Rating(parsing: value)
        case .activity: entry.activities.append(try Reading(parsing: value))
        case .care: entry.care.append(try CareReading(parsing: value))
        case .painBefore: entry.painBefore = try PainScore(parsing: value)
        case .stretch: entry.holds.append(try Hold(parsing: value))
        case .painAfter: entry.painAfter = try PainScore(parsing: value)
        case .flare: entry.flare = try Self.answer(value)
        case .note: entry.note = value
        case .edited: entry.edited = try Moment(parsing: value)
        }
    }

    /// The entry, once every field was taken.
    ///
    /// - Parameter provisional: the identifier to use when the record has none.
    /// - Throws: ``ParseError`` when the record has no `When`.
    public func finish(provisional: @autoclosure () -> EntryID) throws(ParseError) -> Entry {
        guard has(.when) else { throw ParseError(found: entry.id.text, expected: "an entry with a When field") }
        var entry = entry
        if !has(.id) || entry.id.text.isEmpty { entry.id = provisional() }
        return entry
    }

    private func has(_ field: EntryField) -> Bool { seen & Self.bit(field) != 0 }

    private mutating func markSeen(_ field: EntryField, value: String) throws(ParseError) {
        switch field {
        case .site, .feel, .habit, .activity, .care, .stretch: return
        default:
            guard !has(field) else {
                throw ParseError(found: value, expected: "one \(field.rawValue) field in an entry, not two")
            }
            seen |= Self.bit(field)
        }
    }

    private static func bit(_ field: EntryField) -> UInt32 {
        switch field {
        case .id: 1
        case .when: 2
        case .pain: 4
        case .sleepQuality: 8
        case .stress: 16
        case .interference: 32
        case .painBefore: 64
        case .painAfter: 128
        case .flare: 256
        case .note: 512
        case .edited: 1024
        case .site, .feel, .habit, .activity, .care, .stretch: 0
        }
    }

    private static func habit(_ value: String) throws(ParseError) -> Reading {
        let reading = try Reading(parsing: value)
        guard reading.amount != nil else {
            throw ParseError(
                found: value, expected: "a habit with its amount, as “sitting, 7.5 h” or “crossed legs, yes”")
        }
        return reading
    }

    private static func answer(_ value: String) throws(ParseError) -> Bool {
        // The words that recutils takes for the type bool.
        switch value {
        case "yes", "true", "1": true
        case "no", "false", "0": false
        default: throw ParseError(found: value, expected: "yes or no")
        }
    }
}
