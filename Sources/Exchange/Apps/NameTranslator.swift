import Catalog
import Diary

/// Works out what a name of another app means here: a rule of the user's mapping, a pain with its site, or a habit, an activity or
/// a treatment of the catalog; or else a new habit.
struct NameTranslator {
    private let app: String
    private let hasCheckMarks: Bool
    private var catalog: Catalog
    private var rules: [String: ImportRule] = [:]
    private var ownHabits: [Name: Habit] = [:]
    private var values: [String: SourceValues] = [:]
    private var decisions: [String] = []
    private var lostNumbers: [Name: Int] = [:]

    /// What was decided about habits, each in a sentence.
    var remarks: [String] {
        decisions
            + lostNumbers.sorted { $0.key.key < $1.key.key }.map { name, count in
                "“\(name)” is a yes/no habit: \(count.counted("number")) became yes. What the source said is kept beside it."
            }
    }
    /// The habits missing from the catalog, as rec text.
    private(set) var newHabits = ""

    /// Creates a translator for an app.
    ///
    /// - Parameter hasCheckMarks: whether its habits are ticked off, so that a treatment among them becomes a habit: care can't say no.
    init(app: String, catalog: Catalog, hasCheckMarks: Bool = false) {
        self.app = app
        self.hasCheckMarks = hasCheckMarks
        self.catalog = catalog
    }

    /// Adds the rules of a mapping, which take precedence over everything else.
    ///
    /// - Throws: ``ImportError/mapping(_:)`` if it can't be parsed.
    mutating func add(_ mapping: CatalogSource) throws(ImportError) {
        let mapping = try ImportMapping(namesOf: mapping, catalog: catalog)
        newHabits = CSVImport.newHabits(of: mapping, for: catalog)
        catalog = mapping.catalog(under: catalog)
        for rule in mapping.rules {
            if case .name(let name) = rule.subject { rules[name] = rule }
        }
    }

    /// Looks at everything that the source says, so that a new habit is measured by all its values, whichever comes first.
    ///
    /// - Complexity: O(*n*) for *n* items.
    mutating func survey(_ items: some Sequence<SourceItem>) {
        for item in items { values[Name.key(of: item.name), default: SourceValues()].add(item.value) }
    }

    /// Returns the fields that an item becomes.
    ///
    /// - Throws: ``RowReader/Refusal`` with the reason if it can't be imported.
    mutating func fields(for item: SourceItem) throws(RowReader.Refusal) -> [FieldWriter.Written] {
        let known: [FieldWriter.Written]?
        do throws(ParseError) {
            known = try knownFields(for: item)
        } catch {
            throw RowReader.Refusal(reason: "\(item.name): \(error.description)")
        }
        if let known { return known }
        // Said without the number, so that a column of them is one line of the summary.
        let what = if case .answer = item.value { "“\(item.value.text)” beside numbers" } else { "a number" }
        throw RowReader.Refusal(
            reason: "\(item.name): \(what) without a known unit; \(Self.advice(on: item.name))")
    }

    /// How to say what the values of a name are.
    private static func advice(on name: some CustomStringConvertible) -> String {
        "describe “\(name)” in your habits.rec, or map it with --map"
    }

    /// Returns the fields that an item becomes; nil if its name is new and its numbers could count anything.
    ///
    /// - Throws: ``ParseError`` if it can't be imported for another reason.
    private mutating func knownFields(for item: SourceItem) throws(ParseError) -> [FieldWriter.Written]? {
        if let rule = rules[Name.key(of: item.name)] { return try fields(for: item, by: rule) }
        let whole = try Self.name(of: item)
        // A habit may be called so.
        let item = catalog.loggedHabit(whole) == nil ? item.inUnitOfName ?? item : item
        let name = try Self.name(of: item)
        if let pain = try pain(name, item.value) { return pain }
        if let habit = catalog.loggedHabit(name) ?? ownHabits[name] { return [try written(habit, item)] }
        if let care = care(name, item.value) {
            if case .answer(false) = item.value {
                throw ParseError(found: item.value.text, expected: "care that you had")
            }
            // The dose is worth mentioning, but not that there was one.
            let words = item.words?.inOneLine(joinedBy: " ")
            let said = words.flatMap { Double(decimal: $0) == nil ? $0 : nil } ?? item.value.detail
            let detail = care.name == name ? said : [name.text, said].compactMap { $0 }.joined(separator: " ")
            return [FieldWriter.Written(field: .care, value: Treatment(care.name, detail: detail).text)]
        }
        guard let habit = try newHabit(name, item) else { return nil }
        return [try written(habit, item)]
    }

