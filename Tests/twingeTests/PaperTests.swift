import Platform
import Testing

@testable import twinge

@Suite("Paper")
struct PaperTests {
    @Test(
        "is A4 if the language settings name no country the system knows",
        arguments: [[:], ["LANG": "C"], ["LC_ALL": "C.UTF-8"], ["LC_PAPER": "POSIX"], ["LANG": "xx_XX.UTF-8"]])
    func unknown(variables: [String: String]) {
        #expect(Environment(variables: variables).paper == "A4")
    }

    @Test("is that of the country", .enabled(if: knows("en_US.UTF-8") && knows("en_GB.UTF-8")))
    func country() {
        #expect(Environment(variables: ["LANG": "en_US.UTF-8"]).paper == "letter")
        #expect(Environment(variables: ["LANG": "en_US.UTF-8", "LC_PAPER": "en_GB.UTF-8"]).paper == "A4")
        #expect(Environment(variables: ["LANG": "en_GB.UTF-8", "LC_ALL": "en_US.UTF-8"]).paper == "letter")
    }

    private static func knows(_ name: String) -> Bool {
        guard let locale = newlocale(1 << LC_PAPER, name, nil) else { return false }
        freelocale(locale)
        return true
    }
}
