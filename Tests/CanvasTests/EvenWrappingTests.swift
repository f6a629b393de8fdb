import Testing

@testable import Canvas

@Suite("Wrapping headlines")
struct EvenWrappingTests {
    private static let headline = """
        One link: after a day of sitting 8 h or more, flare-ups begin 2.7 times as often.
        """

    @Test("no lone word is left on the last line, at any width, and no line is added")
    func even() {
        #expect(
            Self.headline.wrappedEvenly(to: 76) == [
                "One link: after a day of sitting 8 h or more, flare-ups", "begin 2.7 times as often.",
            ])
        for columns in 10...90 {
            let (plain, even) = (Self.headline.wrapped(to: columns), Self.headline.wrappedEvenly(to: columns))
            #expect(plain.count == even.count)
            #expect(plain.joined(separator: " ") == even.joined(separator: " "))
            #expect(even.allSatisfy { $0.count <= columns })
            #expect((even.last ?? "").count >= (plain.last ?? "").count)
            #expect(plain.contains { $0.hasSuffix(" 8") } || !even.contains { $0.hasSuffix(" 8") })
        }
        #expect("".wrappedEvenly(to: 10) == "".wrapped(to: 10))
    }
}
