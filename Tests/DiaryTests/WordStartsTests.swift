import Foundation
import Statistics
import Testing

@testable import Diary

@Suite("The beginnings of words")
struct WordStartsTests {
    /// The phrases of the built-in warning signs.
    private static let phrases: [String] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data/warning-signs.rec")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { $0.hasPrefix("Phrase: ") }.map { String($0.dropFirst(8)) }
    }()

    private static let joints = [
        " ", " ", " ", ", ", ". ", "\n", " and ", " é ", "—", "\u{AD}", " \u{200D}", "’ ", "/",
    ]
    private static let changes: [@Sendable (String) -> String] = [
        { $0 }, { $0.uppercased() }, { "'\($0)'" }, { "’\($0)" }, { $0.prefix(2) + "´" + $0.dropFirst(2) },
        { "`\($0)" },
        { $0.dropLast(2) + "ʼ" + $0.suffix(2) }, { String($0.dropLast()) }, { $0.prefix(5) + "x" + $0.dropFirst(5) },
        { $0 + "ing" }, { $0 + "\u{301}" },
        { $0.replacing("k", with: "\u{212A}") }, { String($0.dropLast()) + "’" + $0.suffix(1) },
        { $0.hasSuffix("nt") ? $0.dropLast(2) + " not" : $0 }, { $0 == "cannot" ? "can not" : $0 },
        { $0 == "wont" ? "will not" : $0 }, { "€\($0)" },
    ]

    /// Returns the words of a phrase, one for each place, changed and joined in ways that leave them the same words or not.
    private func text(like phrase: String, using random: inout SplitMix64) -> String {
        phrase.split(separator: " ").map { element in
            let word = element.split(separator: "|").randomElement(using: &random).map(String.init) ?? ""
            let change = Self.changes.randomElement(using: &random) ?? { $0 }
            return change(word.filter { !"+*".contains($0) }) + (Self.joints.randomElement(using: &random) ?? " ")
        }.joined()
    }

    @Test("no phrase whose words are all there is ruled out", arguments: UInt64(0)..<12)
    func none(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let own = ["é*|numb", "legs +numb|weak*", "a* b", "go|no  not", "x||y z", "*", "two | words"]
        let phrases = (Self.phrases + own).map(Phrase.init(parsing:))
        #expect(phrases.count > 100)
        let ones = phrases.map { phrase in
            var one = PhraseStarts()
            one.add(phrase)
            return one
        }
        var found = 0
        for text in (Self.phrases + own).map({ text(like: $0, using: &random) }).shuffled(using: &random).prefix(60) {
            let starts = WordStarts([text])
            let words = NoteText(text).words
            for (phrase, one) in zip(phrases, ones) {
                let isThere = phrase.elements.allSatisfy { element in
                    words.contains { element.matches($0.text) }
                }
                guard isThere else { continue }
                found += 1
                #expect(phrase.mayOccur(in: starts), "\(text), \(phrase)")
                #expect(one.mayOccur(in: starts), "\(text), \(phrase)")
            }
        }
        #expect(found > 30)
    }

    @Test("of several phrases one is enough, of one phrase every word is needed")
    func several() {
        var phrases = PhraseStarts()
        for phrase in ["numb*|tingl* legs", "fever"] { phrases.add(Phrase(parsing: phrase)) }
        func mayOccur(_ texts: String...) -> Bool { phrases.mayOccur(in: WordStarts(texts)) }
        #expect(mayOccur("My legs tingle"))
        #expect(mayOccur("A FEVER"))
        #expect(mayOccur("numb", "legs"))
        #expect(!mayOccur("My legs are tired"))
        #expect(!mayOccur("numb toes"))
        #expect(!mayOccur())
        #expect(!PhraseStarts().mayOccur(in: WordStarts(["anything"])))
    }
}
