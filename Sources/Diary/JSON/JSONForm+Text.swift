/// The forms as text, each with its keys in alphabetical order.
extension String {
    func write(to text: inout JSONText) { text.write(self) }
}

extension Int {
    func write(to text: inout JSONText) { text.write(word: String(self)) }
}

extension Bool {
    func write(to text: inout JSONText) { text.write(word: self ? "true" : "false") }
}

extension Double: JSONForm {
    static var expectation: String { "a number" }

    /// Writes the shortest decimal number that is read as this one, without a fraction if it is whole.
    func write(to text: inout JSONText) {
        let words = "\(self)"
        text.write(word: words.hasSuffix(".0") ? String(words.dropLast(2)) : words)
    }
}

extension AmountValue {
    func write(to text: inout JSONText) {
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
