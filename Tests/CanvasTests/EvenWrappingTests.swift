import Testing

@testable import Canvas

@Suite("Wrapping and shortening headlines")
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

    @Test("what is too long loses words in its middle, so that names that differ at their end still do")
    func middle() {
        #expect("slept on side".shortenedInMiddle(to: 22) == "slept on side")
        #expect("slept on side with knees drawn up".shortenedInMiddle(to: 22) == "slept … knees drawn up")
        #expect("stretches skipped for the hip flexors".shortenedInMiddle(to: 22) == "stretches … flexors")
        #expect("skipped: low back muscles".shortenedInMiddle(to: 22) == "skipped: low back mus…")
        #expect("Physiotherapieübungen".shortenedInMiddle(to: 8) == "Physiot…")
        for columns in 0...40 {
            let short = "on and off and on again at 颈椎 and 腰椎".shortenedInMiddle(to: columns)
            #expect(TextWidth.columns(of: short) <= columns)
        }
    }
}
