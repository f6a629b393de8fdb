/// One side of an exercise, counted or held, that isn't a stretch: done, or skipped with a reason.
public struct ExerciseBout: Hashable, Sendable {
    /// The exercise.
    public var name: Name
    /// The side; nil if the exercise has no sides.
    public var side: Side?
    /// The outcome.
    public var outcome: Outcome

    /// The outcome of an exercise; one not done at all isn't logged.
    public enum Outcome: Hashable, Sendable {
        /// Done this many times in each set.
        case repeated(times: Int, sets: Int)
        /// Held for this long in each set.
        case held(HoldDuration, sets: Int)
        /// Skipped on purpose, with the reason if one was given.
        case skipped(why: String?)
    }

    /// Creates a bout of an exercise.
    public init(_ name: Name, side: Side? = nil, _ outcome: Outcome) {
        self.name = name
        self.side = side
        self.outcome = outcome
    }

    /// Whether it was done.
    public var isDone: Bool { if case .skipped = outcome { false } else { true } }

    /// Parses `name[, side], 12 times[, 2 sets]`, `name[, side], 30 s[, 2 sets]` or `name[, side], skipped[, why]`.
    ///
    /// - Throws: ``ParseError`` if a part is none of these.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        var parts = text.commaSeparated()
        name = try Name(parsing: parts.removeFirst())
        if let side = parts.first.flatMap(Side.init(rawValue:)) {
            self.side = side
            parts.removeFirst()
        }
        guard !parts.isEmpty else {
            throw ParseError(
                found: String(text), expected: "an exercise with how often (12 times), its seconds (30 s) or “skipped”")
        }
        outcome = try Outcome(parts)
    }

    /// The outcome without the name: `12 times, 2 sets`.
    public var outcomeText: String {
        switch outcome {
        case .repeated(let times, let sets): "\(times) times" + Self.text(sets: sets)
        case .held(let duration, let sets): duration.text + Self.text(sets: sets)
        case .skipped(let why): "skipped" + (why.map { ", \($0)" } ?? "")
        }
    }

    private static func text(sets: Int) -> String { sets > 1 ? ", \(sets) sets" : "" }

    /// The form in the diary.
    public var text: String { [name.text, side?.rawValue, outcomeText].compactMap { $0 }.joined(separator: ", ") }
}

extension ExerciseBout.Outcome {
    /// Parses `12 times[, 2 sets]`, `30 s[, 2 sets]` or `skipped[, why]`.
    ///
    /// - Throws: ``ParseError`` if a part is none of these.
    public init(parsing text: some StringProtocol) throws(ParseError) { try self.init(text.commaSeparated()) }

    fileprivate init(_ parts: [String]) throws(ParseError) {
        var parts = parts
        let first = parts.removeFirst()
        if first == "skipped" {
            let why = parts.joined(separator: ", ")
            self = .skipped(why: why.isEmpty ? nil : why)
            return
        }
        let sets =
            try parts.isEmpty ? 1 : Self.count(parts.removeFirst(), ["sets", "set"], expected: "sets, such as 2 sets")
        if let extra = parts.first { throw ParseError(found: extra, expected: "nothing after the sets") }
        // A bare number could be either.
        let isBare = first.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if !isBare, let duration = try? HoldDuration(parsing: first) {
            self = .held(duration, sets: sets)
        } else {
            self = .repeated(
                times: try Self.count(first, ["times", "time", "x"], expected: "how often, such as 12 times"),
                sets: sets)
        }
    }

    private static func count(_ text: String, _ words: [String], expected: String) throws(ParseError) -> Int {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits), (1...1000).contains(count),
            words.contains(String(text.dropFirst(digits.count).trimmingBlanks()))
        else { throw ParseError(found: text, expected: expected) }
        return count
    }
}
