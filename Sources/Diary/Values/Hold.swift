/// One side of one stretch, held for a time or skipped with a reason.
public struct Hold: Hashable, Sendable {
    /// The stretch.
    public var name: Name
    /// The side; nil if the stretch has no sides.
    public var side: Side?
    /// The outcome.
    public var outcome: Outcome

    /// The outcome of a hold; one not done at all isn't logged.
    public enum Outcome: Hashable, Sendable {
        /// Held for this long.
        case done(HoldDuration)
        /// Skipped on purpose, with the reason if one was given.
        case skipped(why: String?)
    }

    /// Creates a hold.
    public init(_ name: Name, side: Side? = nil, _ outcome: Outcome) {
        self.name = name
        self.side = side
        self.outcome = outcome
    }

    /// The time held; nil if it was skipped.
    public var duration: HoldDuration? {
        if case .done(let duration) = outcome { duration } else { nil }
    }

    /// Parses `name[, side], 30 s` or `name[, side], skipped[, why]`.
    ///
    /// - Throws: ``ParseError`` if a part is neither a side, seconds nor `skipped`.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        let parts = text.commaSeparated()
        name = try Name(parsing: parts[0])
        var place = 1
        if parts.count > 1, let side = Side(rawValue: parts[1]) {
            self.side = side
            place = 2
        }
        guard place < parts.count else {
            throw ParseError(found: String(text), expected: "a stretch with its seconds (30 s) or “skipped”")
        }
        if parts[place] == "skipped" {
            let why = Array(parts[(place + 1)...]).joined(separator: ", ")
            outcome = .skipped(why: why.isEmpty ? nil : why)
        } else {
            outcome = .done(try HoldDuration(parsing: parts[place]))
            if let extra = parts.dropFirst(place + 1).first {
                throw ParseError(found: extra, expected: "nothing after the seconds")
            }
        }
    }

    /// The form in the diary.
    public var text: String {
        var parts = [name.text]
        if let side { parts.append(side.rawValue) }
        switch outcome {
        case .done(let duration): parts.append(duration.text)
        case .skipped(let why): parts += ["skipped"] + (why.map { [$0] } ?? [])
        }
        return parts.joined(separator: ", ")
    }
}
