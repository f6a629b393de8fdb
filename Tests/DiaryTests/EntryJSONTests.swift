import Diary
import Foundation
import Testing

@Suite("Entries in JSON")
struct EntryJSONTests {
    private func problem(_ text: String) -> String? {
        do {
            for element in try EntryJSON.elements(in: Array(text.utf8)) { _ = try element.get() }
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// Returns the problem with an entry that has this besides its moment.
    private func problem(with text: String) -> String? {
        problem(#"{"when": "2026-11-20T08:00+00:00", \#(text)}"#)
    }

    @Test("objects come alone, in a list, or several of either, and know their position in the list")
    func pieces() throws {
        let one = #"{"when": "2026-11-19T08:00+01:00", "note": "}\"{[", "pain": 3}"#
        let elements = try EntryJSON.elements(in: Array("\(one)\n[\(one) , \(one)]\n[]".utf8))
        #expect(elements.map(\.place) == [nil, 0, 1])
        #expect(try elements.map { try $0.get().pain?.value } == [3, 3, 3])
    }

    @Test(
        "invalid JSON is rejected with its path and what was expected",
        arguments: [
            (#""pian": 3"#, "An entry has no key “pian”; the nearest is “pain”"),
            (#""pain": 3, "pain": 4"#, "the key “pain” is there twice"),
            (#""pain": 3, "\u0070ain": 4"#, "the key “pain” is there twice"),
            (
                #""habits": [{"name": "a", "value": 1, "unit": "h", "name": "b"}]"#,
                "habits[0]: the key “name” is there twice"
            ),
            (#""pain": "3""#, "pain: expected a whole number"), (#""pain": 3.5"#, "pain: expected a whole number"),
            (#""pain": 11"#, "pain: “11” is not a score from 0 to 10"),
            (#""flare": "yes""#, "flare: expected true or false"), (#""note": 3"#, "note: expected text in quotes"),
            (#""sites": "neck""#, "sites: expected a list"),
            (#""sites": ["neck"]"#, "sites[0]: expected an object with a name"),
            (#""sites": [{"name": "neck"}, {"side": "left"}]"#, "sites[1]: “name” is missing"),
            (
                #""sites": [{"name": "neck", "sid": "left"}]"#,
                "sites[0]: This object has no key “sid”; the nearest is “side”"
            ),
            (
                #""sites": [{"name": "neck", "side": "top"}]"#,
                "sites[0]: “top” is not a side: left, right, both, centre"
            ),
            (
                #""habits": [{"name": "sitting", "value": [], "unit": "h"}]"#,
                "habits[0].value: expected a number, true or false, or a word"
            ),
            (
                #""habits": [{"name": "sitting", "value": null, "unit": "h"}]"#,
                "habits[0]: “sitting” is not a habit with its amount, such as “sitting, 7.5 h” or “crossed legs, yes”"
            ),
            (
                #""habits": [{"name": "sitting", "value": 7, "unit": "miles"}]"#,
                "habits[0]: “7 miles” is not an amount in h, min, times, s or cm"
            ),
            (
                #""stretches": [{"name": "cat cow", "state": "started"}]"#,
                "stretches[0]: “started” is not the state done or skipped"
            ),
            (
                #""stretches": [{"name": "cat cow", "state": "done"}]"#,
                "stretches[0]: “null” is not a hold from 1 to 3600 seconds"
            ),
            (#""feels": ["a, b"]"#, "feels[0]: Names can't contain commas or line breaks: “a, b”"),
            (#""other": {"Pain": ["9"]}"#, "other: “Pain” has a key of its own: “pain”"),
            (
                #""other": {"%rec": ["zz"]}"#,
                "other: “%rec” is not a field's name: a letter, then letters, digits and _"
            ),
            (#""other": {"Weather": "rain"}"#, "other.Weather: expected an object of lists of text"),
            (#""note": "a\u009b31mb""#, "note: control character U+009B"),
            (#""id": "a\nb""#, "id: control character U+000A"),
            (#""care": [{"name": "massage", "detail": "\u001b[2J"}]"#, "care: control character U+001B"),
            (
                #""activities": [{"name": "walking", "detail": "with the dog"}]"#,
                "activities: “walking, with the dog” is not read back as it is"
            ),
        ])
    func refused(_ text: String, _ expected: String) {
        #expect(problem(with: text) == expected)
    }

    @Test(
        "control characters in an entry with an identifier are those of a diary, and are kept; line ends and zeros can't be",
        arguments: [
            (#""note": "a\u0001\u001b[31m\u009b""#, nil),
            (#""care": [{"name": "mass\u0007age", "detail": "\u001b"}]"#, nil),
            (#""other": {"Weather": ["\u000b"]}"#, nil), (#""note": "a\rb""#, "note: control character U+000D"),
            (#""note": "a\u0000b""#, "note: control character U+0000"),
        ] as [(String, String?)])
    func controls(_ text: String, _ expected: String?) throws {
        let text = #"{"id": "20261120T0710Z-k3f9x2", "when": "2026-11-20T08:10+01:00", "# + text + "}"
        let found = problem(text)
        #expect(found == expected)
    }

    @Test(
        "a text that isn't JSON is rejected with its line",
        arguments: [
            ("", nil), ("{", "line 1: the text ends within an entry"),
            ("\n}", "line 2: expected an entry in braces, or a list of entries in brackets"),
            ("[{}", "line 1: expected a comma or the end of the list"),
            ("[{},]", "line 1: expected an entry in braces"),
            (#"[{"note": "a"#, "line 1: the text ends within quotes"),
            ("7", "line 1: expected an entry in braces, or a list of entries in brackets"),
            ("[7]", "[0]: expected an entry: an object in braces"),
            ("[{]", "line 1: expected a comma or the end of the list"),
            ("\n{when}", "malformed JSON in the entry that starts on line 2"), ("{}", "“when” is missing"),
            ("[" + #"{"other":"# + String(repeating: "[", count: 40), "line 1: brackets are nested more than 32 deep"),
        ] as [(String, String?)])
    func malformed(_ text: String, _ expected: String?) {
        #expect(problem(text) == expected)
    }

    @Test("nesting of any depth is rejected without a crash")
    func deep() {
        let text = String(repeating: #"[{"a":"#, count: 500_000)
        #expect(problem(text) == "line 1: brackets are nested more than 32 deep")
    }

    @Test("fields that an older version kept as unknown are read as what they are")
    func laterFields() throws {
        let text = """
            {"when": "2026-11-20T08:00+00:00", "medicines": [{"name": "ibuprofen", "amount": 400, "unit": "mg"}],
             "exercises": [{"name": "clam", "side": "left", "times": 12, "sets": 2, "state": "done"}],
             "other": {"Event": ["new chair"], "Medicine": ["naproxen, none"], "Weather": ["rain"]}}
            """
        let entry = try EntryJSON.elements(in: Array(text.utf8))[0].get()
        #expect(
            entry.fields.dropFirst().map { "\($0.name): \($0.value)" } == [
                "Medicine: ibuprofen, 400 mg", "Medicine: naproxen, none", "Exercise: clam, left, 12 times, 2 sets",
                "Event: new chair", "Weather: rain",
            ])
        #expect(
            problem(with: #""other": {"Exercise": ["clam"]}"#)?.hasPrefix("other.Exercise: “clam” is not an exercise")
                == true)
    }

    @Test("an entry without an identifier is identified by its content")
    func provisional() throws {
        let text = Array(#"{"when": "2026-11-20T08:00+00:00", "pain": 3}"#.utf8)
        let first = try EntryJSON.elements(in: text)[0].get()
        #expect(first.id.isProvisional)
        #expect(first.id == (try EntryJSON.elements(in: text)[0].get().id))
    }

    @Test("null means not logged, for a list too")
    func null() throws {
        let text = #"{"when": "2026-11-20T08:00+00:00", "pain": null, "sites": null, "other": null}"#
        #expect(try EntryJSON.elements(in: Array(text.utf8))[0].get().isEmpty)
    }
}
