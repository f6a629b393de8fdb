/// The record in `experiments.rec`.
extension Experiment {
    /// Returns the order as written: `TC CT …`, with T for the trial.
    private static func text(_ order: [Bool]) -> String { order.map { $0 ? "TC" : "CT" }.joined(separator: " ") }

    /// The fields of the record, in order.
    public var fields: [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = [
            ("Id", id.text), ("Registered", registered.diaryText), ("Question", question), ("Trial", trial.text),
            ("Control", control.text),
        ]
        if let criterion { fields.append((criterion.field.rawValue, criterion.text)) }
        fields += [
            ("Start", start.description), ("Pairs", String(design.pairs)), ("Block_days", String(design.blockDays)),
            ("Washout_days", String(design.washoutDays)), ("Seed", String(seed)), ("Order", Self.text(order)),
        ]
        if let stopped { fields.append(("Stopped", stopped.description)) }
        if let reason { fields.append(("Reason", reason)) }
        return fields
    }

    /// Parses the fields of a record.
    ///
    /// - Parameter value: returns the value of the first field with a name.
    /// - Throws: ``ParseError`` naming what is missing or invalid.
    public init(_ value: (String) -> String?) throws(ParseError) {
        func text(_ name: String) throws(ParseError) -> String {
            guard let text = value(name), !text.isEmpty else {
                throw ParseError(found: "", expected: "a field \(name)")
            }
            return text
        }
        func number(_ name: String) throws(ParseError) -> Int {
            let text = try text(name)
            guard let number = Int(text) else { throw ParseError(found: text, expected: "a whole number of \(name)") }
            return number
        }
        let pairs = try number("Pairs")
        guard
            let design = Design(
                pairs: pairs, blockDays: try number("Block_days"), washoutDays: try number("Washout_days"))
        else {
            throw ParseError(
                found: "\(pairs)", expected: "6 to 60 pairs of blocks of 1 to 28 days, longer than the washout")
        }
        let seedText = try text("Seed")
        guard let seed = UInt64(seedText) else { throw ParseError(found: seedText, expected: "a number as the Seed") }
        let orderText = try text("Order")
        let order = orderText.split(separator: " ").map { $0 == "TC" }
        guard orderText == Self.text(order) else {
            throw ParseError(found: orderText, expected: "the Order of the pairs, as TC CT")
        }
        let criterion = try Criterion.reading(value)
        let (registered, start) = (try Moment(parsing: text("Registered")), try DiaryDate(parsing: text("Start")))
        guard registered.date <= start else {
            throw ParseError(found: registered.diaryText, expected: "a moment before the Start: the order comes first")
        }
        guard
            let experiment = Experiment(
                id: EntryID(try text("Id")), registered: registered,
                question: try text("Question"), trial: try Name(parsing: text("Trial")),
                control: try Name(parsing: text("Control")), criterion: criterion, start: start,
                design: design, seed: seed, order: order)
        else { throw ParseError(found: orderText, expected: "two different arms, and an Order for each pair") }
        self = experiment
        if let day = value("Stopped") { stopped = try DiaryDate(parsing: day) }
        reason = value("Reason")
    }
}
