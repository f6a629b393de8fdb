/// Builds an entry from the fields of its record, one after the other; without copies, as a diary has very many.
public struct EntryDecoder: ~Copyable {
    private var entry = Entry(id: EntryID(""), when: Moment(instant: 0, offset: 0))
    private var seen: UInt32 = 0

    /// Creates a decoder that has seen no field.
    public init() {}

    /// Makes room for the lists of a record with these fields, so that none has to grow.
    public mutating func reserve(_ fields: [EntryField?]) {
        var (sites, feels, habits, activities, care, holds) = (0, 0, 0, 0, 0, 0)
        for field in fields {
            switch field {
            case .site: sites += 1
            case .feel: feels += 1
            case .habit: habits += 1
            case .activity: activities += 1
            case .care: care += 1
            case .stretch: holds += 1
            default: break
            }
        }
        if sites > 1 { entry.sites.reserveCapacity(sites) }
        if feels > 1 { entry.feels.reserveCapacity(feels) }
        if habits > 1 { entry.habits.reserveCapacity(habits) }
        if activities > 1 { entry.activities.reserveCapacity(activities) }
        if care > 1 { entry.care.reserveCapacity(care) }
        if holds > 1 { entry.holds.reserveCapacity(holds) }
    }

    /// Takes the next field of the record.
    ///
    /// - Parameters:
    ///   - field: the field, or nothing for one that the program does not know.
    ///   - name: the name as written.
    ///   - value: the value, without the blank after the colon; lines joined by line breaks.
    /// - Throws: ``ParseError`` when the value is not what the field holds or the field may stand only once.
    public mutating func take(_ field: EntryField?, name: @autoclosure () -> String, value: String) throws(ParseError) {
        if let field {
            try take(try EntryValue(parsing: value, of: field), text: value)
        } else {
            entry.other.append(.init(name: name(), value: value))
        }
    }

    /// Takes the next field of the record, already understood.
    ///
    /// - Parameter text: the value as written.
    /// - Throws: ``ParseError`` when the field was taken before and may stand only once.
    public mutating func take(_ value: consuming EntryValue, text: @autoclosure () -> String) throws(ParseError) {
        let bit = Self.bit(value.field)
        guard seen & bit == 0 else {
            throw ParseError(found: text(), expected: "one \(value.field.rawValue) field in an entry, not two")
        }
        seen |= bit
        switch value {
        case .id(let id): entry.id = id
        case .when(let moment): entry.when = moment
        case .pain(let score): entry.pain = score
        case .site(let site): entry.sites.append(site)
        case .feel(let name): entry.feels.append(name)
        case .habit(let reading): entry.habits.append(reading)
        case .sleepQuality(let rating): entry.sleepQuality = rating
        case .stress(let rating): entry.stress = rating
        case .interference(let rating): entry.interference = rating
        case .activity(let reading): entry.activities.append(reading)
        case .care(let reading): entry.care.append(reading)
        case .painBefore(let score): entry.painBefore = score
        case .stretch(let hold): entry.holds.append(hold)
        case .painAfter(let score): entry.painAfter = score
        case .flare(let answer): entry.flare = answer
        case .note(let text): entry.note = text
        case .edited(let moment): entry.edited = moment
        }
    }

    /// The entry, once every field was taken.
    ///
    /// - Parameter provisional: the identifier to use when the record has none.
    /// - Throws: ``ParseError`` when the record has no `When`.
    public consuming func finish(provisional: @autoclosure () -> EntryID) throws(ParseError) -> Entry {
        guard has(.when) else { throw ParseError(found: entry.id.text, expected: "an entry with a When field") }
        if !has(.id) || entry.id.text.isEmpty { entry.id = provisional() }
        return entry
    }

    private func has(_ field: EntryField) -> Bool { seen & Self.bit(field) != 0 }

    /// The bit of a field that may stand only once; 0 for a list.
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
}
