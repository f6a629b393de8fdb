import Testing

/// The results of Twinge's functions, by the path of the number in the reference file they are compared with.
struct Answers {
    private enum Answer {
        case number(Double, relative: Double, absolute: Double)
        case word(String)
        case nothing
    }

    private var answers: [String: Answer] = [:]
    private var inputs: Set<String> = []

    /// The number of values compared with the reference.
    var count: Int { answers.count }

    /// Adds an answer to one number, with a relative or absolute tolerance; nil answers null.
    mutating func give(
        _ number: Double?, for path: String, tolerance: Double = 1e-8, absolute: Double = 1e-14
    ) {
        answers[path] = number.map { .number($0, relative: tolerance, absolute: absolute) } ?? .nothing
    }

    /// Adds the answers to an array of numbers.
    mutating func give(_ numbers: [Double?], for path: String, tolerance: Double = 1e-8) {
        for (place, number) in numbers.enumerated() { give(number, for: "\(path).\(place)", tolerance: tolerance) }
    }

    /// Adds an answer to a number that must match exactly.
    mutating func give(exactly number: Double?, for path: String) {
        give(number, for: path, tolerance: 0, absolute: 0)
    }

    /// Adds the answers to an array of numbers that must match exactly.
    mutating func give(exactly numbers: [Double?], for path: String) {
        for (place, number) in numbers.enumerated() { give(exactly: number, for: "\(path).\(place)") }
    }

    /// Adds an answer to a word.
    mutating func give(_ word: String, for path: String) { answers[path] = .word(word) }

    /// Marks everything at and below a path as needing no answer: an input, a remark, or the result of a method that Twinge doesn't use.
    mutating func take(_ paths: String...) { inputs.formUnion(paths) }

    /// Adds the answers to a part of a file.
    mutating func add(_ part: Answers, under path: String) {
        for (own, answer) in part.answers { answers["\(path).\(own)"] = answer }
        inputs.formUnion(part.inputs.map { "\(path).\($0)" })
    }

    /// Requires a correct answer to everything in the reference, and no others.
    func expect(toMeet reference: Reference, sourceLocation: SourceLocation = #_sourceLocation) {
        let leaves = reference.leaves
        for (path, leaf) in leaves.sorted(by: { $0.key < $1.key }) where !isInput(path) {
            #expect(isRight(path, leaf), "\(path): \(leaf), not \(described(path))", sourceLocation: sourceLocation)
        }
        let needless = answers.keys.filter { leaves[$0] == nil }
        #expect(needless.isEmpty, "answers without a question", sourceLocation: sourceLocation)
    }

    private func isRight(_ path: String, _ leaf: Reference.Leaf) -> Bool {
        switch (answers[path], leaf) {
        case (.number(let number, let relative, let absolute), .number(let expected)):
            abs(number - expected) <= max(relative * abs(expected), absolute)
        case (.word(let word), .word(let expected)): word == expected
        case (.nothing, .nothing): true
        default: false
        }
    }

    private func described(_ path: String) -> String {
        switch answers[path] {
        case .number(let number, _, _): "\(number)"
        case .word(let word): word
        case .nothing: "nothing"
        case nil: "answered"
        }
    }

    private func isInput(_ path: String) -> Bool {
        inputs.contains { path == $0 || path.hasPrefix($0 + ".") }
    }
}

/// A part of a reference file, and how Twinge answers it.
struct Section: Sendable, CustomTestStringConvertible {
    let name: String
    /// Answers the part, which is passed in for its inputs.
    let answers: @Sendable (Reference) throws -> Answers

    init(_ name: String, _ answers: @escaping @Sendable (Reference) throws -> Answers) {
        self.name = name
        self.answers = answers
    }

    var testDescription: String { name }
}
