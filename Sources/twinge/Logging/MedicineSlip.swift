import Diary

/// What may be wrong with the words of a medicine and its amount, and how to type what seems to be meant.
struct MedicineSlip {
    private let words: [String]
    /// The words before an amount at the end; nil if there is none.
    private let name: [String]?

    init(_ words: [String]) {
        self.words = words.map { $0.last == "," ? String($0.dropLast()) : $0 }
        let parts = Medicine.parts(of: self.words)
        name = parts.dose == nil ? nil : parts.name
    }

    /// What to say of a number such as `1,000` or `1.000`, a thousand to its writer and one to another; nil if there is none.
    ///
    /// Doses have no zeros at the end of their decimals, but `3.125 mg` is one.
    var ofThousands: String? {
        for place in words.indices.dropFirst() {
            let number = words[place].prefix { $0.isASCII && $0.isNumber || ".,'’".contains($0) }
            let groups = number.split(omittingEmptySubsequences: false) { !$0.isNumber }
            guard groups.count > 1, groups[0].count <= 3, groups[0].contains(where: { $0 != "0" }),
                groups.dropFirst().allSatisfy({ $0.count == 3 }),
                groups.count > 2 || !number.contains(".") || number.last == "0"
            else { continue }
            let rest = ([String(words[place].dropFirst(number.count))] + words[(place + 1)...]).filter { !$0.isEmpty }
            let unit = rest.first.map { " " + $0 } ?? ""
            let name = words[..<place].joined(separator: " ")
            let whole = "“\(name) \(groups.joined())\(unit)”"
            guard groups.count == 2, let small = Quantity(parsing: "\(groups[0]).\(groups[1])") else {
                return "Type the number without signs between its digits: \(whole)"
            }
            return "“\(number)\(unit)” is read as \(groups.joined()) by some and as \(small) by others. "
                + "Type \(whole) or “\(name) \(small)\(unit)”"
        }
        return nil
    }

    /// What to say of an amount in the wrong place or form; nil if there is nothing to say.
    var ofOrder: String? {
        if words.isEmpty { return nil }
        if let complaint = alone ?? first { return complaint }
        if let name { return splitNumber(after: name) ?? second(in: name) }
        return inWords ?? inMiddle ?? notANumber ?? glued
    }

    /// An amount without a name.
    private var alone: String? {
        let text = words.joined(separator: " ")
        let amount = text.lowercased() == "none" ? "none" : text
        guard amount == "none" || amountCount(at: 0) == words.count else { return nil }
        return "“\(text)” names no medicine. Type its name first, as in “ibuprofen \(amount)”"
    }

    /// An amount before the name, as in “400mg ibuprofen”.
    private var first: String? {
        guard let count = amountCount(at: 0) else { return nil }
        let name = Medicine.parts(of: Array(words[count...])).name.filter { $0 != "of" }.joined(separator: " ")
        let amount = words[..<count].joined(separator: " ")
        guard !name.isEmpty else { return nil }
        let isBare = Quantity(parsing: amount) != nil
        // “5 htp 100 mg” may be a name and its amount.
        let other =
            self.name.flatMap { $0.isEmpty ? nil : $0 }.map {
                ", or add --new if “\($0.joined(separator: " "))” is the name of a medicine"
            } ?? ""
        return "The amount comes last, as in “\(name) \(amount)\(isBare ? " tablets" : "")”\(other)"
    }

    /// An amount within what would be the name, as of two medicines at once.
    private func second(in name: [String]) -> String? {
        let place = name.indices.dropFirst().first { amountCount(at: $0, ofBareNumbers: false) != nil }
        guard let place, let count = amountCount(at: place) else { return nil }
        let known = words[..<(place + count)].joined(separator: " ")
        return "“\(words.joined(separator: " "))” has two amounts. Type one, as in “\(known)”, or add --new if "
            + "“\(name.joined(separator: " "))” is the name of a medicine"
    }

