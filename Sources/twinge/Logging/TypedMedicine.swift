import Diary

/// A medicine as typed in the shell: its name, then how much.
struct TypedMedicine {
    /// How much was typed.
    enum Amount {
        case dose(Dose)
        case leftOut
        case missing
    }

    let name: String
    let amount: Amount
    let detail: String?

    /// Whether an amount was typed, or that a dose was left out.
    var hasAmount: Bool { if case .missing = amount { false } else { true } }

    /// Parses `ibuprofen 400 mg`, `ibuprofen=400mg`, `ibuprofen: none`, or `ibuprofen, 400 mg, with food` as the diary has it.
    ///
    /// - Parameter isName: whether a text that has an amount in it is the name of a medicine all the same.
    /// - Throws: `ParseError` that says how to type what seems to be meant.
    init(parsing text: String, isName: (String) -> Bool) throws(ParseError) {
        let words = text.split { $0 == " " || $0 == "\t" || $0 == "=" || $0 == ":" }.map(String.init)
        let slip = MedicineSlip(words)
        if let complaint = slip.ofThousands { throw Self.error(text, complaint) }
        if let medicine = Self.listed(text) {
            (name, detail) = (medicine.name.text, medicine.detail)
            amount = medicine.isLeftOut ? .leftOut : medicine.dose.map { .dose($0) } ?? .missing
        } else if words.count > 1, words.last?.lowercased() == "none" {
            (name, amount, detail) = (words.dropLast().joined(separator: " "), .leftOut, nil)
        } else {
            let parts = Medicine.parts(of: words)
            name = (parts.dose == nil ? words : parts.name).joined(separator: " ")
            (amount, detail) = (parts.dose.map { .dose($0) } ?? .missing, nil)
            if !isName(name), let complaint = slip.ofOrder { throw Self.error(text, complaint) }
        }
    }

    private static func error(_ text: String, _ complaint: String) -> ParseError {
        ParseError(found: text, expected: "a medicine and its amount", complaint: complaint)
    }

    /// Returns whether a text is in the form of the diary, with a comma after the name; that of `ibuprofen 0,5 g` is one of decimals.
    static func isListed(_ text: String) -> Bool {
        guard let comma = text.firstIndex(of: ",") else { return false }
        let before = text[..<comma].reversed().drop { $0.isNumber }.first
        let isAfterNumber = text[..<comma].last?.isNumber == true && (before == nil || before == " ")
        return !isAfterNumber || text[comma...].dropFirst().first?.isNumber != true
    }

    /// Returns what a text in the form of the diary says, such as `ibuprofen, 400 mg, with food`; nil for any other.
    private static func listed(_ text: String) -> Medicine? {
        guard isListed(text), let medicine = try? Medicine(parsing: text) else { return nil }
        return medicine.isLeftOut || medicine.dose != nil ? medicine : nil
    }
}
