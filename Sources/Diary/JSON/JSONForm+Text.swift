/// The forms as text, each with its keys in alphabetical order.
extension AmountValue {
    /// Writes a number, true or false, or a word in quotes.
    public func write(to text: inout JSONText) {
        switch self {
        case .number(let number): number.write(to: &text)
        case .answer(let answer): answer.write(to: &text)
        case .word(let word): word.write(to: &text)
        }
    }
}

extension SiteForm {
    func write(to text: inout JSONText) {
        text.startObject()
        text.member("name", name)
        text.member("pain", pain)
        text.member("side", side)
        text.endObject()
    }
}

extension AmountForm {
    func write(to text: inout JSONText) {
        text.startObject()
        text.member("detail", detail)
        text.member("name", name)
        text.member("unit", unit)
        text.member("value", value)
        text.endObject()
    }
}

extension TreatmentForm {
    func write(to text: inout JSONText) {
        text.startObject()
        text.member("detail", detail)
        text.member("name", name)
        text.endObject()
    }
}

extension HoldForm {
    func write(to text: inout JSONText) {
        text.startObject()
        text.member("name", name)
        text.member("seconds", seconds)
        text.member("side", side)
        text.member("state", state)
        text.member("why", why)
        text.endObject()
    }
}

extension MedicineForm {
    func write(to text: inout JSONText) {
        text.startObject()
        text.member("amount", amount)
        text.member("detail", detail)
        text.member("name", name)
        text.member("taken", taken)
        text.member("unit", unit)
        text.endObject()
    }
}

extension ExerciseForm {
    func write(to text: inout JSONText) {
        text.startObject()
        text.member("name", name)
        text.member("seconds", seconds)
        text.member("sets", sets)
        text.member("side", side)
        text.member("state", state)
        text.member("times", times)
        text.member("why", why)
        text.endObject()
    }
}
