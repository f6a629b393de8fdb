import Catalog
import Diary

/// The part of the form about an exercise: kind, duration or repetitions, steps, cautions and props.
extension CatalogForm {
    /// The most steps, cautions or props that a form takes.
    private static let mostLines = 9

    /// The fields of an exercise after its sides; each list has one more line to add another.
    var exerciseFields: [Field] {
        let dose: [Field] = isRepeated ? [.times, .tempo] : [.hold]
        return [.manner] + dose + [.gentle] + lines(Field.step) + lines(Field.caution) + lines(Field.prop)
    }

    /// Whether the exercise is repeated rather than held.
    var isRepeated: Bool { choices[.manner]?.place == 1 }

    private func lines(_ field: (Int) -> Field) -> [Field] {
        let filled = (0..<Self.mostLines).last { !(texts[field($0)]?.text ?? "").isEmpty } ?? -1
        return (0...min(filled + 1, Self.mostLines - 1)).map(field)
    }

    /// Returns the text fields of an exercise, filled from its record.
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

    /// Returns the lines of a record for the duration or repetitions of an exercise, with the usual limits widened to include them.
    ///
    /// - Throws: `Fault` if the hold isn't a valid time, or the repetitions aren't a number.
    func doseLines() throws(Fault) -> [CatalogLine] {
        guard isRepeated else {
            let hold = try Fault.at(.hold) { () throws(ParseError) in
                try HoldDuration(parsing: texts[.hold]?.text ?? "")
            }
            return [CatalogLine("Hold", "\(hold.seconds)")] + bounds("Hold", hold.seconds)
        }
        typealias Repetitions = Stretch.Repetitions
        let times = try number(in: .times, Repetitions.countRange, expected: Repetitions.countExpectation)
        let tempo = try number(in: .tempo, Repetitions.tempoRange, expected: Repetitions.tempoExpectation)
        return [CatalogLine("Times", "\(times)")] + bounds("Times", times) + [CatalogLine("Tempo", "\(tempo)")]
    }

    private func bounds(_ name: String, _ value: Int) -> [CatalogLine] {
        func bound(_ end: String, _ choose: (Int, Int) -> Int) -> [CatalogLine] {
            let said = record.first { $0.name == name + end }.flatMap { Int($0.value) }
            return said.map { [CatalogLine(name + end, "\(choose($0, value))")] } ?? []
        }
        return bound("_min", min) + bound("_max", max)
    }

    private func number(in field: Field, _ range: ClosedRange<Int>, expected: String) throws(Fault) -> Int {
        let text = texts[field]?.text ?? ""
        let digits = text.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
        let unit = text.drop { $0 == " " }.dropFirst(digits.count).filter { $0 != " " }
        guard let number = Int(digits), range.contains(number), ["", "s", "x", "times"].contains(unit) else {
            throw Fault(field: field, error: ParseError(found: text, expected: expected))
        }
        return number
    }
}
