import Catalog
import Diary
import Foundation
import Testing

/// `docs/KNOWLEDGE.md` lists what the founding texts say and where it is; every record that it names exists.
@Suite("What Twinge knows, as written down")
struct KnowledgeDocumentTests {
    private static let catalog = Catalog.standard
    private static let text = try? String(
        contentsOf: CatalogFileTests.folder.appending(components: "..", "docs", "KNOWLEDGE.md"), encoding: .utf8)

    private static func rows() throws -> [Substring] {
        try #require(text).split(separator: "\n").filter { $0.starts(with: /\| [0-9]+ \|/) }
    }

    @Test("all 103 items are there, except those left out, and each says where it is")
    func items() throws {
        let numbers = try Self.rows().compactMap { row in
            row.split(separator: "|").first.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) }
        }
        #expect(numbers == (1...108).filter { ![10, 34, 44, 76, 94].contains($0) })
        for row in try Self.rows() { #expect(row.split(separator: "|").count == 3, "\(row)") }
    }

    @Test("every record it names is in the catalog")
    func records() throws {
        var count = 0
        for row in try Self.rows() {
            for reference in row.matches(of: /`([a-z]+) ([^`]+)`/) {
                let (kind, text) = (String(reference.output.1), String(reference.output.2))
                // Commands, and the keys that open the review.
                if ["twinge", "g"].contains(kind) { continue }
                let name = try Name(parsing: text)
                #expect(Self.isKnown(name, as: kind), "\(row)")
                count += 1
            }
        }
        #expect(count > 100)
    }

    private static func isKnown(_ name: Name, as kind: String) -> Bool {
        switch kind {
        case "muscle": catalog.muscle(name) != nil
        case "habit": catalog.habit(name) != nil
        case "exercise": catalog.stretch(name) != nil
        case "care": catalog.care(name) != nil
        case "feel": catalog.feel(name) != nil
        case "site": catalog.site(name) != nil
        case "sign": catalog.warningSigns.contains { $0.sign == name }
        case "question": catalog.reviewQuestions.contains { $0.name == name }
        case "topic": catalog.topics.contains { $0.name == name }
        case "figure": catalog.figure(of: name) != nil
        default: false
        }
    }
}