    private static func name(of item: SourceItem) throws(ParseError) -> Name {
        try Name(parsing: item.name.split { $0 == "," || $0.isNewline }.map(\.trimmed).joined(separator: " "))
    }

    /// Returns the treatment with a name; nil for a check mark of one that isn't a medicine.
    private func care(_ name: Name, _ value: SourceValue) -> CareDefinition? {
        let care = catalog.loggedCare.first { $0.name == name || ($0.aliases + $0.drugs).contains(name) }
        guard case .answer = value, hasCheckMarks, care?.kind != .medicine else { return care }
        return nil
    }

    private func fields(for item: SourceItem, by rule: ImportRule) throws(ParseError) -> [FieldWriter.Written] {
        if let reason = rule.reasonToLeaveOut { throw ParseError(found: item.value.text, expected: "taken: \(reason)") }
        let value = try rule.converted(item.value.text)
        let writer = FieldWriter(catalog: catalog)
        return try rule.fields.map { field throws(ParseError) in
            try writer.write(field.field, field.template.filled { $0 == ImportRule.valueName ? value : item.name })
        }
    }

    /// Returns a pain score with its site, for names such as “Back pain” and “Headache” that come with a number; only the site if
    /// there is no severity.
    private func pain(_ name: Name, _ value: SourceValue) throws(ParseError) -> [FieldWriter.Written]? {
        let site = painSite(name)
        guard name.key == "pain" || site != nil else { return nil }
        let place = site.map { FieldWriter.Written(field: .site, value: $0.text) }
        if case .unrated = value, let place { return [place] }
        guard let score = value.outOfTen else { return nil }
        return [try FieldWriter(catalog: catalog).write(.pain, score.plainText), place].compactMap { $0 }
    }

    private func painSite(_ name: Name) -> SiteReading? {
        if let place = Self.conditions[name.key] { return exactSite(place) }
        guard let ending = [" pain", " ache", "ache"].first(where: name.key.hasSuffix) else { return nil }
        return site(String(name.key.dropLast(ending.count))) ?? exactSite(name.key)
    }

    /// Pains that have their own name, and where they are felt.
    private static let conditions = ["sciatica": "back of thigh", "lumbago": "low back"]

    /// Returns the site that a name of another app means: “lower back”, “Back (lower)”, “left knee”, “Shoulder - right”.
    func site(_ text: String) -> SiteReading? {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        let side = words.lazy.compactMap { Side(rawValue: $0) }.first
        let rest = words.filter { Side(rawValue: $0) == nil && !["side", "pain", "the"].contains($0) }
        let orders = [rest, Array(rest.dropFirst() + rest.prefix(1))].map { $0.joined(separator: " ") }
        // “knees” and “hips” mean both sides.
        let singular = orders.filter { $0.hasSuffix("s") }.map { String($0.dropLast()) }
        guard let site = (orders + singular).lazy.compactMap(exactSite).first else { return nil }
        return SiteReading(site.name, side: side)
    }

    private func exactSite(_ text: String) -> SiteReading? {
        guard let name = try? Name(parsing: text) else { return nil }
        return catalog.loggedSites.first { $0.name == name || $0.aliases.contains(name) }.map { SiteReading($0.name) }
    }

