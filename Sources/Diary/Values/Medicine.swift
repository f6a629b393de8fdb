/// A medicine that was taken, or a regular dose that was left out.
public struct Medicine: Hashable, Sendable {
    /// The medicine, for example “ibuprofen”.
    public var name: Name
    /// The amount taken; nil if not given, and for a dose that was left out.
    public var dose: Dose?
    /// Whether a regular dose was left out.
    public var isLeftOut = false
    /// Any other detail, such as `with food`; nil for none.
    public var detail: String?

    /// Creates a medicine that was taken.
    public init(_ name: Name, _ dose: Dose? = nil, detail: String? = nil) {
        self.name = name
        self.dose = dose
        self.detail = detail
    }

    /// Creates a regular dose that was left out.
    public static func leftOut(_ name: Name, detail: String? = nil) -> Medicine {
        var medicine = Medicine(name, detail: detail)
        medicine.isLeftOut = true
        return medicine
    }

    /// Splits words such as `ibuprofen 400 mg` or `ibuprofen 2 x 400 mg` into the name and the amount at the end.
    public static func parts(of words: [String]) -> (name: [String], dose: Dose?) {
        // “400 mg” is two words, “400mg” is one; “2 x 400 mg” is four.
        for count in [4, 3, 2, 1] where words.count >= count {
            let text = words.suffix(count).joined(separator: " ")
            guard let dose = Dose(multiplying: text) ?? (try? Dose(parsing: text)) else { continue }
            let name = Array(words.dropLast(count))
            // Of “ibuprofen x 2” nothing says what was taken twice.
            if Dose.isTimesSign(dose.unit) || Dose.isTimesSign(name.last ?? "") { break }
            return (name, dose)
        }
        return (words, nil)
    }

    /// Parses `name, amount unit[, detail]` or `name, none[, detail]`; the amount may be missing.
    ///
    /// - Throws: ``ParseError`` if there is no name.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        let parts = text.commaSeparated(limit: 3, hasNumberSecond: true)
        name = try Name(parsing: parts[0])
        var details = parts.dropFirst()
        if details.first == "none" {
            isLeftOut = true
            details.removeFirst()
        } else if let dose = details.first.flatMap({ try? Dose(parsing: $0) }) {
            self.dose = dose
            details.removeFirst()
        }
        let said = details.joined(separator: ", ")
        detail = said.isEmpty ? nil : said
    }

    /// `name, amount unit[, detail]`, the form in the diary.
    public var text: String {
        [name.text, isLeftOut ? "none" : dose?.text, detail].compactMap { $0 }.joined(separator: ", ")
    }
}
