import Testing

@testable import Screens

@Suite("Boxed values")
struct BoxedTests {
    private struct Holder: Equatable {
        @Boxed var words = ["a"]
    }

    @Test("a change of one copy leaves the others as they were")
    func copies() {
        var first = Holder()
        let second = first
        #expect(first == second)
        first.words.append("b")
        #expect(first.words == ["a", "b"])
        #expect(second.words == ["a"])
        #expect(first != second)
        first.words.removeLast()
        #expect(first == second)
    }
}
