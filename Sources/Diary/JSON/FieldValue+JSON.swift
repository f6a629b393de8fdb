extension EntryID {
    init(_ form: String, of field: EntryField) { self.init(form) }
    var form: String { text }
}

extension Moment {
    init(_ form: String, of field: EntryField) throws(ParseError) { try self.init(parsing: form) }
    var form: String { isoText }
}

extension PainScore {
    init(_ form: Int, of field: EntryField) throws(ParseError) { self = try Self.checked(form) }
    var form: Int { value }

    fileprivate static func checked(_ number: Int) throws(ParseError) -> PainScore {
        guard let score = PainScore(number) else {
            throw ParseError(found: "\(number)", expected: "a score from 0 to 10")
        }
        return score
    }
}

extension Rating {
    init(_ form: Int, of field: EntryField) throws(ParseError) {
        guard let rating = Rating(form) else { throw ParseError(found: "\(form)", expected: "a score from 0 to 10") }
        self = rating
    }

    var form: Int { value }
}

extension Bool {
    init(_ form: Bool, of field: EntryField) { self = form }
    var form: Bool { self }
}

extension String {
    init(_ form: String, of field: EntryField) { self = form }
    var form: String { self }
}

extension Name {
    init(_ form: String, of field: EntryField) throws(ParseError) { try self.init(parsing: form) }
    var form: String { text }
}

extension SiteReading {
    init(_ form: SiteForm, of field: EntryField) throws(ParseError) {
        self.init(
            try Name(parsing: form.name), side: try form.side.map(Side.named),
            pain: try form.pain.map(PainScore.checked))
    }

    var form: SiteForm { SiteForm(name: name.text, side: side?.rawValue, pain: pain?.value) }
}

extension HabitAmount {
    init(_ form: AmountForm, of field: EntryField) throws(ParseError) {
        self.init(
            try Name(parsing: form.name), try form.value?.amount(unit: form.unit),
            detail: form.detail?.bareDetail)
        try check(of: field, found: text)
    }

    var form: AmountForm {
        AmountForm(
            name: name.text, value: amount.map(AmountValue.init), unit: amount?.unitForm, detail: detail)
    }
}

extension Treatment {
    init(_ form: TreatmentForm, of field: EntryField) throws(ParseError) {
        self.init(try Name(parsing: form.name), detail: form.detail?.bareDetail)
    }

    var form: TreatmentForm { TreatmentForm(name: name.text, detail: detail) }
}

extension Hold {
    init(_ form: HoldForm, of field: EntryField) throws(ParseError) {
        let outcome: Outcome
        switch form.state {
        case "skipped": outcome = .skipped(why: form.why?.bareDetail)
        case "done": outcome = .done(try Self.duration(form.seconds))
        default: throw ParseError(found: form.state, expected: "the state done or skipped")
        }
        self.init(try Name(parsing: form.name), side: try form.side.map(Side.named), outcome)
    }

    private static func duration(_ seconds: Int?) throws(ParseError) -> HoldDuration {
        guard let duration = HoldDuration(seconds: seconds ?? 0) else {
            throw ParseError(found: seconds.map(String.init) ?? "null", expected: "a hold from 1 to 3600 seconds")
        }
        return duration
    }

    var form: HoldForm {
        let side = side?.rawValue
        switch outcome {
        case .done(let duration):
            return HoldForm(name: name.text, side: side, seconds: duration.seconds, state: "done", why: nil)
        case .skipped(let why):
            return HoldForm(name: name.text, side: side, seconds: nil, state: "skipped", why: why)
        }
    }
}

extension Side {
    fileprivate static func named(_ text: String) throws(ParseError) -> Side {
        guard let side = Side(rawValue: text) else {
            throw ParseError(found: text, expected: "a side: " + allCases.map(\.rawValue).joined(separator: ", "))
        }
        return side
    }
}

extension String {
    /// What is said beyond an amount, without the blanks that reading takes away; nil when nothing is left.
    fileprivate var bareDetail: String? {
        let bare = trimmingBlanks()
        return bare.isEmpty ? nil : String(bare)
    }
}
