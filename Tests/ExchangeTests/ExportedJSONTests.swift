import Catalog
import Diary
import Exchange
import Foundation
import Testing

@Suite("FHIR and Open mHealth, written as text")
struct ExportedJSONTests {
    /// What any JSON says, to be written again by an encoder.
    private enum Value: Codable {
        case object([String: Value])
        case list([Value])
        case text(String)
        case answer(Bool)
        case number(Double)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let object = try? container.decode([String: Value].self) {
                self = .object(object)
            } else if let list = try? container.decode([Value].self) {
                self = .list(list)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let answer = try? container.decode(Bool.self) {
                self = .answer(answer)
            } else {
                self = .number(try container.decode(Double.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .object(let object): try container.encode(object)
            case .list(let list): try container.encode(list)
            case .text(let text): try container.encode(text)
            case .answer(let answer): try container.encode(answer)
            case .number(let number): try container.encode(number)
            }
        }
    }

    /// Returns the same JSON as an encoder writes it.
    private func encoded(_ json: some StringProtocol) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let value = try JSONDecoder().decode(Value.self, from: Data(json.utf8))
        return String(decoding: try encoder.encode(value), as: UTF8.self).escapingControlsInJSON
    }

    private static let fields: [(name: String, value: String)] = [
        ("Pain", "6"), ("Site", "low back, left"), ("Site", "old “scar”, both, 2"), ("Feel", "ache"),
        ("Trigger", "a/b"),
        ("Habit", "hours slept, 7.25 h"), ("Habit", "steps, 12345 times"), ("Habit", "salt, 0.001 h"),
        ("Habit", "slept, on stomach, late"), ("Habit", "coffee, no"), ("Habit", "mood, 7"), ("Stress", "10"),
        ("Activity", "walking"), ("Activity", "swimming, 75.5 min, cold"), ("Care", "massage, 60 min"),
        ("Care", "anti-inflammatory, by “mouth”"), ("Medicine", "gel"), ("Medicine", "tilidin, 2 Stück, late"),
        ("Medicine", "naproxen, none"), ("Medicine", "metamizole, 1"), ("Pain_before", "0"),
        ("Stretch", "clam, left, 30 s"), ("Stretch", "cat-cow, skipped"), ("Exercise", "bridge, left, 30 s, 2 sets"),
        ("Flare", "no"), ("Event", "New \\ chair"), ("Question", "\u{1B}[2J?"), ("Answered", "yes"),
        ("Note", "Two\nlines"),
    ]

    /// Returns entries with each field alone, with all of them, and with every character up to U+3000.
    private func entries() throws -> [Entry] {
        let when = (name: "When", value: "2026-11-20 08:10:05 -0330")
        let single = Self.fields.filter { $0.name != "Answered" }.map { [when, $0] }
        let texts = stride(from: 0, to: 0x3000, by: 64).map { start in
            String(String.UnicodeScalarView((start..<start + 64).compactMap { Unicode.Scalar($0) }))
        }
        return try (single + [[when] + Self.fields]).map { try Entry(fields: $0) }
            + (texts + ["👩‍👩‍👧 \u{10FFFF}"]).map { text in
                var entry = Entry(id: EntryID(text), when: Moment(instant: 0, offset: 0))
                entry.note = text
                return entry
            }
    }

    @Test("each resource of a bundle is what an encoder writes", arguments: FHIRBundle.Kind.allCases)
    func fhir(kind: FHIRBundle.Kind) throws {
        let bundle = FHIRBundle(kind, subject: kind == .transaction ? "Patient/\"1\"" : nil, name: "Zoë \"\u{7F}\"")
        let lines = bundle.text(of: try entries()).split(separator: "\n").dropFirst().dropLast()
        #expect(lines.count > 200)
        // FHIR allows no control characters but tabs and line ends.
        let escapes = lines.joined().split(separator: "\\u00").dropFirst().map { $0.prefix(2) }
        #expect(escapes.allSatisfy { $0 >= "7f" })
        for line in lines {
            let item = line.hasSuffix(",") ? line.dropLast() : line
            #expect(try encoded(item).utf8.elementsEqual(item.utf8), "\(item)")
        }
    }

    @Test("each data point is what an encoder writes")
    func openMHealth() throws {
        var text = ""
        OpenMHealth.write(try entries()) { text += $0 }
        let lines = text.split(separator: "\n")
        #expect(lines.count > 8)
        for line in lines { #expect(try encoded(line).utf8.elementsEqual(line.utf8), "\(line)") }
    }
}
