import Diary

@testable import Catalog

/// The Swift source of what the built-in warning signs are raised by.
struct SignOutlinesSource {
    /// The signs in the file.
    let signs: [WarningSign]

    /// The signs that something logged raises.
    private var logged: [WarningSign] { signs.filter { !($0.sites + $0.feels + $0.habits).isEmpty } }

    /// The names of a sign of which an entry must have one: of the rarest kind, since each that is there has the sign looked at.
    private func names(of sign: WarningSign) -> [Name] {
        [sign.habits, sign.feels, sign.sites].first { !$0.isEmpty } ?? []
    }

    /// The lines of the source.
    var lines: [String] {
        let byKey = logged.enumerated().flatMap { place, sign in names(of: sign).map { (key: $0.key, place: place) } }
            .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
        return [
            "// swift-format-ignore-file",
            "// Made from Data/warning-signs.rec by `make tables`: change that file, not this one.",
            "",
            "import Diary",
            "",
            "extension SignOutlines {",
            "    /// Those of the built-in warning-signs.rec.",
            "    static let builtIn = SignOutlines(",
            "        signs: signs, keys: keys, placesByKey: placesByKey,",
            "        phrasesAgainstExercise: PhraseStarts(words: wordsAgainstExercise),",
            "        otherPhrases: PhraseStarts(words: otherWords))",
            "", "    private static let signs: [WarningSign] = [",
        ] + logged.flatMap(outline) + ["    ]"]
            + ["", "    private static let keys: [String] = ["] + byKey.map { "        \(swiftLiteral($0.key))," } + [
                "    ]"
            ]
            + ["", "    private static let placesByKey: [Int] = \(byKey.map(\.place))"]
            + ["", "    private static let wordsAgainstExercise: [UInt16] = ["]
            + words(of: signs.filter(\.rulesOutExercise)) + ["    ]"]
            + ["", "    private static let otherWords: [UInt16] = ["]
            + words(of: signs.filter { !$0.rulesOutExercise }) + ["    ]", "}"]
    }

    private func outline(_ sign: WarningSign) -> [String] {
        let parts: [(String, Any)] = [
            ("rulesOutExercise", sign.rulesOutExercise), ("sites", sign.sites), ("side", sign.side as Any),
            ("feels", sign.feels), ("habits", sign.habits), ("condition", sign.condition as Any),
        ]
        return [
            "        WarningSign(",
            "            outline: \(swiftLiteral(sign.sign)), \(swiftLiteral(sign.urgency)), "
                + parts.map { "\($0.0): \(swiftLiteral($0.1))" }.joined(separator: ", ") + "),",
        ]
    }

    /// Returns the encoded words of the phrases, one line for each sign.
    private func words(of signs: [WarningSign]) -> [String] {
        signs.filter { !$0.phrases.isEmpty }.map { sign in
            var starts = PhraseStarts()
            for phrase in sign.phrases { starts.add(phrase) }
            return "        " + starts.words.map { "\($0), " }.joined().dropLast()
        }
    }
}
