import Testing

@testable import twinge

@Suite("Options that every command has")
struct ChoicesTests {
    @Test(
        "taken without the parser are what the parser makes of them",
        arguments: [
            [], ["--json"], ["--plain", "--ascii"], ["--diary", "a b"], ["--json", "--diary", "x", "--plain"],
            ["--json", "--json"],
        ])
    func alike(words: [String]) throws {
        var left = words
        let taken = Choices(taking: &left)
        let parsed = Choices(try GlobalOptions.parse(words))
        #expect(left.isEmpty)
        #expect(taken.diary == parsed.diary)
        #expect([taken.json, taken.plain, taken.ascii] == [parsed.json, parsed.plain, parsed.ascii])
        #expect(taken.color == parsed.color)
    }

    @Test(
        "that need a closer look are left to the parser",
        arguments: [
            (["today", "--diary"], ["today", "--diary"]),
            (["--diary", "--json", "today"], ["--diary", "--json", "today"]),
            (["--diary", "a", "--diary", "b"], ["--diary", "b"]), (["--color", "never"], ["--color", "never"]),
            (["note", "--", "--jsonx"], ["note", "--", "--jsonx"]),
            (["note", "--", "--json"], ["note", "--", "--json"]),
            (["journal", "--grep", "--ascii", "mon"], ["journal", "--grep", "--ascii", "mon"]),
            (["pain", "6", "--ascii"], ["pain", "6"]),
        ])
    func left(words: [String], expected: [String]) {
        var left = words
        _ = Choices(taking: &left)
        #expect(left == expected)
    }
}
