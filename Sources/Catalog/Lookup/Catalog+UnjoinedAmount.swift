import Diary

extension Catalog {
    /// Returns what a name means.
    ///
    /// - Throws: ``NameError`` that also says what was typed after the name, and where a sign is missing between the two.
    func named<Item>(
        _ name: String, before rest: String? = nil, _ find: (String) throws(NameError) -> Item
    ) throws(NameError) -> Item {
        do throws(NameError) {
            return try find(name)
        } catch {
            if rest == nil, case .unknown = error.reason, let parts = name.amountAtEnd, (try? find(parts.name)) != nil {
                throw NameError(
                    text: name, kind: error.kind, reason: .unjoined(parts.name, amount: parts.amount))
            }
            var error = error
            error.rest = rest
            throw error
        }
    }
}

extension String {
    /// Whether the text is yes or no, or a number with at most one unit, whether or not something is measured in it.
    var isAmount: Bool {
        if ["yes", "no"].contains(lowercased()) { return true }
        let unit = drop { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }.drop { $0 == " " }
        return first?.isNumber == true && unit.allSatisfy(\.isLetter) || (try? Amount(parsing: self))?.isNumber == true
    }

    /// The text in two, where a blank or a colon is followed by an amount alone; nil if there is none.
    var amountAtEnd: (name: String, amount: String)? {
        for place in indices.dropFirst() where self[place] == " " || self[place] == ":" {
            let amount = String(self[index(after: place)...].drop { $0 == " " })
            if amount.isAmount { return (String(self[..<place]), amount) }
        }
        return nil
    }
}

extension Amount {
    /// Whether it is a number with a unit.
    var isNumber: Bool {
        if case .quantity = self { true } else { false }
    }
}