    private mutating func written(_ habit: Habit, _ item: SourceItem) throws(ParseError) -> FieldWriter.Written {
        let value = item.value
        if habit.measure.unit == .hours, case .number(let number) = value,
            let most = values[Name.key(of: item.name)]?.beyondADay
        {
            throw ParseError(
                found: number.plainText,
                expected: "in hours, as others go up to \(most.plainText); say with --map what it counts")
        }
        if habit.measure == .yesNo, case .number(let number) = value, number > 0, number != 1 {
            lostNumbers[habit.name, default: 0] += 1
        }
        let writer = FieldWriter(catalog: catalog, ownHabits: ownHabits)
        let field: EntryField = habit.kind == .activity ? .activity : .habit
        let amount = try habit.measure.text(of: value, isEvent: habit.kind == .activity)
        return try writer.write(field, [habit.name.text, amount].compactMap { $0 }.joined(separator: ", "))
    }

    /// Creates a new habit, measured as all its values are; nil if these have numbers that could count anything.
    private mutating func newHabit(_ name: Name, _ item: SourceItem) throws(ParseError) -> Habit? {
        let values = values[Name.key(of: item.name)] ?? SourceValues(item.value)
        guard let measure = values.measure else {
            if case .unrated = item.value {
                throw ParseError(found: item.value.text, expected: "a severity; map “\(name)” with --map")
            }
            switch item.value {
            case .number, .answer: return nil
            default:
                throw ParseError(found: item.value.text, expected: "in a known unit; \(Self.advice(on: name))")
            }
        }
        var habit = Habit(name: name, measure: measure, question: "\(name)?")
        if let remark = values.remark(name) { decisions.append(remark) }
        // What is ticked at one time and measured at another happened each time, so it adds up.
        if values.isTickedAndMeasured { habit.kind = .activity }
        ownHabits[name] = habit
        if !newHabits.isEmpty { newHabits += "\n" }
        newHabits += "Name: \(name)\n" + (habit.kind == .activity ? "Kind: activity\n" : "")
        newHabits += "Unit: \(measure.unitForm ?? "")\nBasis: imported from \(app)\n"
        return habit
    }
}

extension SourceItem {
    /// A bare number under a name with a unit in brackets, such as “Driving (min)”, as a length of time under the name alone; nil for any other item.
    fileprivate var inUnitOfName: SourceItem? {
        guard case .number(let number) = value, let open = name.lastIndex(where: { "([{".contains($0) }),
            let unit = ColumnName(name).unit, let seconds = WrittenDuration.secondsPer(unit.rawValue),
            // An “m” may be metres.
            name[open...].dropFirst().dropLast().lowercased() != "m", name[..<open].contains(where: \.isLetter)
        else { return nil }
        return SourceItem(
            name: name[..<open].trimmed, value: .seconds(Int((number * seconds).rounded())), words: words)
    }
}

extension SourceValue {
    /// What a treatment's value says beyond that it was used.
    fileprivate var detail: String? {
        if case .answer = self { nil } else { text }
    }
}

extension Habit.Measure {
    /// Returns the text of an amount in this measure, or nil for an event without one.
    ///
    /// - Throws: `ParseError` if the value can't be expressed in it.
    fileprivate func text(of value: SourceValue, isEvent: Bool) throws(ParseError) -> String? {
        switch (self, value) {
        case (.hours, .seconds(let seconds)): return (Double(seconds) / 3600).plainText + " h"
        case (.minutes, .seconds(let seconds)): return (Double(seconds) / 60).rounded().plainText + " min"
        case (.yesNo, .seconds(let seconds)): return seconds > 0 ? "yes" : "no"
        case (.score, _):
            guard let score = value.outOfTen else { throw ParseError(found: value.text, expected: expectation) }
            return score.plainText
        case (.times, .answer(let answer)): return answer ? "1 times" : "0 times"
        case (_, .answer(true)) where isEvent: return nil
        case (_, .number(let number)), (_, .count(let number)), (_, .score(let number, _)):
            let text = number.plainText
            // The number is known, so three decimals must not look like thousands.
            let isLikeThousands = WrittenNumber(text)?.readings != nil
            return [isLikeThousands ? text + "0" : text, unit?.rawValue].compactMap { $0 }.joined(separator: " ")
        default: return value.text
        }
    }
}
