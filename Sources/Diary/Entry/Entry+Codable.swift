extension Entry: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, when, pain, sites, feels, habits, activities, care, stretches, painBefore, painAfter
        case sleepQuality, stress, interference, flare, note, edited, other
    }

    /// The keys of an entry in JSON, in their usual order.
    public static var jsonKeys: [String] { Key.allCases.map(\.rawValue) }

    private struct SiteForm: Codable { var name: String; var side: Side?; var pain: Int? }
    private struct ReadingForm: Codable {
        var name: String; var value: AmountValue?; var unit: String?; var detail: String?
    }
    private struct CareForm: Codable { var name: String; var detail: String? }
    private struct HoldForm: Codable {
        var name: String; var side: Side?; var seconds: Int?; var state: String; var why: String?
    }

    /// Writes the entry in its JSON form; what was not logged is absent or null, lists that are empty are `[]`.
    public func encode(to encoder: any Encoder) throws {
        var form = encoder.container(keyedBy: Key.self)
        try form.encode(id.text, forKey: .id)
        try form.encode(when.isoText, forKey: .when)
        try form.encode(pain?.value, forKey: .pain)
        try form.encode(sites.map { SiteForm(name: $0.name.text, side: $0.side, pain: $0.pain?.value) }, forKey: .sites)
        try form.encode(feels.map(\.text), forKey: .feels)
        try form.encode(habits.map(Self.form), forKey: .habits)
        try form.encode(activities.map(Self.form), forKey: .activities)
        try form.encode(care.map { CareForm(name: $0.name.text, detail: $0.detail) }, forKey: .care)
        try form.encode(holds.map(Self.form), forKey: .stretches)
        try form.encode(painBefore?.value, forKey: .painBefore)
        try form.encode(painAfter?.value, forKey: .painAfter)
        try form.encode(sleepQuality?.value, forKey: .sleepQuality)
        try form.encode(stress?.value, forKey: .stress)
        try form.encode(interference?.value, forKey: .interference)
        try form.encode(flare, forKey: .flare)
        try form.encode(note, forKey: .note)
        try form.encodeIfPresent(edited?.isoText, forKey: .edited)
        try form.encode(Dictionary(grouping: other, by: \.name).mapValues { $0.map(\.value) }, forKey: .other)
    }

    /// Reads an entry from its JSON form.
    ///
    /// - Throws: `DecodingError` with the path of the value that is not understood and what was expected there.
    public init(from decoder: any Decoder) throws {
        let form = try decoder.container(keyedBy: Key.self)
        self.init(
            id: EntryID(try form.decodeIfPresent(String.self, forKey: .id) ?? ""),
            when: try form.parse(.when) { text throws(ParseError) in try Moment(parsing: text) })
        pain = try form.score(.pain)
        sites = try form.list(.sites) { (site: SiteForm) throws(ParseError) in
            SiteReading(try Name(parsing: site.name), side: site.side, pain: try site.pain.map(checkedScore))
        }
        feels = try form.list(.feels) { (text: String) throws(ParseError) in try Name(parsing: text) }
        habits = try form.list(.habits, Self.reading)
        activities = try form.list(.activities, Self.reading)
        care = try form.list(.care) { (care: CareForm) throws(ParseError) in
            Treatment(try Name(parsing: care.name), detail: care.detail)
        }
        holds = try form.list(.stretches, Self.hold)
        painBefore = try form.score(.painBefore)
        painAfter = try form.score(.painAfter)
        sleepQuality = try form.score(.sleepQuality).flatMap { Rating($0.value) }
        stress = try form.score(.stress).flatMap { Rating($0.value) }
        interference = try form.score(.interference).flatMap { Rating($0.value) }
        flare = try form.decodeIfPresent(Bool.self, forKey: .flare)
        note = try form.decodeIfPresent(String.self, forKey: .note)
        if form.contains(.edited) {
            edited = try form.parse(.edited) { text throws(ParseError) in try Moment(parsing: text) }
        }
        let others = try form.decodeIfPresent([String: [String]].self, forKey: .other) ?? [:]
        other = others.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { OtherField(name: name, value: $0) }
        }
    }

    private static func form(_ reading: HabitAmount) -> ReadingForm {
        let unit: String? =
            switch reading.amount {
            case .quantity(_, let unit): unit == .score ? "0-10" : unit.rawValue
            case .answer: "yes/no"
            case .choice, nil: nil
            }
        return ReadingForm(
            name: reading.name.text, value: reading.amount.map(AmountValue.init), unit: unit, detail: reading.detail)
    }

    private static func form(_ hold: Hold) -> HoldForm {
        switch hold.outcome {
        case .done(let duration):
            HoldForm(name: hold.name.text, side: hold.side, seconds: duration.seconds, state: "done", why: nil)
        case .skipped(let why):
            HoldForm(name: hold.name.text, side: hold.side, seconds: nil, state: "skipped", why: why)
        }
    }

    private static func reading(_ form: ReadingForm) throws(ParseError) -> HabitAmount {
        HabitAmount(try Name(parsing: form.name), try form.value?.amount(unit: form.unit), detail: form.detail)
    }

    private static func hold(_ form: HoldForm) throws(ParseError) -> Hold {
        let name = try Name(parsing: form.name)
        switch form.state {
        case "skipped": return Hold(name, side: form.side, .skipped(why: form.why))
        case "done":
            guard let duration = HoldDuration(seconds: form.seconds ?? 0) else {
                throw ParseError(
                    found: form.seconds.map(String.init) ?? "null", expected: "a hold from 1 to 3600 seconds")
            }
            return Hold(name, side: form.side, .done(duration))
        default: throw ParseError(found: form.state, expected: "the state done or skipped")
        }
    }
}

private func checkedScore(_ number: Int) throws(ParseError) -> PainScore {
    guard let score = PainScore(number) else { throw ParseError(found: "\(number)", expected: "a score from 0 to 10") }
    return score
}

extension KeyedDecodingContainer {
    fileprivate func parse<Value>(_ key: Key, _ read: (String) throws(ParseError) -> Value) throws -> Value {
        try checked(key) { try read(decode(String.self, forKey: key)) }
    }

    fileprivate func score(_ key: Key) throws -> PainScore? {
        try decodeIfPresent(Int.self, forKey: key).map { number in try checked(key) { try checkedScore(number) } }
    }

    fileprivate func list<Form: Decodable, Value>(_ key: Key, _ read: (Form) throws(ParseError) -> Value) throws
        -> [Value]
    {
        let forms = try decodeIfPresent([Form].self, forKey: key) ?? []
        return try checked(key) { try forms.map { try read($0) } }
    }

    private func checked<Value>(_ key: Key, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as ParseError {
            throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: error.description)
        }
    }
}
