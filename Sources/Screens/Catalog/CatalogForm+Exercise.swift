import Catalog
import Diary

/// What is said of an exercise: its kind, how long or how often, steps, what to watch for, and what it needs.
extension CatalogForm {
    /// As many steps, cautions or props as a form takes.
    private static let mostLines = 9

    /// The fields of an exercise after its sides, each list with a line more to add another.
    var exerciseFields: [Field] {
        let dose: [Field] = isRepeated ? [.times, .tempo] : [.hold]
        return [.manner] + dose + [.gentle] + lines(Field.step) + lines(Field.caution) + lines(Field.prop)
    }

    /// Whether the exercise is done over and over rather than held.
    var isRepeated: Bool { choices[.manner]?.place == 1 }

    private func lines(_ field: (Int) -> Field) -> [Field] {
        let filled = (0..<Self.mostLines).last { !(texts[field($0)]?.text ?? "").isEmpty } ?? -1
        return (0...min(filled + 1, Self.mostLines - 1)).map(field)
    }

    /// What can be typed of an exercise, as its record says it.
    static func exerciseTexts(_ record: [CatalogLine]) -> [Field: TextField] {
        func said(_ name: String) -> [String] { record.filter { $0.name == name }.map(\.value) }
        func text(_ name: String, unit: String = "", usual: String) -> TextField {
            said(name).first.map { TextField($0 + unit) } ?? TextField(usual, isSuggestion: true)
        }
        var texts: [Field: TextField] = [
            .hold: text("Hold", unit: " s", usual: "30 s"), .times: text("Times", usual: "8"),
            .tempo: text("Tempo", unit: " s", usual: "4 s"),
        ]
        for place in 0..<mostLines {
            for (field, name) in [
                (Field.step(place), "Step"), (Field.caution(place), "Caution"), (Field.prop(place), "Needs"),
            ] {
                let lines = said(name)
                texts[field] = TextField(lines.indices.contains(place) ? lines[place] : "")
            }
        }
        return texts
    }

    /// The lines of a record for how long or how often an exercise is done. What was chosen widens the least and the most
    /// that make sense.
    ///
    /// - Throws: `ParseError` when the hold is no time, or the repetitions are no number.
    func doseLines() throws(ParseError) -> [CatalogLine] {
        guard isRepeated else {
            let hold = try HoldDuration(parsing: texts[.hold]?.text ?? "")
            return [CatalogLine("Hold", "\(hold.seconds)")] + bounds("Hold", hold.seconds)
        }
        let times = try number(in: .times, 1...50, expected: "how often, from 1 to 50")
        let tempo = try number(in: .tempo, 1...30, expected: "seconds for each, from 1 to 30")
        return [CatalogLine("Times", "\(times)")] + bounds("Times", times) + [CatalogLine("Tempo", "\(tempo)")]
    }

    private func bounds(_ name: String, _ value: Int) -> [CatalogLine] {
        func bound(_ end: String, _ choose: (Int, Int) -> Int) -> [CatalogLine] {
            let said = record.first { $0.name == name + end }.flatMap { Int($0.value) }
            return said.map { [CatalogLine(name + end, "\(choose($0, value))")] } ?? []
        }
        return bound("_min", min) + bound("_max", max)
    }

    private func number(in field: Field, _ range: ClosedRange<Int>, expected: String) throws(ParseError) -> Int {
        let text = texts[field]?.text ?? ""
        let digits = text.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
        let unit = text.drop { $0 == " " }.dropFirst(digits.count).filter { $0 != " " }
        guard let number = Int(digits), range.contains(number), ["", "s", "x", "times"].contains(unit) else {
            throw ParseError(found: text, expected: expected)
        }
        return number
    }
}
