import Testing

@testable import twinge

@Suite("What is asked of the journal")
struct JournalRequestTests {
    @Test(
        "is the same without the parser",
        arguments: [
            [], ["--from", "mon"], ["--to", "2026-11-02", "--from", "2026-10-01"],
            ["--grep", "\"long drive\" pain>=6"],
            ["--site", "low back", "--pain", ">=7"], ["--from", ""], ["--grep", "help"],
        ])
    func alike(words: [String]) throws {
        let parsed = try JournalCommand.parse(words)
        let request = try #require(JournalRequest(options: words[...]))
        #expect([request.from, request.to] == [parsed.days.from, parsed.days.to])
        #expect([request.grep, request.site, request.pain] == [parsed.grep, parsed.site, parsed.pain])
    }

    @Test(
        "is left to the parser if there is anything unusual about it",
        arguments: [
            ["mon"], ["--from"], ["--from", "-7"], ["--grep", "--json"], ["--from=mon"], ["--fr", "mon"], ["--help"],
            ["--from", "mon", "--from", "tue"], ["--from", "mon", "tue"], ["--color", "never"], ["--"],
        ])
    func unusual(words: [String]) { #expect(JournalRequest(options: words[...]) == nil) }
}
