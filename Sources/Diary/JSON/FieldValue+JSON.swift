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
            throw ParseError(found: seconds.map(String.init) ?? "null", expected: HoldDuration.expectation)
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

extension ImportedValue {
    init(_ form: String, of field: EntryField) { self.init(text: form) }
    var form: String { text }
}

extension Medicine {
    init(_ form: MedicineForm, of field: EntryField) throws(ParseError) {
        self.init(try Name(parsing: form.name), try Self.dose(form), detail: form.detail?.bareDetail)
        isLeftOut = form.taken == false
        if isLeftOut, let dose { throw ParseError(found: dose.text, expected: "an amount of what was not taken") }
    }

    private static func dose(_ form: MedicineForm) throws(ParseError) -> Dose? {
        guard let amount = form.amount else { return nil }
        return try Dose(parsing: "\(Quantity(amount)?.description ?? "\(amount)") \(form.unit ?? "")")
    }

    var form: MedicineForm {
        MedicineForm(name: name.text, amount: dose?.amount.value, unit: dose?.unit, taken: !isLeftOut, detail: detail)
    }
}

extension ExerciseBout {
    init(_ form: ExerciseForm, of field: EntryField) throws(ParseError) {
        let side = try form.side.map(Side.named)
        let text = [form.name, side?.rawValue, try Self.outcomeText(form)].compactMap { $0 }.joined(separator: ", ")
        try self.init(parsing: text)
    }

    private static func outcomeText(_ form: ExerciseForm) throws(ParseError) -> String {
        let sets = form.sets.map { ", \($0) sets" } ?? ""
        switch (form.state, form.times, form.seconds) {
        case ("skipped", nil, nil): return "skipped" + (form.why?.bareDetail.map { ", \($0)" } ?? "")
        case ("done", let times?, nil): return "\(times) times\(sets)"
        case ("done", nil, let seconds?): return "\(seconds) s\(sets)"
        case ("done", _, _): throw ParseError(found: form.name, expected: "an exercise with either times or seconds")
        default: throw ParseError(found: form.state, expected: "the state done or skipped")
        }
    }

    var form: ExerciseForm {
        var form = ExerciseForm(name: name.text, side: side?.rawValue, state: isDone ? "done" : "skipped")
        switch outcome {
        case .repeated(let times, let sets): (form.times, form.sets) = (times, sets)
        case .held(let duration, let sets): (form.seconds, form.sets) = (duration.seconds, sets)
        case .skipped(let why): form.why = why
        }
        return form
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
    /// The detail of an amount without surrounding blanks, which reading would drop; nil if nothing is left.
    fileprivate var bareDetail: String? {
        let bare = trimmingBlanks()
        return bare.isEmpty ? nil : String(bare)
    }
}