    /// A number with a blank in it, as in “1 200 mg”.
    private func splitNumber(after name: [String]) -> String? {
        guard name.count > 1, let last = name.last, last.count <= 3, last.allSatisfy(\.isASCIIDigit),
            words[name.count].prefix(while: \.isASCIIDigit).count == 3
        else { return nil }
        let amount = words[name.count...].joined(separator: " ")
        return
            "Type the number without a blank: “\(name.dropLast().joined(separator: " ")) \(last)\(amount)”. Or add --new if "
            + "“\(name.joined(separator: " "))” is the name of a medicine"
    }

    /// A number as a word or a fraction, as in “half a tablet”.
    private var inWords: String? {
        guard let place = words.indices.dropFirst().first(where: { Self.numbers[words[$0].lowercased()] != nil }),
            let number = Self.numbers[words[place].lowercased()]
        else { return nil }
        let units = words[(place + 1)...].filter { !["a", "an", "of"].contains($0.lowercased()) }
        guard units.count <= 1, units.allSatisfy({ $0.allSatisfy(\.isLetter) }) else { return nil }
        let unit = units.first ?? (number.contains(".") || number == "1" ? "tablet" : "tablets")
        return "Type the amount as a number: “\(words[..<place].joined(separator: " ")) \(number) \(unit)”"
    }

    /// Words after an amount.
    private var inMiddle: String? {
        let place = words.indices.dropFirst().first { amountCount(at: $0, ofBareNumbers: false) != nil }
        guard let place, let count = amountCount(at: place), place + count < words.count else { return nil }
        let (rest, known) = (words[(place + count)...], words[..<(place + count)])
        return "“\(rest.joined(separator: " "))” is not understood: the amount comes last, as in "
            + "“\(known.joined(separator: " "))”"
    }

    /// What begins like an amount but can't be one, such as “0mg” or “400-600mg”.
    private var notANumber: String? {
        let place = words.indices.dropFirst().first { place in
            let text = words[place].drop { "-+x×*X/".contains($0) }
            return text.isEmpty || text.first?.isNumber == true
        }
        guard let place else { return nil }
        return
            "“\(words[place...].joined(separator: " "))” is not a dose, such as 400mg. To log a dose that you skipped, "
            + "type none instead"
    }

    /// An amount without a blank before it, as in “ibuprofen400mg”.
    private var glued: String? {
        guard let last = words.last, let place = last.firstIndex(where: \.isASCIIDigit), place > last.startIndex,
            let dose = try? Dose(parsing: last[place...]), Self.units.contains(dose.unit.lowercased())
        else { return nil }
        let name = words.dropLast().map { $0 + " " }.joined() + last[..<place]
        return "Type a blank before the amount: “\(name) \(last[place...])”"
    }

    /// Returns how many words from a place on are an amount; nil if none are.
    private func amountCount(at place: Int, ofBareNumbers: Bool = true) -> Int? {
        guard let dose = try? Dose(parsing: words[place]) else { return nil }
        if !dose.unit.isEmpty { return 1 }
        if place + 1 < words.count, Self.units.contains(words[place + 1].lowercased()) { return 2 }
        return ofBareNumbers ? 1 : nil
    }

    private static let units: Set<String> = [
        "mg", "g", "µg", "μg", "mcg", "ug", "ml", "cl", "l", "iu", "ie", "%", "tablet", "tablets", "pill", "pills",
        "capsule", "capsules", "drop", "drops", "puff", "puffs", "patch", "patches", "spray", "sprays", "sachet",
        "sachets", "unit", "units", "dose", "doses",
    ]

    private static let numbers = [
        "half": "0.5", "½": "0.5", "1/2": "0.5", "quarter": "0.25", "¼": "0.25", "1/4": "0.25", "¾": "0.75",
        "3/4": "0.75", "one": "1", "two": "2", "three": "3", "four": "4", "1½": "1.5",
    ]
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
